using Microsoft.ML.Data;
using NewsExtraction.Joining;

namespace NewsExtraction.Training.Events;

/// <summary>A found mention as the trainer sees it: its features, and whether people found it too.</summary>
internal sealed class ConfidenceExample
{
    public int Article { get; init; }

    public string Family { get; init; } = string.Empty;

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
            var (entities, _, _, mentions) = extractor.Pipeline.Find(articles[a].Input, syntax);
            var context = new MentionContext(mentions, entities);
            var matched = GoldMatching.Match(articles[a], mentions, syntax);
            for (var i = 0; i < mentions.Count; i++)
            {
                var (mention, gold) = (mentions[i], matched[i]);
                if (gold is { IsOptional: true } || (gold is null && !articles[a].IsComplete)) continue;
                var features = new float[MentionFeatures.Names.Length];
                MentionFeatures.Extract(mention, context, features);
                examples.Add(
                    new ConfidenceExample
                    {
                        Article = a,
                        Family = mention.Definition.Family.Name,
                        Label = gold is { IsRight: true },
                        Features = features
                    });
            }
        }

        return examples;
    }
}
