using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Which descriptions news uses to speak of a name further: "the group" of an armed group, "the ministry" of a Ministry of
/// Defence, "the president" of President Aliyev.</summary>
internal sealed class NameDescriptions(ParsedText parsed)
{
    // Nouns that fit every name of a type.
    private static readonly FrozenDictionary<string, EntityType> ByType = Table(
        (EntityType.ArmedGroup, ["militia"]),
        (EntityType.Organization, ["company", "firm", "agency"]),
        (EntityType.Settlement, ["city", "town", "village", "capital"]),
        (EntityType.Region, ["province", "region", "district", "county", "governorate", "state"]),
        (EntityType.Country, ["country", "nation", "kingdom", "republic"]),
        (EntityType.Person, ["man", "woman"]));

    // Nouns that fit a name of the type that holds them: "the river" and "Jordan River".
    private static readonly FrozenDictionary<string, EntityType> ByNameAndType = Table(
        (EntityType.NaturalFeature, ["river", "lake", "mountain", "island", "desert"]),
        (EntityType.Facility, ["airport", "base", "bridge", "hospital", "prison", "mosque", "camp", "stadium", "hotel"]));

    private static readonly FrozenSet<string> Groups =
        FrozenSet.Create(StringComparer.Ordinal, "group", "organization", "organisation", "movement");

    // Bodies that say what they are in their names, or have names of one word: "the bank" and "Barclays".
    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(StringComparer.Ordinal,
        "bank", "party", "ministry", "union", "club", "university", "airline", "newspaper", "institute", "council", "commission",
        "committee", "court", "school");

    // "the terrorist group" still stands for a name; "the northern town that fell" is a new one.
    private static readonly FrozenSet<string> Epithets = FrozenSet.Create(StringComparer.Ordinal,
        "terror", "terrorist", "jihadist", "militant", "extremist", "armed", "rebel", "insurgent", "islamist", "small", "northern",
        "southern", "western", "eastern", "border", "coastal", "port", "capital");

    /// <summary>True where the description may stand for the name and for nothing else.</summary>
    public bool Fits(Reference name, Reference description) =>
        description.Definiteness is Definiteness.Definite or Definiteness.Demonstrative && !description.IsPlural && IsBare(description)
            && Describes(description, name);

    private bool IsBare(Reference description)
    {
        foreach (var child in parsed.Children(description.Head))
            if (!MayStandBeside(description, child)) return false;
        return true;
    }

    private bool MayStandBeside(Reference description, int child) => parsed.Relation(child) switch
    {
        Relation.Amod or Relation.Compound => TakesEpithets(description.Type) && Epithets.Contains(parsed.Lemma(child).ToLowerInvariant()),
        Relation.Nmod or Relation.NmodPoss or Relation.Acl or Relation.AclRelcl or Relation.Nummod or Relation.Appos => false,
        _ => true,
    };

    private static bool TakesEpithets(EntityType type) =>
        type is EntityType.ArmedGroup or EntityType.Settlement or EntityType.Region or EntityType.Organization;

    private static bool Describes(Reference description, Reference name)
    {
        var noun = description.Lemma;
        if (ByType.TryGetValue(noun, out var type)) return name.Type == type;
        if (ByNameAndType.TryGetValue(noun, out type)) return name.Type == type && name.Words.Contains(noun);
        if (Groups.Contains(noun)) return name.Type is EntityType.ArmedGroup or EntityType.Organization;
        if (Bodies.Contains(noun))
            return name.Type == EntityType.Organization && (name.Words.Count == 1 || name.Words.Contains(noun));
        return name.Type == EntityType.Person && description.Type == EntityType.Person && HoldsTitle(name, noun);
    }

    // "the minister" and "Prime Minister Holm".
    private static bool HoldsTitle(Reference name, string noun)
    {
        if (name.Mention is null) return false;
        foreach (var title in name.Mention.Titles)
            if (title.EndsWith(noun, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static FrozenDictionary<string, EntityType> Table(params (EntityType Type, string[] Nouns)[] rows) =>
        rows.SelectMany(row => row.Nouns, (row, noun) => (noun, row.Type))
            .ToFrozenDictionary(r => r.noun, r => r.Type, StringComparer.Ordinal);
}
