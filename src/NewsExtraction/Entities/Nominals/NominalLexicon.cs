using NewsExtraction.Lexicons;

namespace NewsExtraction.Entities;

/// <summary>
/// Knows what common nouns denote: first by the list <c>lexicons/nominal-heads.tsv</c>, then by the gazetteer's group nouns and weapons,
/// last by the
/// categories of a noun's commonest sense. Immutable and safe to share.
/// </summary>
internal sealed class NominalLexicon
{
    private readonly Dictionary<string, NominalMeaning> _heads = new(StringComparer.Ordinal);
    private readonly GazetteerIndex _gazetteer;

    public NominalLexicon(Stream? heads, GazetteerIndex gazetteer)
    {
        _gazetteer = gazetteer;
        foreach (var row in TsvRows.Read(heads))
            if (row.Length >= 3 && Enum.TryParse<NominalKind>(row[1], true, out var kind)
                && Enum.TryParse<EntityType>(row[2], out var type))
                _heads[row[0]] = new NominalMeaning(kind, type);
    }

    /// <summary>Meaning of a head noun; <paramref name="before"/> is the word that stands before it, or empty.</summary>
    public NominalMeaning Of(string before, string word, string lemma)
    {
        if (before.Length > 0 && (Listed(before + " " + lemma) ?? Listed(before + " " + word)) is { } compound) return compound;
        if ((Listed(word) ?? Listed(lemma)) is { } listed) return listed;
        return Derived(lemma);
    }

    /// <summary>True where the noun denotes persons, by its commonest sense or the lists.</summary>
    public bool IsPerson(string lemma) =>
        _heads.TryGetValue(lemma, out var meaning) ? meaning.Type == EntityType.Person : _gazetteer.Noun(lemma).Is(NounCategories.Person);

    private NominalMeaning? Listed(string words) => _heads.TryGetValue(words, out var meaning) ? meaning : null;

    private NominalMeaning Derived(string lemma)
    {
        var candidates = _gazetteer.Find(lemma);
        var noun = _gazetteer.Noun(lemma);
        var isPerson = noun.Is(NounCategories.Person);
        if (candidates.First(GazetteerKind.GroupNoun) is { } group)
        {
            var kind = KindOf(_gazetteer.Entry(group).Subkind);
            if (isPerson) return new NominalMeaning(kind, EntityType.Person);
            if (noun.Is(NounCategories.Group | NounCategories.Organization | NounCategories.ArmedForce | NounCategories.Police | NounCategories.Government | NounCategories.Party))
            {
                return kind switch
                {
                    NominalKind.Force => new NominalMeaning(kind, EntityType.MilitaryUnit),
                    NominalKind.Insurgent or NominalKind.Criminal => new NominalMeaning(kind, EntityType.ArmedGroup),
                    NominalKind.Official => new NominalMeaning(NominalKind.Institution, EntityType.Organization),
                    _ => new NominalMeaning(NominalKind.Institution, EntityType.Organization),
                };
            }
        }

        if (isPerson)
        {
            if (noun.Is(NounCategories.Soldier)) return new NominalMeaning(NominalKind.Force, EntityType.Person);
            if (noun.Is(NounCategories.Insurgent)) return new NominalMeaning(NominalKind.Insurgent, EntityType.Person);
            if (noun.Is(NounCategories.Criminal)) return new NominalMeaning(NominalKind.Criminal, EntityType.Person);
            return new NominalMeaning(noun.Is(NounCategories.Official) ? NominalKind.Official : NominalKind.Civil, EntityType.Person);
        }

        if (noun.Is(NounCategories.ArmedForce | NounCategories.Police))
            return new NominalMeaning(NominalKind.Force, EntityType.MilitaryUnit);
        if (noun.Is(NounCategories.Settlement)) return new NominalMeaning(NominalKind.Place, EntityType.Settlement);
        if (noun.Is(NounCategories.Weapon)) return new NominalMeaning(NominalKind.Weapon, EntityType.Weapon);
        if (noun.Is(NounCategories.Vehicle)) return new NominalMeaning(NominalKind.Vehicle, EntityType.Vehicle);
        if (noun.Is(NounCategories.Building)) return new NominalMeaning(NominalKind.Facility, EntityType.Facility);
        if (noun.Is(NounCategories.Organization | NounCategories.Government | NounCategories.Party))
            return new NominalMeaning(NominalKind.Institution, EntityType.Organization);
        if (candidates.First(GazetteerKind.Weapon) is { } weapon && _gazetteer.Entry(weapon) is { Detail: "common" } entry)
        {
            return entry.Subkind is "aircraft" or "helicopter" or "ship" or "vehicle" or "armoured vehicle" or "drone"
                ? new NominalMeaning(NominalKind.Vehicle, EntityType.Vehicle)
                : new NominalMeaning(NominalKind.Weapon, EntityType.Weapon);
        }

        return default;
    }

    private static NominalKind KindOf(string subkind) => subkind switch
    {
        "force" => NominalKind.Force,
        "insurgent" => NominalKind.Insurgent,
        "criminal" => NominalKind.Criminal,
        "crowd" => NominalKind.Crowd,
        "official" => NominalKind.Official,
        _ => NominalKind.Civil,
    };
}
