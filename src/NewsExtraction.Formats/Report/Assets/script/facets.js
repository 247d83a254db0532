// A filter by choice: boxes with the number of events that each would leave.

const SHOWN = 8;

// options: [{ value, label, note, group, title }], in the order to show.
function facet(list, title, options, isOpen) {
  const rows = options.map(o => ({ ...o, row: null }));
  const body = h('div', { class: 'options', role: 'group', 'aria-label': title });
  const search = rows.length > SHOWN
    ? h('input', { type: 'search', class: 'find', placeholder: 'Find…', 'aria-label': `Find in ${title.toLowerCase()}`, oninput: () => show() }) : null;
  const rest = button({ class: 'more', onclick: () => { isAll = !isAll; show(); } });
  let isAll = false;
  let counts = new Map();

  for (const o of rows) {
    o.box = h('input', { type: 'checkbox', onchange: () => change({ [list]: toggled(list, o.value) }) });
    o.number = h('span', { class: 'number' });
    o.row = h('label', { class: 'option' + (o.group ? ' g-' + o.group : '') + (o.isHead ? ' head' : ''), title: o.title },
      o.box, o.group ? h('i', { class: 'dot' }) : null, name(o.label, { class: 'word' }), o.note ? h('small', {}, o.note) : null, o.number);
  }

  function show() {
    const asked = search ? search.value.trim().toLowerCase() : '';
    const found = rows.filter(o => !asked || o.label.toLowerCase().includes(asked));
    const isShort = !isAll && !asked && rows.length > SHOWN + 2;
    const shown = isShort ? found.filter((o, i) => i < SHOWN || state[list].includes(o.value)) : found.slice(0, 400);
    for (const o of shown) {
      o.box.checked = state[list].includes(o.value);
      const n = counts.get(o.value) || 0;
      o.number.textContent = n.toLocaleString('en');
      o.row.classList.toggle('none', n === 0);
    }
    const wanted = shown.map(o => o.row);
    if (body.children.length !== wanted.length || wanted.some((r, i) => body.children[i] !== r)) body.replaceChildren(...wanted);
    rest.hidden = Boolean(asked) || rows.length <= SHOWN + 2;
    rest.textContent = isAll ? 'Show fewer' : `Show all ${rows.length.toLocaleString('en')}`;
    rest.setAttribute('aria-expanded', String(isAll));
  }

  const element = h('details', { class: 'facet', open: isOpen }, h('summary', {}, title), search, body, rest);
  return { element, update: given => { counts = given; show(); } };
}

function countBy(list, valuesOf) {
  const counts = new Map();
  for (const event of list) for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) || 0) + 1);
  return counts;
}

const valuesOf = {
  type: e => [e.type, 'group:' + e.group],
  actor: e => actorsOf(e).map(a => a.key),
  place: e => e.places.filter(p => p.isNamed).map(p => p.key),
  realis: e => [e.realis],
};
