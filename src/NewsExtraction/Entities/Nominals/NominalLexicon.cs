using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Entities;

/// <summary>
/// Knows what common nouns denote: first by a list of nouns, then by the gazetteer's group nouns and weapons, last by the categories of a
/// noun's commonest sense. Immutable and safe to share.
/// </summary>
internal sealed class NominalLexicon
{
    public const string FileName = "lexicons/nominal-heads.tsv";

    private const NounCategories Bodies = NounCategories.Group | NounCategories.Organization | NounCategories.ArmedForce
        | NounCategories.Police | NounCategories.Government | NounCategories.Party;

    private static readonly NominalMeaning Civilian = new(NominalKind.Civil, EntityType.Person);
    private static readonly NominalMeaning Institution = new(NominalKind.Institution, EntityType.Organization);
    private static readonly NominalMeaning Weapon = new(NominalKind.Weapon, EntityType.Weapon);
    private static readonly NominalMeaning Vehicle = new(NominalKind.Vehicle, EntityType.Vehicle);

    // The first that a noun's commonest sense belongs to counts.
    private static readonly (NounCategories Categories, NominalMeaning Meaning)[] Persons =
    [
        (NounCategories.Soldier, new(NominalKind.Force, EntityType.Person)),
        (NounCategories.Insurgent, new(NominalKind.Insurgent, EntityType.Person)),
        (NounCategories.Criminal, new(NominalKind.Criminal, EntityType.Person)),
        (NounCategories.Official, new(NominalKind.Official, EntityType.Person)),
        (NounCategories.Person, Civilian),
    ];

    private static readonly (NounCategories Categories, NominalMeaning Meaning)[] Others =
    [
        (NounCategories.ArmedForce | NounCategories.Police, new(NominalKind.Force, EntityType.MilitaryUnit)),
        (NounCategories.Settlement, new(NominalKind.Place, EntityType.Settlement)),
        (NounCategories.Weapon, Weapon),
        (NounCategories.Vehicle, Vehicle),
        (NounCategories.Building, new(NominalKind.Facility, EntityType.Facility)),
        (NounCategories.Organization | NounCategories.Government | NounCategories.Party, Institution),
    ];

    private readonly Dictionary<string, NominalMeaning> _heads;
    private readonly HashSet<string> _inContext;
    private readonly GazetteerIndex _gazetteer;

    /// <param name="heads">The list: noun, kind and type a row.</param>
    /// <param name="words">Words that tell nouns apart.</param>
    /// <param name="gazetteer">Knows group nouns, weapons and what common nouns mean.</param>
    /// <exception cref="ModelFormatException">The list is missing, or a row of it has no kind or type that there is.</exception>
    public NominalLexicon(Stream? heads, WordLists words, GazetteerIndex gazetteer)
    {
        _gazetteer = gazetteer;
        Words = words;
        _heads = Read(heads);
        _inContext = [.. _heads.Keys.Where(k => k.Contains(' ', StringComparison.Ordinal)).Select(k => k[(k.LastIndexOf(' ') + 1)..])];
    }

    /// <summary>The rows of the list: noun, kind and type. Before the noun may stand what it must be found with; strokes divide several
    /// such ("fishing|patrol boat") or, where there are none, several nouns ("boat|ship").</summary>
    public static Dictionary<string, NominalMeaning> Read(Stream? list)
    {
        var heads = new Dictionary<string, NominalMeaning>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(FileName, list, "head", "kind", "type"))
        {
            var meaning = new NominalMeaning(row.Named<NominalKind>(1, ignoreCase: true), row.Named<EntityType>(2));
            var behind = row[0].LastIndexOf(' ');
            foreach (var part in row[0][..(behind < 0 ? row[0].Length : behind)].Split('|'))
                row.AddOnce(heads, behind < 0 ? part : part + row[0][behind..], meaning);
        }

        return heads;
    }

    /// <summary>Words that tell nouns apart by what stands around them.</summary>
    public WordLists Words { get; }

    /// <summary>The lexicon over the lists and the gazetteer of a source.</summary>
    public static NominalLexicon From(ModelSource models) =>
        models.Read(FileName, list => new NominalLexicon(list, WordLists.From(models), GazetteerIndex.From(models)));

    /// <summary>Meaning of a head noun whatever stands around it.</summary>
    public NominalMeaning Alone(string word, string lemma) => Listed(word) ?? Listed(lemma) ?? Derived(lemma);

    /// <summary>True where a noun has meanings that depend on what stands around it.</summary>
    public bool DependsOnContext(string word, string lemma) => _inContext.Contains(lemma) || _inContext.Contains(word);

    /// <summary>Meaning that a noun has only beside this word or in this use, or null.</summary>
    public NominalMeaning? InContext(string context, string word, string lemma) =>
        context.Length == 0 ? null : Listed(context + " " + lemma) ?? (word == lemma ? null : Listed(context + " " + word));

    private NominalMeaning? Listed(string words) => _heads.TryGetValue(words, out var meaning) ? meaning : null;

    private NominalMeaning Derived(string lemma)
    {
        var candidates = _gazetteer.Find(lemma);
        var noun = _gazetteer.Noun(lemma);
        if (candidates.First(GazetteerKind.GroupNoun) is { } group && OfGroup(KindOf(_gazetteer.Entry(group).Subkind), noun) is { } body)
            return body;
        if (First(noun.Is(NounCategories.Person) ? Persons : Others, noun) is { } meaning) return meaning;
        if (candidates.First(GazetteerKind.Weapon) is { } weapon && _gazetteer.Entry(weapon) is { Detail: "common" } entry)
            return entry.IsVehicle ? Vehicle : Weapon;
        return IsMaker(lemma, noun) ? Institution : default;
    }

    // "chipmaker", "drugmaker": who makes wares is a company where no dictionary has the word.
    private static bool IsMaker(string lemma, NounMeaning noun) =>
        noun.Any == NounCategories.None && lemma.Length > 7 && lemma.EndsWith("maker", StringComparison.Ordinal);

    // A noun that the gazetteer lists for people or bodies, by which of the two its commonest sense is.
    private static NominalMeaning? OfGroup(NominalKind kind, NounMeaning noun)
    {
        if (noun.Is(NounCategories.Person)) return new NominalMeaning(kind, EntityType.Person);
        if (!noun.Is(Bodies)) return null;
        return kind switch
        {
            NominalKind.Force => new NominalMeaning(kind, EntityType.MilitaryUnit),
            NominalKind.Insurgent or NominalKind.Criminal => new NominalMeaning(kind, EntityType.ArmedGroup),
            _ => Institution,
        };
    }

    private static NominalMeaning? First((NounCategories Categories, NominalMeaning Meaning)[] meanings, NounMeaning noun)
    {
        foreach (var (categories, meaning) in meanings)
            if (noun.Is(categories)) return meaning;
        return null;
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
