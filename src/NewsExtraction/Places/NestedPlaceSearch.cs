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

    /// <summary>Adds the places within a name of the bearer, from left to right, the longest at each word.</summary>
    public void Within(EntityMention name, Entity bearer)
    {
        var isStreet = Streets.Contains(parsed.Word(name.EndToken - 1));
        var first = FirstWord(name, bearer.Type);
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

    // "Springfield" in "Springfield, Illinois" is the whole name's own bearer.
    private int FirstWord(EntityMention name, EntityType type)
    {
        if (EntityClasses.Of(type) != EntityClass.Place || type == EntityType.Facility) return name.FirstToken;
        var token = name.FirstToken;
        while (token < name.EndToken && parsed.Word(token) != ",") token++;
        return token + 1;
    }

    private NestedPlace? StartsAt(int first, EntityMention name, Entity bearer, bool isStreet)
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
    private NestedPlace? Read(int first, int end, EntityMention name, Entity bearer, bool isStreet)
    {
        var surface = parsed.CharsIn(parsed.Tokens.SpanOf(first, end));
        if (_known.TryGetValue(surface, out var place))
            return place.Index == bearer.Index ? null : Nested(first, end, place.Type, name.Confidence, place.Index);
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
