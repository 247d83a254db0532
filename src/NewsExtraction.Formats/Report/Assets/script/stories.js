// Events that several articles tell of: who tells what, and when.

const mergedStories = read('stories').map(storyOf);
let shownStories = mergedStories.length;

function storyOf(raw) {
  const story = { raw, type: raw.type, group: groupOf(raw.type), label: said(raw.type) };
  story.reports = raw.reports.map(r => ({ raw: r, event: articles[+r.article].events.find(e => e.id === r.event) })).filter(r => r.event);
  story.days = story.reports.map(r => r.raw.published).filter(Boolean).sort();
  return story;
}

function showStories(container, found) {
  const shown = mergedStories.filter(s => s.reports.some(r => found.keys.has(r.event)));
  shownStories = shown.length;
  const list = h('div', { class: 'cards merged' });
  replace(container, list);
  if (!shown.length) replace(list, h('p', { class: 'empty' }, mergedStories.length ? 'No story passes these filters.' : 'No event is told by more than one of these articles.'));
  else longList(list, shown, mergedCard);
}

function mergedCard(story) {
  const raw = story.raw;
  const first = story.reports[0].event;
  const copies = story.reports.filter(r => r.raw.copyOf).length;
  return h('article', { class: `card merged-story g-${story.group}`, 'aria-label': `${story.label}, told by ${count(raw.sources, 'source')}` },
    h('header', {}, h('h3', { class: 'type' }, story.label, raw.place ? h('span', { class: 'sub' }, name(raw.place.name)) : null),
      raw.realis === 'asserted' ? null : h('span', { class: 'badge' }, realisLabel(raw.realis)),
      h('span', { class: 'badge', title: 'Articles that report it on their own; copies are left out' }, count(raw.sources, 'source')),
      sureness(raw.confidence)),
    whoLine(first), storyDays(story),
    h('dl', { class: 'facts' },
      fact('When', raw.from ? spanLabel(raw.from, raw.to) : null),
      fact('Numbers', numbersOf(raw)),
      fact('Told differently', (raw.contradictions || []).map(c => c.about).join(', ')),
      fact('Copies', copies ? String(copies) : null)),
    h('ol', { class: 'told' }, story.reports.map(reportLine)));
}

const numbersOf = raw => (raw.counts || []).map((c, i) => [i ? ', ' : null, c.value.replace('..', '–'), h('small', {}, ` ${count(new Set(c.articles).size, 'article')}`)]);

function reportLine(report) {
  const event = report.event;
  return h('li', {},
    h('p', { class: 'meta' }, report.raw.published ? `${dayLabel(report.raw.published)} · ` : null,
      button({ class: 'link', onclick: () => openArticle(event) }, name(event.article.title)),
      report.raw.copyOf ? [' · ', h('span', { class: 'badge', title: `Nearly the same text as: ${articles[+report.raw.copyOf].title}` }, 'Copy')] : null),
    quotation(event, event.sentences[0], false));
}

// A point for each day on which it is reported, over the days of all articles: the larger, the more articles.
const WIDE = 600;
const allDays = articles.map(a => a.published).filter(Boolean).sort().map(dayNumber);

function storyDays(story) {
  if (!story.days.length || allDays[0] === allDays[allDays.length - 1]) return null;
  const [first, last] = [allDays[0], allDays[allDays.length - 1]];
  const perDay = new Map();
  for (const day of story.days) perDay.set(day, (perDay.get(day) || 0) + 1);
  const points = [...perDay].map(([day, n]) => s('circle', { cx: 8 + (WIDE - 16) * (dayNumber(day) - first) / (last - first), cy: 10, r: Math.min(8, 3 + n) }, s('title', {}, `${dayLabel(day)}: ${count(n, 'report')}`)));
  return h('div', { class: 'days' }, h('small', {}, spanLabel(story.days[0], story.days[story.days.length - 1])),
    s('svg', { viewBox: `0 0 ${WIDE} 20`, role: 'img', 'aria-label': [...perDay].map(([day, n]) => `${dayLabel(day)}: ${count(n, 'report')}`).join(', ') },
      s('line', { x1: 8, y1: 10, x2: WIDE - 8, y2: 10 }), points));
}
