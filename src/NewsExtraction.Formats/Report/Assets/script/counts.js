// Events by type.

const typeRows = new Map();

function buildCounts() {
  const list = h('ul', { class: 'counts' });
  const all = countBy(events, e => [e.type]);
  const ordered = [...all.keys()].sort((a, b) => all.get(b) - all.get(a) || (a < b ? -1 : 1));
  for (const type of ordered) {
    const bar = h('i', { class: 'bar' });
    const number = h('span', { class: 'number' });
    const row = button({ class: 'g-' + groupOf(type), title: (types[type] || {}).description, onclick: () => change({ type: toggled('type', type) }) },
      h('span', { class: 'word' }, said(type)), h('span', { class: 'track', 'aria-hidden': 'true' }, bar), number);
    typeRows.set(type, { row, bar, number });
    list.append(h('li', {}, row));
  }
  return [list];
}

function showCounts(found) {
  const counts = countBy(found.without.type, e => [e.type]);
  const most = Math.max(1, ...counts.values());
  for (const [type, { row, bar, number }] of typeRows) {
    const n = counts.get(type) || 0;
    bar.style.width = `${100 * n / most}%`;
    number.textContent = n.toLocaleString('en');
    row.setAttribute('aria-pressed', String(state.type.includes(type)));
    row.classList.toggle('none', n === 0);
  }
}
