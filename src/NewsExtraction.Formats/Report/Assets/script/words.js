// How types, days and numbers are said.

const GROUPS = [
  ['conflict', 'Force and territory'],
  ['people', 'Casualties, captives'],
  ['protest', 'Protest'],
  ['law', 'Police and courts'],
  ['politics', 'Politics and diplomacy'],
  ['disaster', 'Disaster'],
  ['words', 'Statements'],
  ['other', 'Other'],
];

const REALIS = [
  ['asserted', 'Told as fact', 'It has happened or is happening, by the article or a source it quotes.'],
  ['planned', 'Planned', 'It will happen, or is ordered, intended, attempted or threatened.'],
  ['hypothetical', 'Possible', 'It may happen, or is feared, demanded or supposed.'],
  ['negated', 'Did not happen', 'It did not or will not happen.'],
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const realisLabel = value => (REALIS.find(r => r[0] === value) || [value, value])[1];

// CityLiberated -> City liberated; codes in capitals stay.
function said(camel) {
  const words = String(camel).replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' ');
  return words.map((w, i) => i === 0 || w.length > 1 && w === w.toUpperCase() ? w : w.toLowerCase()).join(' ');
}

const count = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many || one + 's'}`;
const percent = p => `${Math.round(p * 100)} %`;

const DAY = 86400000;
const dayNumber = text => Date.UTC(+text.slice(0, -6), +text.slice(-5, -3) - 1, +text.slice(-2)) / DAY;
const dayText = number => new Date(number * DAY).toISOString().slice(0, 10);

function dayLabel(text, withYear = true) {
  return `${+text.slice(-2)} ${MONTHS[+text.slice(-5, -3) - 1]}${withYear ? ' ' + text.slice(0, -6) : ''}`;
}

function spanLabel(from, to) {
  if (!to || from === to) return dayLabel(from);
  const sameYear = from.slice(0, -6) === to.slice(0, -6);
  if (sameYear && from.slice(-5, -3) === to.slice(-5, -3)) return `${+from.slice(-2)}–${dayLabel(to)}`;
  return `${dayLabel(from, !sameYear)} – ${dayLabel(to)}`;
}
