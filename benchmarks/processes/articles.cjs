// The articles of a file: one for each line of a .ndjson file, else the whole file is one.
const { readFileSync } = require('node:fs');

exports.articles = file => {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.ndjson')) return [{ id: file, text: content }];
  return content.split('\n').filter(line => line).map(line => JSON.parse(line));
};
