using NewsExtraction.Attributions;
using NewsExtraction.Coreference;
using NewsExtraction.English;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Entities;

/// <summary>The steps up to entities with the shipped models, for evaluation.</summary>
internal sealed class Analysis
{
    private readonly NetworkTagger _tagger;
    private readonly NetworkParser _parser;
    private readonly AttributionFinder _attributions =
        new(new CueLexicon(EnglishData.Open(CueLexicon.File)), new CueModel(EnglishData.Open(CueModel.File)));

    public Analysis()
    {
        var syntax = SyntaxNetwork.Read(ModelFile.Read("weights/syntax.bin", EnglishData.Open("weights/syntax.bin")));
        _tagger = new NetworkTagger(syntax);
        _parser = new NetworkParser(syntax);
        Gazetteer = GazetteerIndex.English;
        Recognizer = EntityRecognizer.Open(EnglishData.Open, Gazetteer);
    }

    public static AntecedentModel Antecedents => new(ModelFile.Read(AntecedentModel.File, EnglishData.Open(AntecedentModel.File)));

    public GazetteerIndex Gazetteer { get; }

    public EntityRecognizer Recognizer { get; }

    public ParsedText Parse(string text) => _parser.Parse(_tagger.Tag(Tokenizer.English.Tokenize(text)));

    public IReadOnlyList<Attribution> Attributions(EntityLayer layer) => _attributions.Find(layer);

    public EntityLayer Recognize(string text, ArticleContext context) => Recognizer.Recognize(Parse(text), context);
}
