using System.Collections.Frozen;
using NewsExtraction.Coreference;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Looks for places within single names. Working memory of one article.</summary>
internal sealed class NestedPlaceSearch(ParsedText parsed, Dictionary<string, Entity> known, NestedPlaceTypes types)
{
    private const int LongestName = 4;

    // What streets are called after tells nothing of where they lie.
    private static readonly FrozenSet<string> Streets = FrozenSet.Create(StringComparer.Ordinal,
        "Street", "St", "St.", "Road", "Rd", "Rd.", "Avenue", "Ave", "Ave.", "Drive", "Lane", "Boulevard", "Blvd", "Highway");

    private readonly Dictionary<string, Entity>.AlternateLookup<ReadOnlySpan<char>> _known =
        known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What was found so far.</summary>
    public List<NestedPlace> Found { get; } = [];

    /// <summary>Adds the places within a name, from left to right, the longest at each word.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isPlace">True for the name of a place that the gazetteer knows: only what follows a comma is nested.</param>
    /// <param name="bearer">Index of the entity that bears it.</param>
    public void Within(EntityMention name, bool isPlace, int bearer)
    {
        var isStreet = Streets.Contains(parsed.Word(name.EndToken - 1));
        var first = isPlace ? LocatedName.HeadEnd(parsed, name) + 1 : name.FirstToken;
        if (IsNewspaper(name)) first += 2;
        while (first < name.EndToken)
        {
            if (StartsAt(first, name, bearer, isStreet) is { } place)
            {
                Found.Add(place);
                first = place.Mention.EndToken;
            }
            else
            {
                first++;
            }
        }
    }

    /// <summary>Adds the district of a member of parliament: "Rep. Ann Berg, D-Springfield".</summary>
    public void BehindParty(EntityMention name)
    {
        var first = name.FirstToken + 2;
        if (first >= name.EndToken || !IsParty(parsed.Word(name.FirstToken)) || parsed.Word(first - 1) is not ("-" or "–")) return;
        var surface = parsed.CharsIn(parsed.Tokens.SpanOf(first, name.EndToken));
        if (_known.TryGetValue(surface, out var place)) Found.Add(Nested(first, name.EndToken, place.Type, name.Confidence, place.Index));
        else if (types.OfPlace(surface) is not EntityType.Other and var type)
            Found.Add(Nested(first, name.EndToken, type, name.Confidence, -1));
    }

    // "USA TODAY"
    private bool IsNewspaper(EntityMention name) =>
        name.FirstToken + 1 < name.EndToken && parsed.Word(name.FirstToken) is "USA"
            && parsed.Word(name.FirstToken + 1) is "TODAY" or "Today";

    private static bool IsParty(string word) => word is "D" or "R" or "I";

    private NestedPlace? StartsAt(int first, EntityMention name, int bearer, bool isStreet)
    {
        if (!char.IsUpper(parsed.Word(first)[0]) || parsed.Word(first) is "The") return null;
        for (var end = Math.Min(name.EndToken, first + LongestName); end > first; end--)
        {
            var isWhole = end - first == name.EndToken - name.FirstToken;
            if (!isWhole && char.IsLetter(parsed.Word(end - 1)[0]) && Read(first, end, name, bearer, isStreet) is { } place) return place;
        }

        return null;
    }

    // A place that the article names elsewhere, else one that the gazetteer knows.
    private NestedPlace? Read(int first, int end, EntityMention name, int bearer, bool isStreet)
    {
        var surface = parsed.CharsIn(parsed.Tokens.SpanOf(first, end));
        // "Delaware Township" may lie anywhere.
        if (end < name.EndToken && parsed.Word(end) is "Township") return null;
        if (_known.TryGetValue(surface, out var place))
            return place.Index == bearer || (isStreet && place.Type == EntityType.Settlement)
                ? null : Nested(first, end, place.Type, name.Confidence, place.Index);
        var type = isStreet ? EntityType.Other : types.Of(surface);
        return type == EntityType.Other ? null : Nested(first, end, type, name.Confidence, -1);
    }

    private NestedPlace Nested(int first, int end, EntityType type, float confidence, int known)
    {
        var mention = new EntityMention
        {
            Index = -1,
            Span = parsed.Tokens.SpanOf(first, end),
            FirstToken = first,
            EndToken = end,
            Head = end - 1,
            Kind = MentionKind.Name,
            Label = EntityLabel.Gpe,
            Type = type,
            IsNested = true,
            Confidence = confidence,
        };
        return new NestedPlace(mention, known);
    }
}
