// Articles to read, with what was found marked in them.

const stories = new Map();

function showArticles(container, found) {
  const isAny = isFiltered();
  const inText = a => wordsAsked.length > 0 && onlyWordsAsked() && wordsAsked.every(w => (a.title + '\n' + a.text).toLowerCase().includes(w));
  const withEvents = new Set(found.events.map(e => e.article));
  const shown = articles.filter(a => !isAny || withEvents.has(a) || inText(a));
  shownArticles = shown.length;
  const list = h('div', { class: 'stories' });
  replace(container, list);
  if (!shown.length) replace(list, h('p', { class: 'empty' }, articles.length ? 'No article passes these filters.' : 'There are no articles.'));
  else longList(list, shown, a => story(a, found));
}

let shownArticles = articles.length;
const onlyWordsAsked = () => !LISTS.some(l => state[l].length) && !state.from && !state.to && !state.min;

function story(article, found) {
  const mine = article.events.filter(e => found.keys.has(e));
  const body = h('div', { class: 'body', id: `story-${article.index}`, hidden: true });
  const toggle = button({ 'aria-expanded': 'false', 'aria-controls': body.id, onclick: () => unfold(body.hidden) }, name(article.title));
  const unfold = isOpen => {
    if (isOpen && !body.firstChild) add(body, [storyText(article, found)]);
    body.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    state.article = isOpen ? article.key : state.article === article.key ? '' : state.article;
    writeHash(false);
  };
  const element = h('article', { class: 'story' }, h('h3', {}, toggle), storyMeta(article, mine), mainLine(article), body);
  if (state.article === article.key) {
    add(body, [storyText(article, found)]);
    body.hidden = false;
    toggle.setAttribute('aria-expanded', 'true');
  }
  stories.set(article, { element, body });
  return element;
}

function storyMeta(article, mine) {
  const source = !article.source ? null : /^https?:\/\//i.test(article.source)
    ? h('a', { href: article.source, rel: 'noopener noreferrer', target: '_blank' }, article.source) : name(article.source);
  const language = article.language === 'en' || article.language === 'und' ? null : `language ${article.language}`;
  const parts = [article.published ? dayLabel(article.published) : 'no date', source, language,
    mine.length === article.events.length ? count(mine.length, 'event') : `${mine.length} of ${count(article.events.length, 'event')}`];
  return h('p', { class: 'meta' }, parts.filter(Boolean).map((p, i) => [i ? ' · ' : null, p]));
}

function mainLine(article) {
  const main = article.main;
  if (!main) return null;
  const parties = list => shortened(list.map(p => p.name).join(', '), 80);
  return h('p', { class: `main-event g-${main.group}` }, h('i', { class: 'dot' }), h('span', { class: 'hidden' }, 'Main event: '), h('b', {}, main.label), ' ',
    main.initiators.length ? name(parties(main.initiators)) : null,
    main.initiators.length && main.recipients.length ? ' → ' : null,
    main.recipients.length ? name(parties(main.recipients)) : null,
    main.realis === 'asserted' ? null : h('span', { class: 'badge' }, realisLabel(main.realis)));
}

function storyText(article, found) {
  const marks = marksOf(article);
  const text = h('div', { class: 'text', lang: langOf(article) });
  const hint = h('p', { class: 'hint' }, article.entities.size || article.events.length
    ? 'Coloured words carry an event, underlined ones name somebody or something. Press one for what is known of it; arrow keys go from mark to mark.'
    : 'Nothing was found in this article.');
  text.append(hint);
  for (const p of paragraphsOf(article.text)) text.append(paragraph(article, p, marks, found));
  text.addEventListener('keydown', e => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    if (!step || !e.target.matches('.mark')) return;
    const all = [...text.querySelectorAll('.mark')];
    const next = all[all.indexOf(e.target) + step];
    if (next) { e.preventDefault(); next.focus(); }
  });
  return text;
}

function paragraph(article, span, marks, found) {
  const line = h('p', { dir: 'auto' });
  const inside = marks.filter(m => m.start < span.end && m.end > span.start);
  const seen = new Set();
  for (const piece of pieces(article.text, span.start, span.end, inside)) {
    if (!piece.span) line.append(piece.text);
    else line.append(piece.span.events ? eventMark(piece, line, found, !seen.has(piece.span)) : entityMark(piece, line, !seen.has(piece.span)));
    if (piece.span) seen.add(piece.span);
  }
  return line;
}

