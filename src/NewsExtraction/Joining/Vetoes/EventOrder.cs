using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>The place in a row that a noun gives its event: "the first visit", "the previous talks", "another strike".</summary>
internal static class EventOrder
{
    /// <summary>Before the one that the article is about.</summary>
    public const string Earlier = "earlier";

    /// <summary>One more than those told of.</summary>
    public const string Other = "other";

    private static readonly FrozenDictionary<string, string> Places = new Dictionary<string, string>
    {
        ["previous"] = Earlier,
        ["last"] = Earlier,
        ["past"] = Earlier,
        ["earlier"] = Earlier,
        ["prior"] = Earlier,
        ["former"] = Earlier,
        ["latest"] = "latest",
        ["current"] = "latest",
        ["next"] = "next",
        ["upcoming"] = "next",
        ["forthcoming"] = "next",
        ["coming"] = "next",
        ["another"] = Other,
        ["other"] = Other,
        ["separate"] = Other,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The place in the row, or null where the noun's words give none.</summary>
    public static string? Of(EntityLayer entities, int noun)
    {
        var parsed = entities.Parsed;
        foreach (var child in parsed.Children(noun))
        {
            if (child > noun) break;
            if (parsed.Relation(child) is not (Relation.Amod or Relation.Det)) continue;
            if (Places.TryGetValue(parsed.Lemma(child).ToLowerInvariant(), out var place)) return place;
            if (entities.ValueAt(child) is { Type: ValueKind.Ordinal } rank) return rank.Value;
        }

        return null;
    }
}
