// Who and where, over all articles.

// What filters ask for: "police" means the police of any article.
const actorKey = party => party.name.toLowerCase();

// Who it is: names are one actor wherever they stand; "the army" of one article is not that of another, unless both belong to one country.
function identity(party, article) {
  const key = actorKey(party);
  const note = actorNote(party);
  return party.entity.isNamed ? key : note ? `${key} (${note})` : `${key} [${article.key}]`;
}

function actorNote(party) {
  if (!party.entity || party.entity.isNamed) return null;
  return party.entity.attributes.country || null;
}

// Where an event takes place: its Place, else a place with coordinates among those who take part.
function placesOf(event) {
  const place = event.roles.find(r => r.role === 'Place');
  if (place) return place.fillers.map(placeOf);
  const located = event.roles.flatMap(r => r.fillers).filter(p => isPlace(p) && p.entity.type !== 'Country').map(placeOf);
  return located.filter(p => p.latitude !== null);
}

// A place is called as people write it, not as a dateline shouts it.
function placeName(text) {
  if (text.length < 4 || text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (all, before, letter) => before + letter.toUpperCase());
}

const ACTING = ['Person', 'Organization', 'ArmedGroup', 'MilitaryUnit', 'Country', 'Group'];
const isActor = party => Boolean(party.entity) && (ACTING.includes(party.entity.type) || 'actor' in party.entity.attributes);
const isPlace = party => Boolean(party.entity) && ['Settlement', 'Region', 'Facility', 'NaturalFeature', 'Country'].includes(party.entity.type);

function placeOf(party) {
  const link = party.entity ? party.entity.link : null;
  const hasPoint = link && typeof link.latitude === 'number' && typeof link.longitude === 'number';
  return {
    name: placeName(party.name), key: party.name.toLowerCase(), isNamed: Boolean(party.entity) && party.entity.isNamed, country: link ? link.country || null : null,
    latitude: hasPoint ? link.latitude : null, longitude: hasPoint ? link.longitude : null,
  };
}

// Those who take part, each once: who acts, who is acted on, then whoever else it is.
function actorsOf(event) {
  if (event.actors) return event.actors;
  const others = event.roles.filter(r => r.role !== 'Place' && r.role !== 'Count').flatMap(r => r.fillers);
  event.actors = distinct([...event.initiators, ...event.recipients, ...others].filter(isActor));
  return event.actors;
}

// A recipient that is the place itself says where, not whom.
function pairsOf(event) {
  if (event.pairs) return event.pairs;
  const pairs = [];
  for (const from of event.initiators.filter(isActor)) {
    for (const to of event.recipients.filter(isActor)) {
      const [one, other] = [identity(from, event.article), identity(to, event.article)];
      if (one !== other) pairs.push({ from, to, one, other, key: `${one} → ${other}` });
    }
  }
  event.pairs = pairs;
  return pairs;
}

function sentenceText(event, index) {
  const sentence = event.article.raw.sentences[index];
  return event.article.text.slice(sentence.start, sentence.end);
}

const articles = read('articles').map(articleOf);
const events = articles.flatMap(a => a.events);