function eventMark(piece, line, found, isFirst) {
  const { events: told, mentions } = piece.span;
  const isShown = told.some(e => found.keys.has(e));
  const mark = h('mark', { class: `mark event g-${told[0].group}${isShown ? '' : ' dim'}` }, piece.text);
  if (!isFirst) return mark;
  mark.setAttribute('tabindex', '0');
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('aria-label', `${piece.text}, event: ${told.map(e => e.label + (e.isMain ? ', main event' : '')).join('; ')}`);
  tipOn(mark, () => [told.map(e => h('b', { class: 'g-' + e.group }, h('i', { class: 'dot' }), e.label, e.isMain ? ' · main event' : '')),
    mentions.flatMap(m => m.roles.slice(0, 5)).map(r => h('span', {}, h('small', {}, said(r.role)), ' ', name(shortened(r.text, 60)))),
    h('span', {}, h('small', {}, told.map(e => `${realisLabel(e.realis)}, ${percent(e.confidence)}`).join('; ')))]);
  return pressable(mark, () => unfoldBelow(mark, line, () => told.map(e => card(e, { inArticle: true }))));
}

function entityMark(piece, line, isFirst) {
  const { entity, kind } = piece.span;
  const mark = h('span', { class: `mark entity ${kind}` }, piece.text);
  if (!isFirst) return mark;
  mark.setAttribute('tabindex', '-1');
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('aria-label', entity.name === piece.text ? `${piece.text}, ${said(entity.type).toLowerCase()}` : `${piece.text}, ${said(entity.type).toLowerCase()}: ${entity.name}`);
  tipOn(mark, () => [h('b', {}, name(entity.name)), h('span', {}, h('small', {}, said(entity.type)), ` · ${count(entity.mentions.length, 'mention')}`)]);
  return pressable(mark, () => unfoldBelow(mark, line, () => entityCard(entity, line)));
}

// What is known of a mark, under its paragraph; pressed again it goes.
function unfoldBelow(mark, line, make) {
  const isOpen = mark.getAttribute('aria-expanded') === 'true';
  if (line.nextElementSibling && line.nextElementSibling.matches('.below')) line.nextElementSibling.remove();
  line.querySelectorAll('[aria-expanded="true"]').forEach(m => m.setAttribute('aria-expanded', 'false'));
  hideTip();
  if (isOpen) return;
  mark.setAttribute('aria-expanded', 'true');
  line.after(h('div', { class: 'below', role: 'region', 'aria-label': 'About: ' + mark.textContent }, make()));
}

function entityCard(entity) {
  const article = articles.find(a => a.entities.get(entity.id) === entity);
  const party = partyOf({ entity: entity.id }, article);
  const taking = article.events.filter(e => actorsOf(e).some(a => a.entity === entity));
  const attributes = Object.entries(entity.attributes).map(([k, v]) => fact(said(k), v));
  const link = entity.link ? fact('Gazetteer', `${entity.link.source} ${entity.link.id}`) : null;
  return h('section', { class: 'card entity-card' },
    h('header', {}, h('h3', { class: 'type' }, name(entity.name)), h('span', { class: 'sub' }, said(entity.type)), sureness(entity.confidence)),
    h('dl', { class: 'facts' }, attributes, link, fact('Mentions', String(entity.mentions.length)), fact('Events', taking.map((e, i) => [i ? ', ' : null, e.label]))),
    taking.length ? button({ class: 'link', onclick: () => change({ actor: [party.key], view: 'events' }, true) }, 'Show its events in all articles') : null);
}

function openArticle(event) {
  change({ view: 'articles', article: event.article.key }, true);
  let shown = stories.get(event.article);
  const list = byId('main').querySelector('.stories');
  while ((!shown || !shown.element.isConnected) && list && list.more && list.more.isConnected) {
    list.more.more();
    shown = stories.get(event.article);
  }
  if (!shown) return;
  const marks = [...shown.body.querySelectorAll('.mark.event[tabindex]')];
  const mark = marks.find(m => m.getAttribute('aria-label').includes(event.label)) || shown.element.querySelector('h3 button');
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}

// One tip for all marks; screen readers have the same in the marks' labels.
function tipOn(element, make) {
  const show = () => {
    const tip = byId('tip');
    replace(tip, make());
    tip.hidden = false;
    const at = element.getBoundingClientRect();
    const x = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - tip.offsetWidth - 8));
    const isAbove = at.bottom + tip.offsetHeight + 12 > window.innerHeight;
    tip.style.left = `${x}px`;
    tip.style.top = `${isAbove ? at.top - tip.offsetHeight - 6 : at.bottom + 6}px`;
  };
  element.addEventListener('mouseenter', show);
  element.addEventListener('focus', () => { if (element.matches(':focus-visible')) show(); });
  element.addEventListener('mouseleave', hideTip);
  element.addEventListener('blur', hideTip);
}

const hideTip = () => { byId('tip').hidden = true; };
document.addEventListener('scroll', hideTip, { passive: true });
document.addEventListener('keydown', e => { if (e.key === 'Escape') { hideTip(); if (document.body.classList.contains('filtering')) openFilters(false); } });
