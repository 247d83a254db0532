using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>A natural or man-made disaster: earthquake, flood, epidemic, crash, accidental fire or explosion, collapse.</summary>
public sealed record Disaster(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who or what is hit.</summary>
    public EventParticipants? Affected => Role("Affected");

    /// <summary>What lies behind it.</summary>
    public DisasterCause Cause =>
        Enum.TryParse<DisasterCause>(Facts.Attribute(AttributeNames.Cause), out var value) ? value : DisasterCause.Unspecified;
}

/// <summary>What lies behind a disaster.</summary>
public enum DisasterCause : byte
{
    /// <summary>The text does not say.</summary>
    Unspecified,

    /// <summary>Nature: earthquake, flood, storm, epidemic.</summary>
    Natural,

    /// <summary>People or their works: crash, collapse, accidental fire or explosion.</summary>
    ManMade,
}
