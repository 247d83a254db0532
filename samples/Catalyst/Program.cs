using Catalyst;
using Catalyst.Models;
using CatalystSteps;
using Mosaik.Core;
using NewsExtraction;
using Version = Mosaik.Core.Version;

// Catalyst's tokenizer and recogniser in the place of the built-in ones. All other steps stay.
English.Register();
var words = await Pipeline.TokenizerForAsync(Language.English);
var names = await Pipeline.ForAsync(Language.English);
names.Add(await AveragePerceptronEntityRecognizer.FromStoreAsync(language: Language.English, version: Version.Latest, tag: "WikiNER"));

var extractor = new NewsExtractorBuilder()
    .Tokenizer(new CatalystTokenizer(words))
    .EntityRecognizer(new CatalystRecognizer(NewsExtractor.Default.EntityRecognizer, names))
    .Build();
foreach (var e in extractor.Extract("The Iraqi army retook Mosul from Islamic State last week, an official said.").Events)
    Console.WriteLine(e);
