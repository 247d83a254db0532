// A long list that is made as it is read: the next part when its end comes near, or on the button.

const BATCH = 24;
const lists = [];
const nearEnd = 'IntersectionObserver' in window
  ? new IntersectionObserver(seen => seen.filter(e => e.isIntersecting).forEach(e => e.target.more()), { rootMargin: '900px' })
  : null;

function longList(container, items, make) {
  let next = 0;
  const more = button({ class: 'more', onclick: () => more.more() }, 'Show more');
  more.more = (batch = BATCH) => {
    const part = document.createDocumentFragment();
    for (const end = Math.min(items.length, next + batch); next < end; next++) part.append(make(items[next], next));
    more.before(part);
    if (next < items.length) return;
    if (nearEnd) nearEnd.unobserve(more);
    more.remove();
  };
  if (container.more && nearEnd) nearEnd.unobserve(container.more);
  container.more = more;
  replace(container, more);
  more.more();
  if (nearEnd && more.isConnected) nearEnd.observe(more);
  lists.push(container);
}

// Paper has no end to come near.
window.addEventListener('beforeprint', () => lists.forEach(l => l.more && l.more.isConnected && l.more.more(Infinity)));
