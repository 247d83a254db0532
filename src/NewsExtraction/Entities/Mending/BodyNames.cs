using System.Collections.Frozen;
using NewsExtraction.Lexicons;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Names whose own words tell what they are, and no person or place: "Kibbutz Nir Am", "Lyndon Township", "Hillside School
/// District", "Police Scotland".</summary>
internal sealed class BodyNames(WordLists words)
{
    // Before the name of a land these make a body of it.
    private static readonly FrozenSet<string> BodiesOfLands =
        FrozenSet.Create(StringComparer.Ordinal, "Police", "NHS", "Sport", "Transport", "Historic", "Creative", "Athletics", "Cricket");

    private static readonly FrozenSet<string> Lands =
        FrozenSet.Create(StringComparer.Ordinal, "Scotland", "England", "Wales", "Ireland", "Australia", "Canada", "Kenya", "UK");

    // What no person is called by, before and behind the name.
    private static readonly FrozenSet<string> TownsFirst = FrozenSet.Create(StringComparer.Ordinal, "Kibbutz", "Moshav");

    private static readonly FrozenSet<string> TownsLast = FrozenSet.Create(StringComparer.Ordinal, "Township", "Borough", "City");

    private readonly FrozenSet<string> _buildings = words.Of("building");

    /// <summary>Types and widens them.</summary>
    public void Mend(ParsedText parsed, List<EntityMention> names)
    {
        NameTable? table = null;
        for (var i = 0; i < names.Count; i++)
        {
            if (IsBehindBody(parsed, names[i]) && (table ??= new(parsed, names)).At(names[i].FirstToken - 1) is null)
                names[i] = WithBody(parsed, names[i]);
            if (names[i].EndToken - names[i].FirstToken > 1) names[i] = ByWords(parsed, names[i]);
        }
    }

    private static bool IsBehindBody(ParsedText parsed, EntityMention name) =>
        name.FirstToken > 0 && name.EndToken - name.FirstToken == 1 && Lands.Contains(parsed.Word(name.FirstToken))
            && BodiesOfLands.Contains(parsed.Word(name.FirstToken - 1))
            && parsed.SentenceOf(name.FirstToken - 1).Contains(name.FirstToken);

    private static EntityMention WithBody(ParsedText parsed, EntityMention name) =>
        MendedName.Retyped(MendedName.Moved(parsed, name, name.FirstToken - 1, name.EndToken), EntityLabel.Org, EntityType.Organization);

    private EntityMention ByWords(ParsedText parsed, EntityMention name)
    {
        var (first, last) = (parsed.Word(name.FirstToken), parsed.Word(name.EndToken - 1));
        if (last is "District" or "Districts" && parsed.Word(name.EndToken - 2) is "School" or "Schools")
            return MendedName.Retyped(name, EntityLabel.Org, EntityType.Organization);
        if (name.Type == EntityType.Person && (TownsFirst.Contains(first) || TownsLast.Contains(last)))
            return MendedName.Retyped(name, EntityLabel.Gpe, EntityType.Settlement);
        return name.Type == EntityType.Settlement && _buildings.Contains(last) && last.EndsWith('.')
            ? MendedName.Retyped(name, EntityLabel.Fac, EntityType.Facility) : name;
    }
}
