using NewsExtraction.Entities;

namespace NewsExtraction.Coreference;

/// <summary>A phrase that may refer to something: an entity mention, or a noun phrase that
/// is none but can be what a pronoun stands for.</summary>
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

    /// <summary>Masculine or feminine where the words tell, else none.</summary>
    public Gender Gender { get; init; }

    /// <summary>Lemma of the noun in lower case; for quantities, of what is counted; for a name its last word.</summary>
    public string Lemma { get; init; } = string.Empty;

    /// <summary>Folded key of a name.</summary>
    public ulong Key { get; init; }

    /// <summary>Key of the country or division that the name of a place goes on with, or 0; see <see cref="LocatedName"/>.</summary>
    public ulong Container { get; init; }

    /// <summary>Folded words of a name, or lemmas of a nominal's modifiers; see <see cref="ReferenceWords"/>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>True where a determiner says that the hearer knows which is meant.</summary>
    public bool IsDefinite => Definiteness is Definiteness.Definite or Definiteness.Demonstrative or Definiteness.Possessive;

    /// <summary>What the determiner of a noun phrase says.</summary>
    public Definiteness Definiteness { get; init; }

    /// <summary>Form of a pronoun.</summary>
    public PronounForm Form { get; init; }

    /// <summary>Index of the quotation that holds it, or -1.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>What may be one and the same thing under different finer types.</summary>
    public EntityClass Class => EntityClasses.Of(Type);
}
