using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Entities;

/// <summary>The shipped pipeline's steps up to entities, for training and evaluation of the steps behind them.</summary>
internal sealed class Analysis
{
    private readonly Pipeline _pipeline = NewsExtractor.Default.Pipeline;

    public static AntecedentModel Antecedents => AntecedentModel.From(ModelSource.Package);

    public GazetteerIndex Gazetteer { get; } = GazetteerIndex.From(ModelSource.Package);

    public ParsedText Parse(string text) => _pipeline.Analyze(text);

    public IReadOnlyList<Attribution> Attributions(EntityLayer layer) => _pipeline.Attributions.Find(layer);

    public EntityLayer Recognize(string text, ArticleContext context) => _pipeline.EntityRecognizer.Recognize(Parse(text), context);
}
