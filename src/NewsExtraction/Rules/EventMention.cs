using NewsExtraction.Buffers;
using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>A place in the text that reports an event.</summary>
public sealed record EventMention
{
    /// <summary>Position among the article's event mentions, in text order of their triggers.</summary>
    public int Index { get; init; }

    /// <summary>Type as these words give it, for instance <c>CityLiberated</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The type's base type (<c>PlaceLiberated</c>), or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Tokens of the least wording that carries the event, ascending; the first entry
    /// of <see cref="TriggerHead"/> is among them.</summary>
    public required IReadOnlyList<int> TriggerTokens { get; init; }

    /// <summary>The token that heads the trigger.</summary>
    public required int TriggerHead { get; init; }

    /// <summary>The words that carry the event, neighbours in one; of a mention of an <see cref="NewsEvent"/> never empty.</summary>
    public IReadOnlyList<TextSpan> Trigger { get; init; } = [];

    /// <summary>Whether it is told as a fact.</summary>
    public Realis Realis { get; init; }

    /// <summary>The rule that found it, for instance <c>PlaceLiberated/verb/1</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Who and what takes part, in order of roles and position.</summary>
    public IReadOnlyList<RoleFiller> Fillers { get; init; } = [];

    /// <summary>The time expression that dates it, or null.</summary>
    public ValueMention? Time { get; init; }

    /// <summary>Index of the attribution it is reported under, or -1.</summary>
    public int Attribution { get; init; } = -1;

    /// <summary>Further attributes: <c>method</c>, <c>kind</c>, <c>cause</c>, <c>quote</c>, <c>leader</c>.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>PLOVER category of the type with these roles and attributes, or null where PLOVER has none.</summary>
    public string? Plover { get; init; }

    /// <summary>ACLED sub-event of the type with these roles and attributes, or null where ACLED has none.</summary>
    public string? Acled { get; init; }

    /// <summary>What the rules say of the type; of a mention made by hand no more than the type's name is known.</summary>
    internal EventType Definition { get => field ?? new EventType(Type); init; }

    /// <summary>How much such an event is what an article is about, by its type's rules, 0 to 10.</summary>
    internal float Weight { get; init; } = EventType.UsualWeight;

    /// <summary>What the learnt second reading says for the type, or null where it was not asked.</summary>
    internal TypeSupport? Support { get; init; }

    /// <summary>How many people or things it concerns, where the text says so.</summary>
    public CountRange? Count { get; init; }

    /// <summary>Probability that the mention is right, 0 to 1.</summary>
    public float Confidence { get; init; } = 1;

    /// <summary>True where both are the same by all that the output holds: type, place, realis, rule, confidence in thousandths,
    /// fillers, time, count and attributes.</summary>
    public bool Equals(EventMention? other) => ReferenceEquals(this, other) || (other is not null && Sentence == other.Sentence
        && Type == other.Type && Realis == other.Realis && Rule == other.Rule && Sequences.AreEqual(Confidence, other.Confidence)
        && Time == other.Time && Count == other.Count && Sequences.AreEqual(Trigger, other.Trigger)
        && Sequences.AreEqual(Fillers, other.Fillers) && Sequences.AreEqual(Attributes, other.Attributes));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sentence, Type, Rule, Realis);

    /// <summary>Type, rule and place, for instance <c>CityLiberated by PlaceLiberated/verb/1 at 15..21</c>.</summary>
    public override string ToString() => $"{Type} by {Rule} at {string.Join(", ", Trigger)}";

    /// <summary>The same words as a mention of a subtype.</summary>
    internal EventMention As(EventType type) => this with { Type = type.Name, Parent = type.Parent?.Name, Definition = type };

    /// <summary>What the type's rules say of a filler's role.</summary>
    internal EventRole RoleOf(RoleFiller filler) => Definition.Role(filler.Role) ?? new EventRole(filler.Role);
}

/// <summary>A filler of a role.</summary>
/// <param name="Role">Name of the role.</param>
/// <param name="Span">Base noun phrase or clause.</param>
/// <param name="Head">Token that heads it, or -1.</param>
/// <param name="Mention">Index of the entity mention headed there, or -1.</param>
public sealed record RoleFiller(string Role, TextSpan Span, int Head, int Mention)
{
    /// <summary>True where both are the same role filled by the same words.</summary>
    public bool Equals(RoleFiller? other) => other is not null && Role == other.Role && Span == other.Span;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Span);

    /// <summary>Role and place, for instance <c>Force 0..14</c>.</summary>
    public override string ToString() => $"{Role} {Span}";
}
