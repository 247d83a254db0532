// Cuts a text into pieces, each with the span that covers it: of several the one that comes last in the list.

function pieces(text, start, end, spans) {
  const cover = new Int32Array(end - start);
  spans.forEach((span, i) => cover.fill(i + 1, Math.max(0, span.start - start), Math.max(0, Math.min(end, span.end) - start)));
  const parts = [];
  let from = 0;
  for (let at = 1; at <= cover.length; at++) {
    if (at < cover.length && cover[at] === cover[from]) continue;
    parts.push({ text: text.slice(start + from, start + at), start: start + from, span: cover[from] ? spans[cover[from] - 1] : null });
    from = at;
  }
  return parts;
}

// What is marked in an article: entities, the longer over the shorter, and over them the words that carry events.
function marksOf(article) {
  const entities = [...article.entities.values()].flatMap(entity => entity.mentions.map(m => ({ start: m.start, end: m.end, entity, kind: m.kind })));
  entities.sort((a, b) => (a.end - a.start) - (b.end - b.start) || a.start - b.start);
  const triggers = new Map();
  for (const event of article.events) {
    for (const mention of event.raw.mentions) {
      for (const t of mention.trigger) {
        const key = `${t.start}-${t.end}`;
        if (!triggers.has(key)) triggers.set(key, { start: t.start, end: t.end, events: [], mentions: [] });
        const mark = triggers.get(key);
        if (!mark.events.includes(event)) mark.events.push(event);
        mark.mentions.push(mention);
      }
    }
  }
  const longFirst = [...triggers.values()].sort((a, b) => (b.end - b.start) - (a.end - a.start));
  return [...entities, ...longFirst];
}

// Paragraphs as the text has them: runs without a line break.
function paragraphsOf(text) {
  const found = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) if (match[0].trim()) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
