// Terms with their tags, and people, places and organisations, by compromise (rules and word lists), a JSON line for each article.
const { articles } = require('./articles.cjs');
const nlp = require('compromise');

for (const { id, text } of articles(process.argv[2])) {
  const doc = nlp(text);
  const found = {
    id,
    sentences: doc.json(),
    people: doc.people().out('array'),
    places: doc.places().out('array'),
    organisations: doc.organizations().out('array'),
  };
  process.stdout.write(JSON.stringify(found) + '\n');
}
