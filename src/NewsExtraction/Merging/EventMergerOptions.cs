using NewsExtraction.Diagnostics;

namespace NewsExtraction;

/// <summary>What an <see cref="EventMerger"/> holds to. Immutable.</summary>
public sealed record EventMergerOptions
{
    private readonly int _windowDays = 7;

    /// <summary>How many days may lie between a report and the next one of the same event, 1 to 60; 7 unless given. The merger holds the
    /// reports of about so many days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int WindowDays
    {
        get => _windowDays;
        init => _windowDays = value is >= 1 and <= 60 ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, RecordMessages.OutOfRange(nameof(WindowDays), value, 1, 60));
    }
}

/// <summary>What became of an article that was given to an <see cref="EventMerger"/>.</summary>
public enum MergeOutcome
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was held already, with the same content: nothing changed.</summary>
    Unchanged,

    /// <summary>It takes the place of an article of the same name.</summary>
    Corrected,

    /// <summary>Its day, or that of the article that it would correct, is closed: nothing changed.</summary>
    TooLate,
}
