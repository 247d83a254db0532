// Tokens, sentences, UPOS tags and entities by wink-nlp with its model wink-eng-lite-web-model, a JSON line for each article.
// Its entities are patterns of times, dates, money, numbers, addresses and the like: no people, places or organisations.
const { articles } = require('./articles.cjs');
const model = require('wink-eng-lite-web-model');
const nlp = require('wink-nlp')(model);
const its = nlp.its;

for (const { id, text } of articles(process.argv[2])) {
  const doc = nlp.readDoc(text);
  const found = {
    id,
    sentences: doc.sentences().out(),
    tokens: doc.tokens().out(),
    tags: doc.tokens().out(its.pos),
    entities: doc.entities().out(its.detail),
  };
  process.stdout.write(JSON.stringify(found) + '\n');
}
