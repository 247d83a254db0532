using Microsoft.ML.Data;
using NewsExtraction.Resolution.Events;

namespace NewsExtraction.Training.Events;

/// <summary>A found mention as the trainer sees it: its features, and whether people found it too.</summary>
internal sealed class ConfidenceExample
{
    public int Article { get; init; }

    public bool Label { get; init; }

    [VectorType]
    public float[] Features { get; init; } = [];
}

/// <summary>Runs the extractor over annotated articles and compares what it finds.</summary>
internal static class ConfidenceData
{
    public static List<ConfidenceExample> Collect(NewsExtractor extractor, IReadOnlyList<GoldArticle> articles)
    {
        var examples = new List<ConfidenceExample>();
        for (var a = 0; a < articles.Count; a++)
        {
            var syntax = extractor.Pipeline.Analyze(articles[a].Input.Text);
            var (entities, _, mentions) = extractor.Pipeline.Read(articles[a].Input, syntax);
            var sizes = MentionConfidence.FamilySizes(mentions);
            var matched = GoldMatching.Match(articles[a], mentions, syntax);
            for (var i = 0; i < mentions.Count; i++)
            {
                var (mention, gold) = (mentions[i], matched[i]);
                if (gold is { IsOptional: true }) continue;
                var features = new float[MentionFeatures.Names.Length];
                MentionFeatures.Extract(mention, entities, sizes[EventFamilies.Of(mention.Type, mention.Parent)], features);
                examples.Add(new ConfidenceExample { Article = a, Label = gold is not null, Features = features });
            }
        }

        return examples;
    }
}
