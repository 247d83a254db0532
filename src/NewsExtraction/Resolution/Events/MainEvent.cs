using NewsExtraction.Parsing;
using NewsExtraction.Propositions;

namespace NewsExtraction.Resolution.Events;

/// <summary>
/// Finds the event that an article is chiefly about: news tells it first, tells it often, names it in the headline, and it is a deed rather than a word about one.
/// </summary>
internal sealed class MainEvent(ParsedText parsed, string? title)
{
    private readonly HeadlineWords _headline = new(title);

    /// <summary>Position of the main event among the clusters, or -1 where there is none.</summary>
    public int Of(IReadOnlyList<EventCluster> clusters)
    {
        var (best, bestScore) = (-1, double.NegativeInfinity);
        for (var i = 0; i < clusters.Count; i++)
        {
            var score = Score(clusters[i]);
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return best;
    }

    private double Score(EventCluster cluster)
    {
        var first = cluster.First;
        var score = Salience.Of(first.Type, first.Parent);
        score -= 0.55 * Math.Min(first.Sentence, 8);
        score += 0.5 * Math.Log2(cluster.Mentions.Count);
        score += cluster.Mentions.Min(m => m.Realis) switch
        {
            Realis.Asserted => 0,
            Realis.Planned => -1.2,
            Realis.Hypothetical => -1.6,
            _ => -1.4,
        };
        score -= 0.25 * Math.Min(Depth(first.TriggerHead), 6);
        score += 0.15 * Math.Min(first.Fillers.Count, 4);
        score -= 0.01 * Math.Min(first.TriggerHead - parsed.SentenceOf(first.TriggerHead).FirstToken, 60);
        if (InTitle(cluster)) score += 1.2;
        return score;
    }

    private bool InTitle(EventCluster cluster)
    {
        foreach (var mention in cluster.Mentions)
            foreach (var token in mention.TriggerTokens)
                if (_headline.Tell(parsed.Lemma(token))) return true;
        return false;
    }

    private int Depth(int token)
    {
        var depth = 0;
        for (; parsed.Head(token) >= 0; token = parsed.Head(token)) depth++;
        return depth;
    }
}
