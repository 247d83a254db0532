namespace NewsExtraction.Merging;

/// <summary>An event as one article reports it: what merging compares and what the merged event is made of. Immutable.</summary>
internal sealed record EventReport
{
    /// <summary>The day of reports that have none.</summary>
    public const int Undated = 10_000_000;

    /// <summary>Name of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Name of the event within the article, for instance <c>V1</c>.</summary>
    public required string Event { get; init; }

    /// <summary>Position among the article's events.</summary>
    public required int Number { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The day of publication as a number; reports without one have a day of their own behind all others.</summary>
    public int Day => Published?.DayNumber ?? Undated;

    public required string Type { get; init; }

    /// <summary>The base type of the type, or the type itself.</summary>
    public required string Family { get; init; }

    public Realis Realis { get; init; }

    public double Confidence { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public CountRange? Count { get; init; }

    /// <summary>How it was done or came about (method, kind or cause), or null.</summary>
    public string? Manner { get; init; }

    public IReadOnlyList<ReportParticipant> Participants { get; init; } = [];

    public IReadOnlyList<StoryEntity> Places { get; init; } = [];

    /// <summary>Stems of the words that carry the event.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];

    /// <summary>Stems of the words of what is said, demanded or agreed, ascending.</summary>
    public ulong[] Words { get; init; } = [];

    /// <summary>Who is named in the sentences that report it, ascending.</summary>
    public ulong[] NearNames { get; init; } = [];

    /// <summary>What else those sentences mention, ascending.</summary>
    public ulong[] NearWords { get; init; } = [];

    /// <summary>What the article mentions without a name, ascending.</summary>
    public ulong[] StoryWords { get; init; } = [];

    public IReadOnlyList<ReportMention> Mentions { get; init; } = [];

    /// <summary>Who the article credits.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The article is chiefly about it.</summary>
    public bool IsMain { get; init; }

    /// <summary>The article opens with it.</summary>
    public bool InLead { get; init; }

    /// <summary>What the whole article is about.</summary>
    public required StoryNames Story { get; init; }

    public Fingerprint? Fingerprint { get; init; }

    /// <summary>The country where it happens, as far as the article tells; else the one that the article is chiefly about, or
    /// empty.</summary>
    public string Country { get; init; } = string.Empty;

    /// <summary>Only reports with the same key are compared: so the work can be spread over machines.</summary>
    public BlockKey Block => new(Country, Family);

    /// <summary>The order in which reports are looked at, whatever order they came in.</summary>
    public static int Compare(EventReport a, EventReport b)
    {
        var order = a.Day.CompareTo(b.Day);
        if (order == 0) order = string.CompareOrdinal(a.Article, b.Article);
        return order == 0 ? a.Number.CompareTo(b.Number) : order;
    }
}

/// <summary>What reports must share to be compared.</summary>
/// <param name="Country">ISO 3166 code, or empty where no country is known.</param>
/// <param name="Family">The family of types.</param>
internal readonly record struct BlockKey(string Country, string Family);

/// <summary>Who or what takes part.</summary>
/// <param name="Role">Name of the role.</param>
/// <param name="Entity">Who it is; of what is no entity only the words are known.</param>
/// <param name="Slot">Whether it acts or is acted upon.</param>
internal sealed record ReportParticipant(string Role, StoryEntity Entity, ReportSlot Slot);

/// <summary>Whether a participant acts.</summary>
internal enum ReportSlot : byte
{
    Other,
    Initiator,
    Recipient,
}

/// <summary>Where the article reports the event.</summary>
/// <param name="Start">Offset of the trigger.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Text">The trigger.</param>
internal sealed record ReportMention(int Start, int End, string Text);
