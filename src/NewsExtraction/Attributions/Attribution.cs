using NewsExtraction.Buffers;

namespace NewsExtraction;

/// <summary>What somebody does to a content: says it, or thinks, fears, plans or wants it.</summary>
public enum AttributionAct : byte
{
    /// <summary>Said or written.</summary>
    Speech,

    /// <summary>Thought, felt, planned or wanted.</summary>
    Thought,
}

/// <summary>How a content is quoted.</summary>
public enum QuoteKind : byte
{
    /// <summary>Between quotation marks as a whole.</summary>
    Direct,

    /// <summary>Without quotation marks.</summary>
    Indirect,

    /// <summary>Partly between quotation marks.</summary>
    Mixed,
}

/// <summary>Who said, wrote, thinks, fears, plans or wants what.</summary>
public sealed record Attribution
{
    /// <summary>Position among the article's attributions.</summary>
    public int Index { get; init; }

    /// <summary>Words that name the source (base noun phrase), or null where the text names none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Token that heads the source, or -1.</summary>
    public int SourceHead { get; init; } = -1;

    /// <summary>Token that heads the addressee ("told reporters"), or -1.</summary>
    public int AddresseeHead { get; init; } = -1;

    /// <summary>Token of the cue ("said", "according"), or -1 for a quotation that continues.</summary>
    public int CueHead { get; init; } = -1;

    /// <summary>The words of the cue; may be several spans, or none.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is said or thought; one span or several, without outer quotation marks' neighbours such as commas. Empty where the
    /// quotation starts only in the next sentence.</summary>
    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    /// <summary>How it is quoted.</summary>
    public QuoteKind Quote { get; init; } = QuoteKind.Indirect;

    /// <summary>Speech or thought.</summary>
    public AttributionAct Act { get; init; }

    /// <summary>True where the content covers the span.</summary>
    public bool Covers(TextSpan span) => Content.Any(c => c.Contains(span));

    /// <summary>True where both are the same by all that the output holds: source, cue, content, quotation and act.</summary>
    public bool Equals(Attribution? other) => ReferenceEquals(this, other) || (other is not null && Source == other.Source
        && Quote == other.Quote && Act == other.Act && Sequences.AreEqual(Cue, other.Cue) && Sequences.AreEqual(Content, other.Content));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Quote, Act, Cue.Count, Content.Count);

    /// <summary>Act, quotation and places, for instance <c>Speech, Indirect: 66..77 says 0..64</c>.</summary>
    public override string ToString() =>
        $"{Act}, {Quote}: {(Source is { } source ? source.ToString() : "nobody named")} says {string.Join(", ", Content)}";
}
