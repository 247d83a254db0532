// Elements are made here and nowhere else. What comes from articles becomes text nodes or attributes, never markup.

const SVG = 'http://www.w3.org/2000/svg';
const byId = id => document.getElementById(id);

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.setAttribute('class', value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  add(element, children);
  return element;
}

function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

const h = (name, properties, ...children) => fill(document.createElement(name), properties, children);
const s = (name, properties, ...children) => fill(document.createElementNS(SVG, name), properties, children);

// A name from a text: isolated, so that right-to-left letters do not reorder what stands around them.
const name = (text, properties) => h('bdi', properties, text);

const button = (properties, ...children) => h('button', { type: 'button', ...properties }, ...children);

function replace(element, ...children) {
  element.textContent = '';
  add(element, children);
}

// What is made anew while it has the focus gets it back: the element with the same data-keep, or else the results as a whole.
function keepingFocus(action) {
  const at = document.activeElement;
  const isInResults = byId('main').contains(at);
  action();
  if (!at || at.isConnected || document.activeElement !== document.body) return;
  const again = at.dataset.keep ? [...document.querySelectorAll('[data-keep]')].find(e => e.dataset.keep === at.dataset.keep) : null;
  if (again) again.focus({ preventScroll: true });
  else if (isInResults) byId('main').focus({ preventScroll: true });
}

// For marks in running text: a button element would not break over lines.
function pressable(element, action) {
  element.setAttribute('role', 'button');
  element.addEventListener('click', action);
  element.addEventListener('keydown', e => {
    if (e.key !== 'Enter' && e.key !== ' ') return;
    e.preventDefault();
    action(e);
  });
  return element;
}
