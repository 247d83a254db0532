using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>
/// Finds the event that an article is chiefly about: news tells it first, tells it often, names it in the headline, and it is a deed rather
/// than a word about one.
/// </summary>
internal sealed class MainEvent(MainEventModel model)
{
    /// <summary>Position of the main event among the clusters, the first of equals, or -1 where there is none.</summary>
    public int Of(IReadOnlyList<EventCluster> clusters, ParsedText parsed, string? headline)
    {
        var describer = new MainDescriber(parsed, headline, clusters);
        Span<float> features = stackalloc float[MainDescriber.FeatureCount];
        var (best, bestScore) = (-1, double.NegativeInfinity);
        for (var i = 0; i < clusters.Count; i++)
        {
            describer.Describe(i, features);
            var score = model.Score(MainKind.Of(clusters[i], parsed.Sentences.Count), features);
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return best;
    }
}
