// The embedded JSON as objects that refer to one another. Everything else works on these.

const read = id => JSON.parse(byId(id).textContent);
const types = read('types');
const groupOf = type => (types[type] || {}).group || 'other';

function articleOf(raw, index) {
  const article = {
    index, raw, text: raw.text, source: raw.source, published: raw.published, language: raw.language,
    id: raw.id === null || raw.id === undefined ? '' : raw.id,
    entities: new Map(raw.entities.map(e => [e.id, entityOf(e)])),
  };
  article.title = raw.title || firstWords(raw.text) || article.id || 'Article';
  article.key = article.id || String(index + 1);
  article.events = raw.events.map(e => eventOf(e, article));
  article.main = article.events.find(e => e.isMain) || null;
  return article;
}

function firstWords(text) {
  const line = text.trim().split(/[\r\n]/, 1)[0];
  return line.length <= 110 ? line : line.slice(0, 110).replace(/\s+\S*$/, '') + '…';
}

function entityOf(raw) {
  return { ...raw, isNamed: raw.mentions.some(m => m.kind === 'name') };
}

function eventOf(raw, article) {
  const event = {
    raw, article, id: raw.id, type: raw.type, label: said(raw.type), group: groupOf(raw.type),
    realis: raw.realis, confidence: raw.confidence, isMain: raw.id === article.raw.main,
  };
  event.key = `${article.index}-${raw.id}`;
  event.roles = Object.entries(raw.roles).map(([role, fillers]) => ({ role, fillers: fillers.map(f => partyOf(f, article)) }));
  event.initiators = raw.initiator.map(f => partyOf(f, article));
  event.recipients = raw.recipient.map(f => partyOf(f, article));
  event.sources = distinct(raw.mentions.filter(m => m.source).map(m => partyOf(m.source, article)));
  event.places = placesOf(event);
  event.sentences = [...new Set(raw.mentions.map(m => m.sentence))];
  dateOf(event, raw.time);
  return event;
}

function partyOf(filler, article) {
  const entity = filler.entity ? article.entities.get(filler.entity) : null;
  const party = { entity, name: entity ? entity.name : filler.text };
  party.key = actorKey(party);
  return party;
}

function distinct(parties) {
  const seen = new Set();
  return parties.filter(p => !seen.has(p.key) && seen.add(p.key));
}

// A day to sort and count by: the first day of its time, else the day of publication.
function dateOf(event, time) {
  event.time = time || null;
  event.isDated = Boolean(time && time.from);
  event.from = event.isDated ? time.from : event.article.published;
  event.to = event.isDated ? time.to || time.from : event.article.published;
  event.day = event.from ? dayNumber(event.from) : null;
  event.lastDay = event.to ? dayNumber(event.to) : null;
}
