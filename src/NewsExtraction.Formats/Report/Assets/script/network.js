// Who did what to whom: an arrow from who acts to who is acted on, its colour the commonest group of events between the two.

const network = {};

function buildNetwork() {
  const arrows = GROUPS.map(([id]) => s('marker', { id: 'head-' + id, class: 'g-' + id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto', markerUnits: 'userSpaceOnUse' }, s('path', { d: 'M0 .5 8 4 0 7.5z' })));
  network.layer = s('g');
  network.svg = s('svg', { class: 'net', role: 'group', 'aria-label': 'Who did what to whom. Arrow keys go from actor to actor.' }, s('defs', {}, arrows), network.layer);
  network.svg.addEventListener('keydown', e => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    if (step && e.target.matches('.node')) { e.preventDefault(); roving([...network.layer.querySelectorAll('.node')], e.target, step); }
  });
  network.pairs = h('ol', { class: 'pairs' });
  network.note = h('p', { class: 'note' });
  new ResizeObserver(() => {
    if (network.found && network.svg.clientWidth !== network.drawnAt) drawNetwork();
  }).observe(network.svg);
  return [network.svg, network.note, network.pairs];
}

function showNetwork(found) {
  network.found = found;
  drawNetwork();
}

function gather(list) {
  const nodes = new Map();
  const edges = new Map();
  const nodeOf = (id, party) => {
    if (!nodes.has(id)) nodes.set(id, { id, key: party.key, name: party.name, note: actorNote(party), weight: 0 });
    return nodes.get(id);
  };
  for (const event of list) {
    for (const pair of pairsOf(event)) {
      if (!edges.has(pair.key)) edges.set(pair.key, { key: pair.key, from: nodeOf(pair.one, pair.from), to: nodeOf(pair.other, pair.to), events: [] });
      const edge = edges.get(pair.key);
      edge.events.push(event);
      edge.from.weight++;
      edge.to.weight++;
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()].sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1)) };
}

function drawNetwork() {
  const width = network.svg.clientWidth;
  const { nodes, edges } = gather(network.found.without.pair);
  showPairs(edges);
  network.drawnAt = width;
  if (!width) return;
  const most = width < 560 ? 12 : 36;
  const { shown, drawn } = weightiest(nodes, edges, most);
  network.note.textContent = !edges.length ? 'None of these events tells who acted on whom.'
    : shown.length < nodes.length ? `The ${count(shown.length, 'actor')} met most often, of ${nodes.length}.` : '';
  network.svg.toggleAttribute('hidden', !edges.length);
  const height = Math.max(60, Math.ceil(placeNodes(shown, drawn, width)) + 8);
  network.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  network.svg.style.height = `${height}px`;
  const heaviest = Math.max(1, ...shown.map(n => n.weight));
  for (const node of shown) node.r = 4 + 9 * Math.sqrt(node.weight / heaviest);
  keepingFocus(() => replace(network.layer, drawn.map(edgeLine), shown.map(nodeMark), namesOf(shown)));
}

// The actors to draw: those of the pairs met most often and of the actors who deal with most others, always both of a pair.
function weightiest(nodes, edges, most) {
  const shown = new Set();
  const byWeight = [...edges].sort((a, b) => b.events.length + Math.max(b.from.weight, b.to.weight) - a.events.length - Math.max(a.from.weight, a.to.weight) || (a.key < b.key ? -1 : 1));
  for (const edge of byWeight) {
    const more = [edge.from, edge.to].filter(n => !shown.has(n));
    if (shown.size + more.length <= most) more.forEach(n => shown.add(n));
  }
  return { shown: nodes.filter(n => shown.has(n)), drawn: edges.filter(e => shown.has(e.from) && shown.has(e.to)) };
}

function edgeLine(edge) {
  const { from, to } = edge;
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y) || 1;
  const [ux, uy] = [x / length, y / length];
  const bow = Math.min(26, length * 0.14);
  const start = [from.x + ux * (from.r + 2), from.y + uy * (from.r + 2)];
  const end = [to.x - ux * (to.r + 4), to.y - uy * (to.r + 4)];
  const via = [(from.x + to.x) / 2 - uy * bow, (from.y + to.y) / 2 + ux * bow];
  const group = commonest(edge.events);
  const at = p => p.map(v => v.toFixed(1)).join(' ');
  return s('path', { class: `edge g-${group}${state.pair.length && !state.pair.includes(edge.key) ? ' out' : ''}`, d: `M${at(start)} Q${at(via)} ${at(end)}`,
    'stroke-width': (1 + Math.min(4, edge.events.length - 1) * 0.9).toFixed(1), 'marker-end': `url(#head-${group})` },
    s('title', {}, `${from.name} → ${to.name}: ${edge.events.map(e => e.label).join(', ')}`));
}

function nodeMark(node, i) {
  const isChosen = state.actor.includes(node.key);
  const mark = pressable(s('circle', { class: 'node' + (isChosen ? ' chosen' : ''), cx: node.x.toFixed(1), cy: node.y.toFixed(1), r: node.r.toFixed(1), tabindex: i ? -1 : 0, 'data-keep': 'node ' + node.id, 'aria-label': `${node.name}${node.note ? ', ' + node.note : ''}: ${count(node.weight, 'event')}`, 'aria-pressed': String(isChosen) }), () => change({ actor: toggled('actor', node.key) }));
  tipOn(mark, () => [h('b', {}, name(node.name)), h('span', {}, `${count(node.weight, 'event')} with others`)]);
  return mark;
}

// Names under their circles, or above where another name is in the way; where both are taken only the tip tells.
function namesOf(nodes) {
  const taken = nodes.map(n => [n.x - n.r, n.y - n.r, n.x + n.r, n.y + n.r]);
  const width = network.svg.clientWidth;
  return nodes.map(node => {
    const text = shortened(node.name, 26) + (node.note ? ` ${node.note}` : '');
    const half = text.length * 3.1 + 2;
    const x = Math.max(half + 2, Math.min(width - half - 2, node.x));
    for (const base of [node.y + node.r + 12, node.y - node.r - 5]) {
      const box = [x - half, base - 9, x + half, base + 3];
      if (taken.some(t => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1])) continue;
      taken.push(box);
      return s('text', { class: 'node-name', x: x.toFixed(1), y: base.toFixed(1), 'text-anchor': 'middle', 'aria-hidden': 'true' }, text);
    }
    return null;
  });
}

function showPairs(edges) {
  const rows = edges.slice(0, 60).map(edge => {
    const kinds = [...countBy(edge.events, e => [e.label])].sort((a, b) => b[1] - a[1]).map(([l, n]) => n > 1 ? `${l} ×${n}` : l).join(', ');
    return h('li', { class: 'g-' + commonest(edge.events) }, button({ 'data-keep': 'pair ' + edge.key, 'aria-pressed': String(state.pair.includes(edge.key)), onclick: () => change({ pair: toggled('pair', edge.key) }) },
      h('i', { class: 'dot' }), h('span', {}, name(edge.from.name), h('span', { class: 'arrow', role: 'img', 'aria-label': ' to ' }, ' → '), name(edge.to.name), h('small', {}, ` ${kinds}`))));
  });
  keepingFocus(() => replace(network.pairs, rows));
}
