// What the reader has asked for. It stands in the address behind #, so that a view can be bookmarked and sent.

const LISTS = ['type', 'actor', 'place', 'realis', 'pair'];
const state = { view: 'events', order: 'time', article: '', q: '', from: '', to: '', min: 0, type: [], actor: [], place: [], realis: [], pair: [] };

function readHash() {
  const given = new URLSearchParams(location.hash.slice(1));
  state.view = VIEWS.some(v => v.id === given.get('view')) ? given.get('view') : 'events';
  state.order = ['time', 'article', 'confidence'].includes(given.get('order')) ? given.get('order') : 'time';
  state.article = given.get('article') || '';
  state.q = given.get('q') || '';
  state.from = dayOrNone(given.get('from'));
  state.to = dayOrNone(given.get('to'));
  state.min = Math.min(1, Math.max(0, Number(given.get('min')) || 0));
  for (const list of LISTS) state[list] = given.getAll(list);
}

const dayOrNone = text => /^\d{4}-\d\d-\d\d$/.test(text || '') ? text : '';

function hashOf() {
  const given = new URLSearchParams();
  if (state.view !== 'events') given.set('view', state.view);
  if (state.order !== 'time') given.set('order', state.order);
  for (const key of ['article', 'q', 'from', 'to']) if (state[key]) given.set(key, state[key]);
  if (state.min > 0) given.set('min', String(state.min));
  for (const list of LISTS) for (const value of state[list]) given.append(list, value);
  return given.toString();
}

// Steps between views can be gone back; each letter of a search can not.
function writeHash(isStep) {
  const hash = '#' + hashOf();
  if (hash !== location.hash && !(hash === '#' && !location.hash)) {
    try {
      history[isStep ? 'pushState' : 'replaceState'](null, '', hash === '#' ? location.pathname + location.search : hash);
    } catch {
      location.hash = hash;
    }
  }
}

// Changes the state and shows it.
function change(parts, isStep = false) {
  Object.assign(state, parts);
  writeHash(isStep);
  refresh();
}

const toggled = (list, value) => state[list].includes(value) ? state[list].filter(v => v !== value) : [...state[list], value];
const NOTHING = { q: '', from: '', to: '', min: 0, type: [], actor: [], place: [], realis: [], pair: [] };
const isFiltered = () => Boolean(state.q || state.from || state.to || state.min || LISTS.some(l => state[l].length));

// Each filter by its name; an event passes where none of them says no.
const TESTS = {
  type: e => !state.type.length || state.type.includes(e.type) || state.type.includes('group:' + e.group),
  actor: e => !state.actor.length || actorsOf(e).some(a => state.actor.includes(a.key)),
  place: e => !state.place.length || e.places.some(p => state.place.includes(p.key)),
  realis: e => !state.realis.length || state.realis.includes(e.realis),
  pair: e => !state.pair.length || pairsOf(e).some(p => state.pair.includes(p.key)),
  time: e => (!state.from && !state.to) || (e.day !== null && (!state.from || e.lastDay >= dayNumber(state.from))
    && (!state.to || e.day <= dayNumber(state.to))),
  min: e => e.confidence >= state.min,
  q: e => wordsAsked.every(w => searchText(e).includes(w)),
};

let wordsAsked = [];

function searchText(event) {
  if (event.search) return event.search;
  const parts = [event.label, event.type, event.article.title, event.article.id, event.raw.plover, event.raw.acled,
    ...event.sentences.map(i => sentenceText(event, i)), ...event.roles.flatMap(r => r.fillers.map(f => f.name)),
    ...event.sources.map(f => f.name)];
  event.search = parts.filter(Boolean).join('\n').toLowerCase();
  return event.search;
}

// Sorts events into those that pass, and those that only one filter keeps out: they are what that filter's other choices would give.
function select() {
  wordsAsked = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  const names = Object.keys(TESTS);
  const passed = [];
  const without = Object.fromEntries(names.map(n => [n, []]));
  for (const event of events) {
    let failed = null;
    let isOut = false;
    for (const test of names) {
      if (TESTS[test](event)) continue;
      isOut = failed !== null;
      failed = test;
      if (isOut) break;
    }
    if (isOut) continue;
    if (failed === null) {
      passed.push(event);
      for (const n of names) without[n].push(event);
    } else {
      without[failed].push(event);
    }
  }
  return { events: passed, keys: new Set(passed), without };
}
