// An event as a card: what, who, the sentence that says so, when, where, by whose word, how sure.

function card(event, { inArticle = false } = {}) {
  return h('article', { class: `card g-${event.group}${event.realis === 'asserted' ? '' : ' unsure'}`, 'aria-label': `${event.label}${event.isMain ? ', main event' : ''}` },
    cardHead(event), whoLine(event), quotation(event, event.sentences[0], inArticle), factLine(event, inArticle), details(event));
}

function cardHead(event) {
  const attributes = ['method', 'kind', 'cause'].map(n => event.raw[n]).filter(v => v && v !== 'Unspecified').map(said);
  return h('header', {},
    h('h3', { class: 'type', title: (types[event.type] || {}).description }, h('i', { class: 'dot' }), event.label, attributes.length ? h('span', { class: 'sub' }, attributes.join(', ')) : null),
    event.isMain ? h('span', { class: 'badge main', title: 'The event that the article is chiefly about' }, 'Main event') : null,
    event.realis === 'asserted' ? null : h('span', { class: 'badge' }, realisLabel(event.realis)),
    sureness(event.confidence));
}

function sureness(confidence) {
  const bar = h('i');
  bar.style.width = `${Math.round(confidence * 100)}%`;
  return h('span', { class: 'sure', title: 'How likely it is that this was read rightly' }, h('span', { class: 'gauge', 'aria-hidden': 'true' }, bar), h('span', { class: 'hidden' }, 'Confidence '), percent(confidence));
}

const LONGEST_CLAUSE = 120;
const shortened = (text, most = LONGEST_CLAUSE) => text.length <= most ? text : text.slice(0, most).replace(/\s+\S*$/, '') + '…';

function partyButton(party) {
  if (!isActor(party)) return name(shortened(party.name), { class: 'party plain' });
  return button({ class: 'party', title: `Show only events with ${party.name}`, onclick: () => change({ actor: toggled('actor', party.key) }, true) }, name(party.name));
}

function roleNames(event, parties) {
  const keys = new Set(parties.map(p => p.key));
  const found = event.roles.filter(r => r.role !== 'Place' && r.fillers.some(f => keys.has(f.key))).map(r => said(r.role));
  return found.length ? found.slice(0, 2).join(', ') : null;
}

function side(event, all) {
  const parties = distinct(all);
  const shown = parties.slice(0, 4);
  return h('span', { class: 'side-of' }, h('small', {}, roleNames(event, parties)), h('span', { class: 'parties' }, shown.map(partyButton),
    parties.length > shown.length ? h('span', { class: 'plain' }, `and ${parties.length - shown.length} more`) : null));
}

function whoLine(event) {
  const places = new Set(event.places.map(p => p.key));
  const recipients = event.recipients.filter(p => !places.has(p.key));
  let parts = [];
  if (event.initiators.length) parts.push(side(event, event.initiators));
  if (recipients.length) parts.push(side(event, recipients));
  if (!parts.length) {
    parts = event.roles.filter(r => r.role !== 'Place' && r.role !== 'Count').slice(0, 2).map(r => side(event, r.fillers));
    return parts.length ? h('div', { class: 'who' }, parts) : null;
  }
  const arrow = h('span', { class: 'arrow', role: 'img', 'aria-label': 'to' }, '→');
  return h('div', { class: 'who' }, parts[0], parts.length > 1 ? [arrow, parts[1]] : null);
}

// The sentence with the words that carry the event, and who and what takes part.
function quotation(event, index, inArticle) {
  if (inArticle || index === undefined) return null;
  const sentence = event.article.raw.sentences[index];
  const mentions = event.raw.mentions.filter(m => m.sentence === index);
  const spans = [
    ...mentions.flatMap(m => m.roles.filter(r => r.end - r.start < LONGEST_CLAUSE).map(r => ({ start: r.start, end: r.end, kind: 'role', role: r.role }))),
    ...mentions.flatMap(m => m.time ? [{ start: m.time.start, end: m.time.end, kind: 'role', role: 'Time' }] : []),
    ...mentions.flatMap(m => m.trigger.map(t => ({ start: t.start, end: t.end, kind: 'trigger' }))),
  ];
  const line = h('blockquote', { dir: 'auto', lang: langOf(event.article) });
  for (const piece of pieces(event.article.text, sentence.start, sentence.end, spans)) {
    if (!piece.span) line.append(piece.text);
    else line.append(piece.span.kind === 'trigger' ? h('mark', {}, piece.text) : h('span', { class: 'role', title: said(piece.span.role) }, piece.text));
  }
  return line;
}

const langOf = article => article.language === 'und' ? null : article.language;

function fact(label, ...content) {
  return content.flat().some(Boolean) ? h('div', {}, h('dt', {}, label), h('dd', {}, content)) : null;
}

function whenText(event) {
  if (!event.time) return null;
  const days = event.time.from ? spanLabel(event.time.from, event.time.to) : null;
  return [name(event.time.text), days ? h('small', {}, ` ${days}`) : null];
}

