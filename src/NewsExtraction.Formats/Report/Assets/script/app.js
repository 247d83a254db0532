// The views and what holds them together. A further view is a line here and a file of its own.

const VIEWS = [
  { id: 'events', label: 'Events', show: (found, section) => showEvents(section, found) },
  { id: 'stories', label: 'Stories', title: 'Told by several articles', show: (found, section) => showStories(section, found) },
  { id: 'articles', label: 'Articles', show: (found, section) => showArticles(section, found) },
  { id: 'map', label: 'Map', title: 'Where', build: buildMap, show: showMap, isPanel: true },
  { id: 'network', label: 'Network', title: 'Who did what to whom', build: buildNetwork, show: showNetwork, isPanel: true },
  { id: 'types', label: 'Types', title: 'Events by type', build: buildCounts, show: showCounts, isPanel: true },
];

function buildViews() {
  for (const view of VIEWS) {
    view.section = h('section', { class: `view ${view.id}`, 'aria-label': view.title || view.label });
    if (view.isPanel) add(view.section, [h('h2', {}, view.title), view.build()]);
    view.tab = button({ 'data-view': view.id, onclick: () => change({ view: view.id }, true) }, view.label);
    byId('views').append(view.tab);
  }
}

// The chosen view stands in the middle, the other overviews beside it where there is room.
function placeViews() {
  const side = byId('side');
  const main = byId('main');
  for (const view of VIEWS) {
    const isChosen = view.id === state.view;
    view.tab.setAttribute('aria-current', isChosen ? 'page' : 'false');
    if (isChosen) { if (view.section.parentNode !== main) main.replaceChildren(view.section); }
    else if (view.isPanel && view.section.parentNode !== side) side.insertBefore(view.section, panelAfter(view));
  }
}

function panelAfter(view) {
  const later = VIEWS.slice(VIEWS.indexOf(view) + 1).find(v => v.isPanel && v.section.parentNode === byId('side'));
  return later ? later.section : null;
}

let shownView = null;

function refresh() {
  const found = select();
  placeViews();
  updateFilters(found);
  showTimeline(found);
  if (shownView !== state.view) map.isFitted = false;
  keepingFocus(() => {
    for (const view of VIEWS) if (view.isPanel || view.id === state.view) view.show(found, view.section);
  });
  shownView = state.view;
  tellCount(found);
}

function tellCount(found) {
  const inArticles = new Set(found.events.map(e => e.article)).size;
  const part = (n, all, word, many) => n === all ? count(n, word, many) : `${n.toLocaleString('en')} of ${count(all, word, many)}`;
  byId('count').textContent = state.view === 'stories' ? part(shownStories, mergedStories.length, 'story told by several articles', 'stories told by several articles')
    : state.view === 'articles' ? part(shownArticles, articles.length, 'article')
    : `${part(found.events.length, events.length, 'event')} in ${isFiltered() ? part(inArticles, articles.length, 'article') : count(articles.length, 'article')}`;
}

function tellSummary() {
  const days = articles.map(a => a.published).filter(Boolean).sort();
  byId('summary').textContent = [count(articles.length, 'article'), count(events.length, 'event'), days.length ? spanLabel(days[0], days[days.length - 1]) : null].filter(Boolean).join(' · ');
}

const THEMES = ['auto', 'light', 'dark'];
let theme = 'auto';

function setTheme(value) {
  theme = THEMES.includes(value) ? value : 'auto';
  if (theme === 'auto') delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = theme;
  byId('theme').textContent = `Theme: ${theme}`;
  byId('theme').title = 'Light, dark, or as the system has it';
}

function keepTheme(value) {
  setTheme(value);
  try { localStorage.setItem('newsextract-theme', theme); } catch { /* a page without storage forgets */ }
}

function keptTheme() {
  try { return localStorage.getItem('newsextract-theme'); } catch { return null; }
}

function download() {
  const address = URL.createObjectURL(new Blob([byId('articles').textContent], { type: 'application/json' }));
  const link = h('a', { href: address, download: 'articles.json' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

setTheme(keptTheme());
byId('theme').addEventListener('click', () => keepTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]));
byId('download').addEventListener('click', download);
byId('open-filters').addEventListener('click', () => openFilters(!document.body.classList.contains('filtering')));
document.querySelector('.skip').addEventListener('click', e => { e.preventDefault(); byId('main').focus(); });
window.addEventListener('hashchange', () => { readHash(); refresh(); });
buildFilters();
buildViews();
tellSummary();
readHash();
refresh();
