using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Chooses the canonical name of an entity.</summary>
internal sealed class EntityNames(GazetteerIndex gazetteer)
{
    private static readonly FrozenSet<string> Determiners =
        FrozenSet.Create(StringComparer.Ordinal, "the", "a", "an", "its", "his", "their", "her");

    /// <summary>The longest name; of a country that is named by its people only, the country's; else the fullest description.</summary>
    public string Of(ParsedText parsed, List<EntityMention> mentions, EntityType type)
    {
        if (LongestName(mentions, type) is { } name) return parsed.CharsIn(name.Span).ToString();
        if (type == EntityType.Country && CountryName(mentions) is { } country) return country;
        return Description(parsed, mentions);
    }

    // The first of equals; a people's name only where there is no other, and never for its country.
    private static EntityMention? LongestName(List<EntityMention> mentions, EntityType type)
    {
        EntityMention? best = null;
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || (type == EntityType.Country && mention.Type == EntityType.Group)) continue;
            if (best is null || (mention.Span.Length > best.Span.Length && mention.Type != EntityType.Group)) best = mention;
        }

        return best;
    }

    // "Iraq" where the text only has "Iraqi troops".
    private string? CountryName(List<EntityMention> mentions) =>
        mentions.Find(m => m.Country is not null)?.Country is { } code ? gazetteer.CountryByCode(code)?.Name : null;

    // "second largest city" of "its second largest city".
    private static string Description(ParsedText parsed, List<EntityMention> mentions)
    {
        EntityMention? best = null;
        foreach (var mention in mentions)
            if (mention.Kind != MentionKind.Pronoun && (best is null || mention.Span.Length > best.Span.Length)) best = mention;
        var first = best!.FirstToken;
        while (first < best.EndToken - 1 && IsDeterminer(parsed, first)) first++;
        return parsed.CharsIn(parsed.Tokens.SpanOf(first, best.EndToken)).ToString();
    }

    private static bool IsDeterminer(ParsedText parsed, int token) =>
        parsed.Upos(token) == Upos.Det || Determiners.Contains(parsed.Lemma(token));
}
