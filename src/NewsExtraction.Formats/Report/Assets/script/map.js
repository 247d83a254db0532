// Where it happened: a circle for each place, its area by the number of events.

const WORLD = { x: 5, y: -22, width: 350 };
const map = { x: WORLD.x, y: WORLD.y, width: WORLD.width, points: [], isFitted: false };

function buildMap() {
  const world = read('world');
  map.layer = s('g');
  map.svg = s('svg', { class: 'world', tabindex: 0, role: 'group', 'aria-label': 'Map. Arrow keys move it, plus and minus zoom, 0 shows all places. Tab goes to the places.' },
    s('path', { class: 'land', d: pathOf(world.land, world.perDegree, true) }),
    s('path', { class: 'border', d: pathOf(world.borders, world.perDegree, false) }), map.layer);
  map.note = h('p', { class: 'note' });
  const zoom = (label, sign, action) => button({ 'aria-label': label, title: label, onclick: action }, sign);
  const tools = h('div', { class: 'zoom' }, zoom('Zoom in', '+', () => zoomBy(0.6)), zoom('Zoom out', '−', () => zoomBy(1 / 0.6)), zoom('Show all places', '⤢', fitMap));
  map.svg.addEventListener('keydown', mapKeys);
  map.svg.addEventListener('wheel', e => { if (e.ctrlKey || e.metaKey) { e.preventDefault(); zoomBy(e.deltaY > 0 ? 1.2 : 1 / 1.2); } }, { passive: false });
  map.svg.addEventListener('dblclick', e => { e.preventDefault(); zoomBy(0.5); });
  dragMap();
  new ResizeObserver(() => { if (map.isFitted) drawMap(); else fitMap(); }).observe(map.svg);
  return [h('div', { class: 'map-frame' }, map.svg, tools), map.note];
}

function showMap(found) {
  const list = found.without.place;
  const points = new Map();
  let unplaced = 0;
  for (const event of list) {
    const located = event.places.filter(p => p.latitude !== null);
    if (!located.length) unplaced++;
    for (const place of located) {
      const key = `${place.latitude},${place.longitude}`;
      if (!points.has(key)) {
        const [x, y] = project(place.longitude, place.latitude);
        points.set(key, { key, x, y, names: new Map(), events: [] });
      }
      const point = points.get(key);
      point.names.set(place.key, place.name);
      if (!point.events.includes(event)) point.events.push(event);
    }
  }
  map.points = [...points.values()].sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1));
  map.note.textContent = map.points.length
    ? `${count(map.points.length, 'place')}. ${count(unplaced, 'event')} without a place that is on the map.` : 'None of these events has a place that is on the map.';
  if (!map.isFitted) fitMap(); else drawMap();
}

// The part of the world that holds nearly all places; a single one far away does not make the others small.
function fitMap() {
  const width = map.svg.clientWidth;
  if (!width) return;
  const ratio = map.svg.clientHeight / width;
  if (map.points.length) {
    const xs = map.points.map(p => p.x);
    const ys = map.points.map(p => p.y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    map.x = (left + right) / 2;
    map.y = (top + bottom) / 2;
    map.width = Math.min(WORLD.width, Math.max(24, (right - left) * 1.25, (bottom - top) * 1.3 / ratio));
  }
  map.isFitted = true;
  drawMap();
}

function zoomBy(factor) {
  map.width = Math.min(WORLD.width, Math.max(2, map.width * factor));
  drawMap();
}

function mapKeys(e) {
  if (e.target !== map.svg) {
    stepPlace(e);
    return;
  }
  const step = map.width / 8;
  const action = {
    ArrowLeft: () => { map.x -= step; }, ArrowRight: () => { map.x += step; }, ArrowUp: () => { map.y -= step; }, ArrowDown: () => { map.y += step; },
    '+': () => zoomBy(0.6), '=': () => zoomBy(0.6), '-': () => zoomBy(1 / 0.6), 0: fitMap,
  }[e.key];
  if (!action || e.ctrlKey || e.metaKey || e.altKey) return;
  e.preventDefault();
  action();
  drawMap();
}

function stepPlace(e) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
  if (!step) return;
  e.preventDefault();
  roving([...map.layer.querySelectorAll('.place')], e.target, step);
}

