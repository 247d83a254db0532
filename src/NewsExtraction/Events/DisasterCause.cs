namespace NewsExtraction.Events;

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
