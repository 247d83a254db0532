using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Events;

/// <summary>Puts found mentions to annotated ones: the same family and a trigger word in common; each annotated mention once.</summary>
internal static class GoldMatching
{
    /// <summary>For each found mention its annotated one, or null.</summary>
    public static GoldMention?[] Match(GoldArticle article, IReadOnlyList<EventMention> mentions, ParsedText syntax)
    {
        var taken = new HashSet<GoldMention>(ReferenceEqualityComparer.Instance);
        var matched = new GoldMention?[mentions.Count];
        for (var i = 0; i < matched.Length; i++)
        {
            var mention = mentions[i];
            matched[i] = article.Mentions.FirstOrDefault(g => g.Type == (mention.Parent ?? mention.Type) && !taken.Contains(g)
                && Overlaps(g, mention, syntax));
            if (matched[i] is { } gold) taken.Add(gold);
        }

        return matched;
    }

    private static bool Overlaps(GoldMention gold, EventMention mention, ParsedText syntax) =>
        mention.TriggerTokens.Any(token => gold.Trigger.Any(t => t.Overlaps(syntax.Span(token))));
}
