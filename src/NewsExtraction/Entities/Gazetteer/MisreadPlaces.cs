using System.Collections.Frozen;
using NewsExtraction.Lexicons;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Finds places that were read as persons, where the gazetteer knows the place and the words beside it tell: "near Masisi",
/// "attacked Baga".</summary>
internal sealed class MisreadPlaces(GazetteerIndex gazetteer, WordLists words)
{
    private const long LeastPeople = 1000;

    // Whose towns have families' names: "attacked Clinton".
    private static readonly FrozenSet<string> Namesakes =
        FrozenSet.Create(StringComparer.Ordinal, "US", "GB", "CA", "AU", "NZ", "IE", "ZA");

    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(StringComparer.Ordinal, "in", "near", "at");

    private readonly FrozenSet<string> _verbs = words.Of("struck place");

    /// <summary>The name as a place, or as it is.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="name">A name.</param>
    /// <param name="names">All names of the article.</param>
    public EntityMention Corrected(ParsedText parsed, EntityMention name, List<EntityMention> names)
    {
        if (name.Type != EntityType.Person || name.Titles.Count > 0 || PlaceOf(parsed, name) is not { } place) return name;
        if (!(IsSaid(parsed, name) || IsStruck(parsed, name, place)) || IsLastNameOfOther(parsed, name, names)) return name;
        var label = place.Type == EntityType.NaturalFeature ? EntityLabel.Loc : EntityLabel.Gpe;
        return name with { Label = label, Type = place.Type, Country = null };
    }

    // The greatest place of that name; null where the words are a given name or a leader's too.
    private PlaceEntry? PlaceOf(ParsedText parsed, EntityMention name)
    {
        PlaceEntry? best = null;
        var candidates = gazetteer.Find(parsed.CharsIn(name.Span));
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Kind is GazetteerKind.FirstName or GazetteerKind.Leader or GazetteerKind.Country) return null;
            if (candidates[i].Kind == GazetteerKind.Place && candidates[i].Match != GazetteerMatch.Generated)
                best ??= gazetteer.Place(candidates[i].Index);
        }

        return best is { Type: EntityType.Settlement or EntityType.Region } ? best : null;
    }

    private static bool IsSaid(ParsedText parsed, EntityMention name) =>
        name.FirstToken > 0 && Prepositions.Contains(parsed.Word(name.FirstToken - 1));

    private bool IsStruck(ParsedText parsed, EntityMention name, in PlaceEntry place) =>
        parsed.Relation(name.Head) == Relation.Obj && parsed.Head(name.Head) is >= 0 and var verb && _verbs.Contains(parsed.Lemma(verb))
            && !Namesakes.Contains(place.Country) && (place.Population >= LeastPeople || place.Population == 0);

    private static bool IsLastNameOfOther(ParsedText parsed, EntityMention name, List<EntityMention> names)
    {
        foreach (var other in names)
        {
            if (other.Type == EntityType.Person && other.EndToken - other.FirstToken > name.EndToken - name.FirstToken
                && parsed.Word(other.EndToken - 1) == parsed.Word(name.EndToken - 1))
                return true;
        }

        return false;
    }
}
