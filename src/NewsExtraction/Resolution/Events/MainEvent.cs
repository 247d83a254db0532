using NewsExtraction.Parsing;
using NewsExtraction.Propositions;

namespace NewsExtraction.Resolution.Events;

/// <summary>
/// Finds the event that an article is chiefly about: news tells it first, tells it often, names it in the headline, and it is a deed rather than a word about one.
/// </summary>
internal sealed class MainEvent(ParsedText parsed, string? title)
{
    private readonly HashSet<string> _titleWords = Words(title);

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
        if (_titleWords.Count == 0) return false;
        foreach (var mention in cluster.Mentions)
            foreach (var token in mention.TriggerTokens)
                if (_titleWords.Contains(Stem(parsed.Lemma(token)))) return true;
        return false;
    }

    private int Depth(int token)
    {
        var depth = 0;
        for (; parsed.Head(token) >= 0; token = parsed.Head(token)) depth++;
        return depth;
    }

    private static HashSet<string> Words(string? title)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (title is null) return words;
        foreach (var range in title.AsSpan().SplitAny(" ,.;:!?()\"'“”‘’"))
            if (title.AsSpan(range) is { Length: > 3 } word) words.Add(Stem(word.ToString()));
        return words;
    }

    // A headline says "kills" or "killed" where the text has "kill": five letters are enough to know a word again.
    private static string Stem(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > 5 ? lower[..5] : lower.TrimEnd('s', 'd', 'e');
    }
}
