// Events by day, week, month or year. What lies far from the bulk of the days is gathered at the ends.

const STEPS = [
  { most: 70, unit: 'day', start: d => d, next: d => d + 1 },
  { most: 480, unit: 'week', start: d => d - (d + 3) % 7, next: d => d + 7 },
  { most: 2400, unit: 'month', start: d => monthStart(d, 0), next: d => monthStart(d, 1) },
  { most: Infinity, unit: 'year', start: d => yearStart(d, 0), next: d => yearStart(d, 1) },
];

function monthStart(day, more) {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + more, 1) / DAY;
}

const yearStart = (day, more) => Date.UTC(new Date(day * DAY).getUTCFullYear() + more, 0, 1) / DAY;

function binsOf(dated) {
  const days = dated.map(e => e.day).sort((a, b) => a - b);
  const published = articles.filter(a => a.published).map(a => dayNumber(a.published));
  const low = Math.max(days[0], Math.min(days[Math.floor(days.length * 0.04)], ...published.slice(0, 5000)) - 7);
  const high = Math.min(days[days.length - 1], Math.max(days[Math.floor(days.length * 0.96)], ...published.slice(0, 5000)) + 14);
  const step = STEPS.find(x => high - low < x.most);
  const bins = [];
  if (days[0] < step.start(low)) bins.push({ from: days[0], to: step.start(low) - 1, label: 'before', isEnd: true });
  for (let d = step.start(low); d <= high; d = step.next(d)) bins.push({ from: d, to: step.next(d) - 1, label: '', unit: step.unit });
  const last = bins[bins.length - 1].to;
  if (days[days.length - 1] > last) bins.push({ from: last + 1, to: days[days.length - 1], label: 'after', isEnd: true });
  return bins;
}

let bins = null;
let picked = null;

function showTimeline(found) {
  const section = byId('timeline');
  const dated = events.filter(e => e.day !== null);
  if (!dated.length) { section.hidden = true; return; }
  if (!bins) { bins = binsOf(dated); buildTimeline(section); }
  const from = state.from ? dayNumber(state.from) : -Infinity;
  const to = state.to ? dayNumber(state.to) : Infinity;
  for (const bin of bins) bin.events = [];
  for (const event of found.without.time) if (event.day !== null) binOf(event.day).events.push(event);
  const most = Math.max(4, ...bins.map(b => b.events.length));
  for (const bin of bins) {
    const groups = GROUPS.map(([id]) => [id, bin.events.filter(e => e.group === id).length]).filter(g => g[1]);
    replace(bin.bar, groups.map(([id, n]) => { const part = h('i', { class: 'g-' + id }); part.style.height = `${100 * n / most}%`; return part; }));
    bin.bar.classList.toggle('out', bin.to < from || bin.from > to);
    const label = `${binLabel(bin)}: ${count(bin.events.length, 'event')}`;
    bin.bar.setAttribute('aria-label', label);
    bin.bar.setAttribute('aria-pressed', String((state.from || state.to) && bin.from >= from && bin.to <= to ? true : false));
    bin.bar.title = label;
  }
}

function binOf(day) {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bins[middle].to < day) low = middle + 1; else high = middle;
  }
  return bins[low];
}

function binLabel(bin) {
  if (bin.label === 'before') return `Before ${dayLabel(dayText(bin.to + 1))}`;
  if (bin.label === 'after') return `After ${dayLabel(dayText(bin.from - 1))}`;
  return spanLabel(dayText(bin.from), dayText(bin.to));
}

function buildTimeline(section) {
  const bars = h('div', { class: 'bars', role: 'group', 'aria-label': 'Events by time. Arrow keys go from bar to bar; Enter shows only its events, with Shift the range up to it.' });
  bins.forEach((bin, i) => {
    bin.bar = button({ class: 'bar' + (bin.isEnd ? ' end' : ''), tabindex: i ? -1 : 0, onclick: e => pick(i, e.shiftKey) });
    bars.append(bin.bar);
  });
  bars.addEventListener('keydown', e => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -bins.length, End: bins.length }[e.key];
    if (!step) return;
    e.preventDefault();
    const at = bins.findIndex(b => b.bar === document.activeElement);
    const next = Math.max(0, Math.min(bins.length - 1, at + step));
    bins[at].bar.tabIndex = -1;
    bins[next].bar.tabIndex = 0;
    bins[next].bar.focus();
  });
  dragOver(bars);
  replace(section, h('h2', { id: 'timeline-title' }, 'Timeline', h('small', {}, ` by ${(bins.find(b => b.unit) || { unit: 'day' }).unit}; undated events on the day of publication`)), bars, axis());
}

function pick(i, isRange) {
  const range = isRange && picked !== null ? [Math.min(picked, i), Math.max(picked, i)] : [i, i];
  if (!isRange) picked = i;
  const from = dayText(bins[range[0]].from);
  const to = dayText(bins[range[1]].to);
  if (!isRange && state.from === from && state.to === to) change({ from: '', to: '' });
  else change({ from, to });
}

// A drag over bars asks for all of them.
function dragOver(bars) {
  const at = e => bins.findIndex(b => { const r = b.bar.getBoundingClientRect(); return e.clientX >= r.left && e.clientX <= r.right; });
  let start = -1;
  bars.addEventListener('pointerdown', e => { start = e.pointerType === 'mouse' ? at(e) : -1; });
  window.addEventListener('pointerup', e => {
    const end = start < 0 ? -1 : at(e);
    if (end >= 0 && end !== start) { picked = start; pick(end, true); }
    start = -1;
  });
}

function axis() {
  const line = h('div', { class: 'axis', 'aria-hidden': 'true' });
  const wanted = Math.min(5, bins.length);
  const shown = new Set(Array.from({ length: wanted }, (x, i) => Math.round(i * (bins.length - 1) / Math.max(1, wanted - 1))));
  bins.forEach((bin, i) => {
    if (!shown.has(i)) return;
    const mark = h('span', {}, bin.label || tickLabel(bin));
    mark.style.left = `${100 * (i + 0.5) / bins.length}%`;
    if (i === 0) mark.className = 'first';
    if (i === bins.length - 1) mark.className = 'last';
    line.append(mark);
  });
  return line;
}

function tickLabel(bin) {
  const text = dayText(bin.from);
  return bin.unit === 'year' ? text.slice(0, -6) : bin.unit === 'month' ? `${MONTHS[+text.slice(-5, -3) - 1]} ${text.slice(0, -6)}` : dayLabel(text, bin.unit === 'week');
}
