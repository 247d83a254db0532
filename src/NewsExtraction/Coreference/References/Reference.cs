using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>A phrase that may refer to something: an entity mention, or a noun phrase that is none but can be what a pronoun stands
/// for.</summary>
internal sealed class Reference
{
    /// <summary>Position among the article's references, which stand in order of their heads.</summary>
    public required int Index { get; init; }

    /// <summary>The mention, or null for a noun phrase that is no entity's.</summary>
    public EntityMention? Mention { get; init; }

    public required int First { get; init; }

    public required int End { get; init; }

    public required int Head { get; init; }

    public required int Sentence { get; init; }

    public required MentionKind Kind { get; init; }

    public required EntityType Type { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>Masculine, feminine or neuter where the words tell, else none.</summary>
    public Gender Gender { get; set; }

    /// <summary>Lemma of the noun in lower case; for quantities, of what is counted.</summary>
    public string Lemma { get; init; } = string.Empty;

    /// <summary>Folded key of a name.</summary>
    public ulong Key { get; init; }

    /// <summary>Folded words of a name, or lemmas of a nominal's modifiers.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>True where a determiner says that the hearer knows which is meant.</summary>
    public bool IsDefinite => Definiteness is Definiteness.Definite or Definiteness.Demonstrative or Definiteness.Possessive;

    /// <summary>What the determiner of a noun phrase says.</summary>
    public Definiteness Definiteness { get; init; }

    /// <summary>Form of a pronoun.</summary>
    public PronounForm Form { get; init; }

    /// <summary>Index of the quotation that holds it, or -1.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>True for persons and bodies of persons.</summary>
    public bool IsPerson => Type == EntityType.Person;

    /// <summary>Coarse class: what may be one and the same thing under different finer types.</summary>
    public int Class => ClassOf(Type);

    public static int ClassOf(EntityType type) => type switch
    {
        EntityType.Person => 1,
        EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit => 2,
        EntityType.Country or EntityType.Settlement or EntityType.Region or EntityType.Facility or EntityType.NaturalFeature => 3,
        EntityType.Group => 4,
        EntityType.Weapon or EntityType.Vehicle => 5,
        EntityType.Event => 6,
        EntityType.Product => 7,
        _ => 0,
    };
}
