using NewsExtraction.Buffers;

namespace NewsExtraction.Events;

/// <summary>All that is known of one event; a <see cref="NewsEvent"/> gives it names. Immutable.</summary>
public sealed record EventFacts
{
    /// <summary>Name of the event within the article: <c>V1</c>, <c>V2</c>, ...</summary>
    public required string Id { get; init; }

    /// <summary>Most specific type of the event's mentions, for instance <c>CityLiberated</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The type's base type, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>PLOVER category, or null where PLOVER has none for it.</summary>
    public string? Plover { get; init; }

    /// <summary>ACLED sub-event type, or null where ACLED has none for it.</summary>
    public string? Acled { get; init; }

    /// <summary>Whether it is told as a fact.</summary>
    public Realis Realis { get; init; }

    /// <summary>Probability that the event is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>When it takes place, where the text says so.</summary>
    public EventTime? When { get; init; }

    /// <summary>Roles that are filled, in the order of the type's definition as far as known.</summary>
    public IReadOnlyList<EventParticipants> Roles { get; init; } = [];

    /// <summary>Further attributes by name (<c>method</c>, <c>kind</c>, <c>cause</c>, <c>quote</c>), in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>How many people or things it concerns, where the text says so.</summary>
    public CountRange? Count { get; init; }

    /// <summary>PLOVER's first actor field: who acts.</summary>
    public IReadOnlyList<EventParticipant> Initiators { get; init; } = [];

    /// <summary>PLOVER's second actor field: who is acted upon.</summary>
    public IReadOnlyList<EventParticipant> Recipients { get; init; } = [];

    /// <summary>Who the article credits the report to, in text order, each once.</summary>
    public IReadOnlyList<EventParticipant> Sources { get; init; } = [];

    /// <summary>Where the text reports the event, in text order; never empty for an event out of a text.</summary>
    public IReadOnlyList<EventMention> Mentions { get; init; } = [];

    /// <summary>True where all is the same: lists by their elements, the confidence in thousandths.</summary>
    public bool Equals(EventFacts? other) => ReferenceEquals(this, other) || (other is not null && IsOfSameKind(other) && When == other.When
        && Count == other.Count && Sequences.AreEqual(Attributes, other.Attributes) && Sequences.AreEqual(Roles, other.Roles)
        && Sequences.AreEqual(Initiators, other.Initiators) && Sequences.AreEqual(Recipients, other.Recipients)
        && Sequences.AreEqual(Sources, other.Sources) && Sequences.AreEqual(Mentions, other.Mentions));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Type, Realis, When, Roles.Count, Mentions.Count);

    /// <summary>Name and type of the event, for instance <c>V1 CityLiberated</c>.</summary>
    public override string ToString() => $"{Id} {Type}";

    /// <summary>The role of that name, or null where nobody fills it.</summary>
    public EventParticipants? Role(string name)
    {
        for (var i = 0; i < Roles.Count; i++)
            if (Roles[i].Role == name) return Roles[i];
        return null;
    }

    /// <summary>The value of an attribute, or null.</summary>
    public string? Attribute(string name)
    {
        for (var i = 0; i < Attributes.Count; i++)
            if (Attributes[i].Key == name) return Attributes[i].Value;
        return null;
    }

    private bool IsOfSameKind(EventFacts other) => Id == other.Id && Type == other.Type && Parent == other.Parent && Plover == other.Plover
        && Acled == other.Acled && Realis == other.Realis && Sequences.AreEqual(Confidence, other.Confidence);
}
