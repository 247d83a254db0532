namespace NewsExtraction;

/// <summary>A place in the text that mentions an entity.</summary>
public sealed record EntityMention
{
    /// <summary>Position in <see cref="Entities.EntityLayer.Mentions"/>; -1 for a nested mention, which is not among them.</summary>
    public int Index { get; init; }

    /// <summary>The words: for a name the name alone, for a nominal its base noun phrase, for a pronoun the pronoun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the first token.</summary>
    public required int FirstToken { get; init; }

    /// <summary>Index behind the last token.</summary>
    public required int EndToken { get; init; }

    /// <summary>The token that heads the mention in the dependency tree.</summary>
    public required int Head { get; init; }

    /// <summary>How the entity is named here.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>OntoNotes label.</summary>
    public required EntityLabel Label { get; init; }

    /// <summary>True for a place's name within another name ("Nebraska" in "University of Nebraska"): it heads no phrase, fills no role,
    /// and its label is that of no span of OntoNotes, whose names do not nest.</summary>
    public bool IsNested { get; init; }

    /// <summary>Type as these words give it; resolution may know better.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Probability that the words are a mention of this type, 0 to 1.</summary>
    public float Confidence { get; init; } = 1;

    /// <summary>For nominals: what the noun denotes.</summary>
    public NominalKind NominalKind { get; init; }

    /// <summary>For nominals: how many, where the text says so.</summary>
    public CountRange? Count { get; init; }

    /// <summary>ISO 3166 code of the country that the mention is, lies in or belongs to, as far as its own words say ("Iraqi army",
    /// "Mosul"); else null.</summary>
    public string? Country { get; init; }

    /// <summary>Titles and roles beside a person's name ("General", "Prime Minister").</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>True where the mention is in the plural or joins several.</summary>
    public bool IsPlural { get; init; }

    /// <summary>The user's own name that it is, or null.</summary>
    internal OwnName? Own { get; init; }

    /// <summary>True where both are the same by all that the output holds: place, kind, label, and of nominals what they denote and how
    /// many.</summary>
    public bool Equals(EntityMention? other) => ReferenceEquals(this, other) || (other is not null && Span == other.Span
        && Kind == other.Kind && IsNested == other.IsNested && (IsNested || Label == other.Label)
        && (Kind != MentionKind.Nominal || (NominalKind == other.NominalKind && Count == other.Count)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Kind);

    /// <summary>Kind, label and place, for instance <c>Name Gpe 22..27</c>.</summary>
    public override string ToString() => $"{Kind} {Label} {Span}";
}