function roving(all, from, step) {
  const next = all[all.indexOf(from) + step];
  if (!next) return;
  from.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

function dragMap() {
  let from = null;
  map.svg.addEventListener('pointerdown', e => { if (e.pointerType === 'mouse' && e.button === 0) from = { px: e.clientX, py: e.clientY, x: map.x, y: map.y }; });
  window.addEventListener('pointermove', e => {
    if (!from) return;
    const unit = map.width / map.svg.clientWidth;
    map.x = from.x - (e.clientX - from.px) * unit;
    map.y = from.y - (e.clientY - from.py) * unit;
    map.wasDragged = Math.abs(e.clientX - from.px) + Math.abs(e.clientY - from.py) > 4;
    drawMap(true);
  });
  window.addEventListener('pointerup', () => { from = null; });
  map.svg.addEventListener('click', e => { if (map.wasDragged) e.stopPropagation(); map.wasDragged = false; }, true);
}

function drawMap(isMove = false) {
  const wide = map.svg.clientWidth;
  if (!wide) return;
  const high = map.svg.clientHeight;
  const unit = map.width / wide;
  const height = unit * high;
  map.x = Math.max(-180 + Math.min(map.width / 2, 175), Math.min(187 - Math.min(map.width / 2, 175), map.x));
  map.y = Math.max(-130, Math.min(80, map.y));
  map.svg.setAttribute('viewBox', `${map.x - map.width / 2} ${map.y - height / 2} ${map.width} ${height}`);
  if (isMove && map.drawnAt === unit) return;
  map.drawnAt = unit;
  const most = Math.max(1, ...map.points.map(p => p.events.length));
  const largest = Math.min(4 + 3 * Math.sqrt(most), wide > 600 ? 24 : 15);
  const radiusOf = point => 3.5 + largest * Math.sqrt(point.events.length / most);
  const taken = map.points.map(p => boxAround(p.x / unit, p.y / unit, radiusOf(p)));
  const circles = [];
  const names = [];
  map.points.forEach((point, i) => {
    const radius = radiusOf(point);
    circles.unshift(placeMark(point, radius * unit, i));
    const label = placeTag(point, radius, unit, taken, taken[i], wide);
    if (label) names.push(label);
  });
  keepingFocus(() => replace(map.layer, circles, names));
}

function placeMark(point, radius, i) {
  const keys = [...point.names.keys()];
  const isChosen = keys.some(k => state.place.includes(k));
  const label = `${[...point.names.values()].join(', ')}: ${count(point.events.length, 'event')}`;
  const mark = pressable(s('circle', { class: `place g-${commonest(point.events)}${isChosen ? ' chosen' : ''}${state.place.length && !isChosen ? ' out' : ''}`,
    cx: point.x, cy: point.y, r: radius, tabindex: i ? -1 : 0, 'aria-label': label, 'aria-pressed': String(isChosen), 'data-keep': 'place ' + point.key }), () => {
    change({ place: isChosen ? state.place.filter(k => !keys.includes(k)) : [...state.place, ...keys] });
  });
  tipOn(mark, () => [h('b', {}, name([...point.names.values()].join(', '))), h('span', {}, count(point.events.length, 'event')),
    [...countBy(point.events, e => [e.label])].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([l, n]) => h('span', {}, h('small', {}, `${n} `), l))]);
  return mark;
}

function commonest(list) {
  const counts = countBy(list, e => [e.group]);
  return GROUPS.map(g => g[0]).reduce((best, id) => (counts.get(id) || 0) > (counts.get(best) || 0) ? id : best, 'other');
}

// Names of the larger places, where there is room for them.
const boxAround = (x, y, radius) => [x - radius, y - radius, x + radius, y + radius];

function placeTag(point, radius, unit, taken, own, wide) {
  const text = shortened([...point.names.values()][0], 24);
  const [x, y] = [point.x / unit, point.y / unit];
  const width = text.length * 6.4 + 6;
  const places = [[x + radius + 3, y + 4, 'start'], [x - radius - 3 - width, y + 4, 'start'], [x - width / 2, y - radius - 5, 'start'], [x - width / 2, y + radius + 13, 'start']];
  for (const [left, base] of places) {
    const box = [left, base - 11, left + width, base + 3];
    const edge = (map.x - map.width / 2) / unit;
    if (left < edge && x >= edge || left + width > edge + wide && x <= edge + wide) continue;
    if (taken.some(t => t !== own && box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1])) continue;
    taken.push(box);
    return s('text', { class: 'place-name', x: left * unit, y: base * unit, 'font-size': 11.5 * unit, 'stroke-width': 3 * unit, 'aria-hidden': 'true' }, text);
  }
  return null;
}
