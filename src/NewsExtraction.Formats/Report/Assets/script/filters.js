// The column of filters. Its list of types is the one legend of the page.

const facets = {};
const labels = new Map();
let searchBox, fromBox, toBox, minBox, minText;

function optionsBy(list, partsOf) {
  const counts = countBy(events, valuesOf[list]);
  const options = new Map();
  for (const event of events) {
    for (const part of partsOf(event)) {
      if (!options.has(part.key)) options.set(part.key, { value: part.key, label: part.name, note: part.note });
    }
  }
  return [...options.values()].sort((a, b) => counts.get(b.value) - counts.get(a.value) || (a.label < b.label ? -1 : 1));
}

function typeOptions() {
  const counts = countBy(events, valuesOf.type);
  return GROUPS.filter(([id]) => counts.has('group:' + id)).flatMap(([id, label]) => {
    const members = [...counts.keys()].filter(t => !t.startsWith('group:') && groupOf(t) === id).sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
    const rows = members.map(t => ({ value: t, label: said(t), group: id, title: (types[t] || {}).description }));
    return [{ value: 'group:' + id, label, group: id, isHead: true }, ...rows];
  });
}

// All types of a group stand under it, folded.
function typeFacet() {
  const options = typeOptions();
  const rows = new Map();
  const body = h('div', { class: 'legend', role: 'group', 'aria-label': 'Types of event' });
  let members = null;
  for (const o of options) {
    const box = h('input', { type: 'checkbox', onchange: () => change({ type: toggled('type', o.value) }) });
    const number = h('span', { class: 'number' });
    const row = h('label', { class: `option g-${o.group}${o.isHead ? ' head' : ''}`, title: o.title }, box, o.isHead ? h('i', { class: 'dot' }) : null, h('span', { class: 'word' }, o.label), number);
    rows.set(o.value, { box, number, row });
    if (o.isHead) {
      const list = h('div', { class: 'members', id: 'members-' + o.group, hidden: true });
      const unfold = button({ class: 'unfold', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-label': `Types of ${o.label}`, onclick: () => {
        list.hidden = !list.hidden;
        unfold.setAttribute('aria-expanded', String(!list.hidden));
      } });
      body.append(h('div', { class: 'group' }, row, unfold), list);
      members = list;
    } else {
      members.append(row);
    }
  }
  const element = h('details', { class: 'facet', open: true }, h('summary', {}, 'Types of event'), body);
  const update = counts => rows.forEach((r, value) => {
    r.box.checked = state.type.includes(value);
    const n = counts.get(value) || 0;
    r.number.textContent = n.toLocaleString('en');
    r.row.classList.toggle('none', n === 0);
  });
  return { element, update };
}

function later(action, wait) {
  let timer = 0;
  return () => { clearTimeout(timer); timer = setTimeout(action, wait); };
}

function buildFilters() {
  const actors = optionsBy('actor', e => actorsOf(e).map(a => ({ key: a.key, name: a.name })));
  const places = optionsBy('place', e => e.places.filter(p => p.isNamed).map(p => ({ key: p.key, name: p.name, note: p.country })));
  for (const o of [...actors, ...places]) labels.set(o.value, o.label);
  const realis = REALIS.map(([value, label, title]) => ({ value, label, title }));
  facets.type = typeFacet();
  facets.actor = facet('actor', 'Actors', actors, true);
  facets.place = facet('place', 'Places', places, true);
  facets.realis = facet('realis', 'Did it happen?', realis, true);
  searchBox = h('input', { type: 'search', id: 'search', placeholder: 'Words of a sentence, a name…', autocomplete: 'off' });
  searchBox.addEventListener('input', later(() => change({ q: searchBox.value.trim() }), 150));
  fromBox = h('input', { type: 'date', 'aria-label': 'From', onchange: () => change({ from: fromBox.value }) });
  toBox = h('input', { type: 'date', 'aria-label': 'To', onchange: () => change({ to: toBox.value }) });
  minText = h('output', { for: 'confidence' });
  minBox = h('input', { type: 'range', id: 'confidence', min: 0, max: 95, step: 5 });
  minBox.addEventListener('input', () => { minText.textContent = minLabel(minBox.value / 100); });
  minBox.addEventListener('input', later(() => change({ min: minBox.value / 100 }), 80));
  replace(byId('filters'),
    h('div', { class: 'field' }, h('label', { for: 'search' }, 'Search'), searchBox),
    facets.type.element,
    h('div', { class: 'field dates', role: 'group', 'aria-labelledby': 'time-label' }, h('span', { id: 'time-label' }, 'Time'), h('div', {}, fromBox, h('span', { 'aria-hidden': 'true' }, '–'), toBox)),
    facets.actor.element, facets.place.element, facets.realis.element,
    h('div', { class: 'field' }, h('label', { for: 'confidence' }, 'Confidence'), minText, minBox),
    button({ class: 'close', onclick: () => openFilters(false) }, 'Show results'));
}

const minLabel = min => min > 0 ? `at least ${percent(min)}` : 'any';

function updateFilters(found) {
  for (const [list, f] of Object.entries(facets)) f.update(countBy(found.without[list], valuesOf[list]));
  if (document.activeElement !== searchBox) searchBox.value = state.q;
  fromBox.value = state.from;
  toBox.value = state.to;
  minBox.value = state.min * 100;
  minText.textContent = minLabel(state.min);
  minBox.setAttribute('aria-valuetext', minLabel(state.min));
  updateChips();
}

function updateChips() {
  const chips = [];
  const chip = (label, parts) => chips.push(button({ class: 'chip', 'aria-label': `Remove filter: ${label}`, onclick: () => { change(parts); byId('main').focus({ preventScroll: true }); } }, name(label), h('span', { 'aria-hidden': 'true' }, '×')));
  if (state.q) chip(`“${state.q}”`, { q: '' });
  if (state.from || state.to) chip(state.from && state.to ? spanLabel(state.from, state.to) : state.from ? `from ${dayLabel(state.from)}` : `until ${dayLabel(state.to)}`, { from: '', to: '' });
  if (state.min) chip(`confidence ${minLabel(state.min)}`, { min: 0 });
  for (const list of LISTS) for (const value of state[list]) chip(chipLabel(list, value), { [list]: toggled(list, value) });
  if (chips.length) chips.push(button({ class: 'clear', onclick: () => { searchBox.value = ''; change({ ...NOTHING }); byId('main').focus({ preventScroll: true }); } }, 'Clear all'));
  replace(byId('chips'), chips);
}

function chipLabel(list, value) {
  if (list === 'type') return value.startsWith('group:') ? (GROUPS.find(g => 'group:' + g[0] === value) || [0, value])[1] : said(value);
  if (list === 'realis') return realisLabel(value);
  if (list === 'pair') return value.split(' → ').map(v => v.replace(/ [([][^()[\]]*[)\]]$/, '')).map(v => labels.get(v) || v).join(' → ');
  return labels.get(value) || value;
}

function openFilters(isOpen) {
  document.body.classList.toggle('filtering', isOpen);
  byId('open-filters').setAttribute('aria-expanded', String(isOpen));
  (isOpen ? searchBox : byId('open-filters')).focus();
}