function factLine(event, inArticle) {
  const places = event.places.map((p, i) => [i ? ', ' : null, !p.isNamed ? name(p.name) : button({ class: 'link', title: `Show only events in ${p.name}`, onclick: () => change({ place: toggled('place', p.key) }, true) }, name(p.name)), p.country ? h('small', {}, ` ${p.country}`) : null]);
  const sources = event.sources.map((p, i) => [i ? ', ' : null, name(p.name)]);
  const article = inArticle ? null : [button({ class: 'link', onclick: () => openArticle(event) }, name(event.article.title)), event.article.published ? h('small', {}, ` ${dayLabel(event.article.published)}`) : null];
  return h('dl', { class: 'facts' }, fact('When', whenText(event)), fact('Where', places), fact('Credited to', sources), fact('Article', article));
}

function details(event) {
  const body = h('div', { class: 'more-of' });
  const element = h('details', { ontoggle: () => { if (element.open && !body.firstChild) add(body, detailParts(event)); } }, h('summary', {}, 'Details'), body);
  return element;
}

function detailParts(event) {
  const raw = event.raw;
  const roles = event.roles.map(r => fact(said(r.role), distinct(r.fillers).map((f, i) => [i ? '; ' : null, name(f.name)])));
  const codes = [['PLOVER', raw.plover], ['ACLED', raw.acled], ['Number', raw.count === undefined ? null : countText(raw.count)]].map(([l, v]) => v ? fact(l, v) : null);
  const mentions = raw.mentions.map(m => h('li', {},
    quotation({ ...event, raw: { ...raw, mentions: [m] } }, m.sentence, false),
    h('p', { class: 'found' }, `${said(m.type)}, ${realisLabel(m.realis).toLowerCase()}, ${percent(m.confidence)} · characters ${m.trigger.map(t => `${t.start}–${t.end}`).join(', ')} · rule `, h('code', {}, m.rule))));
  return [h('dl', { class: 'facts wide' }, roles, fact('Did it happen?', realisLabel(event.realis)), codes),
    h('h4', {}, mentions.length === 1 ? 'Said once' : `Said ${mentions.length} times`), h('ol', { class: 'mentions' }, mentions)];
}

const countText = c => typeof c === 'number' ? String(c) : c.min === undefined ? `at most ${c.max}` : c.max === undefined ? `at least ${c.min}` : `${c.min} to ${c.max}`;

// Events in the order asked for, under headings of days or articles.
function showEvents(container, found) {
  const order = ORDERS.find(o => o.id === state.order);
  const sorted = found.events.map((e, i) => [e, i]).sort((a, b) => order.compare(a[0], b[0]) || a[1] - b[1]).map(p => p[0]);
  const choice = h('div', { class: 'order', role: 'group', 'aria-label': 'Order of events' }, h('span', {}, 'Order'),
    ORDERS.map(o => button({ 'aria-pressed': String(o.id === state.order), 'data-keep': 'order ' + o.id, onclick: () => change({ order: o.id }) }, o.label)));
  const list = h('div', { class: 'cards' });
  replace(container, choice, list);
  if (!sorted.length) replace(list, h('p', { class: 'empty' }, events.length ? 'No event passes these filters.' : 'No events were found in these articles.'));
  else longList(list, sorted, (event, i) => {
    const heading = order.heading(event);
    const isNew = heading !== null && (i === 0 || order.heading(sorted[i - 1]) !== heading);
    return isNew ? fragment(h('h2', { class: 'day', dir: 'auto' }, heading), card(event)) : card(event);
  });
}

const fragment = (...nodes) => { const f = document.createDocumentFragment(); f.append(...nodes); return f; };
const lastPublished = Math.max(0, ...articles.filter(a => a.published).map(a => dayNumber(a.published)));
const isAhead = e => lastPublished > 0 && e.day !== null && e.day > lastPublished;

// Of a day first what articles are chiefly about, last what was said.
const rank = event => event.isMain ? 0 : event.group === 'words' ? 2 : 1;

// The newest first; then what lies ahead of all articles, the nearest first; then what has no date.
function byTime(a, b) {
  const part = e => e.day === null ? 2 : isAhead(e) ? 1 : 0;
  return part(a) - part(b) || (part(a) === 0 ? b.day - a.day : (a.day ?? 0) - (b.day ?? 0)) || rank(a) - rank(b);
}

function timeHeading(event) {
  if (event.day === null) return 'No date known';
  const days = event.lastDay - event.day > 6 ? spanLabel(event.from, event.to) : dayLabel(event.from);
  return isAhead(event) ? `Ahead: ${days}` : days;
}

const ORDERS = [
  { id: 'time', label: 'Time', compare: byTime, heading: timeHeading },
  { id: 'article', label: 'Article', compare: () => 0, heading: e => e.article.title },
  { id: 'confidence', label: 'Confidence', compare: (a, b) => b.confidence - a.confidence, heading: () => null },
];
