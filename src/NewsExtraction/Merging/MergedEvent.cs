namespace NewsExtraction;

/// <summary>One real event, with all that articles report of it. Immutable.</summary>
public sealed record MergedEvent
{
    /// <summary>Name of the event: article and event of the first report (<c>a1/V1</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Type that most sources give, for instance <c>CityLiberated</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Base type that all reports share, for instance <c>PlaceLiberated</c>.</summary>
    public required string Family { get; init; }

    /// <summary>Whether most sources tell it as a fact.</summary>
    public Realis Realis { get; init; }

    /// <summary>Probability that the event is right, were the sources independent of one another; copies add nothing.</summary>
    public double Confidence { get; init; }

    /// <summary>The narrowest place that most sources name or allow, or null.</summary>
    public MergedPlace? Place { get; init; }

    /// <summary>First day on which it may have taken place, where a report names days.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day on which it may have taken place.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Day of the first report, or null where no report has one.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>Day of the latest report.</summary>
    public DateOnly? LastSeen { get; init; }

    /// <summary>Number of articles that report it, copies left out.</summary>
    public int SourceCount { get; init; }

    /// <summary>Who and what takes part, by role, those that most sources name first.</summary>
    public IReadOnlyList<MergedParticipant> Participants { get; init; } = [];

    /// <summary>Lowest and highest number that a source gives, or null where none does.</summary>
    public CountRange? Count { get; init; }

    /// <summary>The numbers that sources give, lowest first.</summary>
    public IReadOnlyList<MergedValue> Counts { get; init; } = [];

    /// <summary>What sources tell differently.</summary>
    public IReadOnlyList<MergedContradiction> Contradictions { get; init; } = [];

    /// <summary>The reports, by day and name of the article.</summary>
    public IReadOnlyList<MergedReport> Reports { get; init; } = [];

    /// <summary>Type, place and number of sources in one line.</summary>
    public override string ToString() => $"{Type} {Place?.Name} ({SourceCount})";
}

/// <summary>Where a merged event takes place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Country, region, settlement, facility or natural feature.</param>
/// <param name="Region">First-level division that it is or lies in, or null.</param>
/// <param name="Country">ISO 3166 code of the country, or null.</param>
/// <param name="Latitude">Degrees north, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
public sealed record MergedPlace(string Name, EntityType Type, string? Region, string? Country, double? Latitude, double? Longitude);

/// <summary>Who or what takes part in a merged event.</summary>
/// <param name="Role">Name of the role.</param>
/// <param name="Name">The name that most sources use.</param>
/// <param name="Type">What it is.</param>
/// <param name="Articles">Names of the articles that say so.</param>
public sealed record MergedParticipant(string Role, string Name, EntityType Type, IReadOnlyList<string> Articles);

/// <summary>Something that sources say of a merged event.</summary>
/// <param name="Value">What they say: a number (<c>12</c>, <c>10..15</c>, <c>10..</c>), a day, a word.</param>
/// <param name="Articles">Names of the articles that say so.</param>
public sealed record MergedValue(string Value, IReadOnlyList<string> Articles);

/// <summary>Something that sources tell differently.</summary>
/// <param name="About">What it is about: <c>count</c>, <c>realis</c>, <c>days</c> or <c>manner</c>.</param>
/// <param name="Values">What they say.</param>
public sealed record MergedContradiction(string About, IReadOnlyList<MergedValue> Values);

/// <summary>What one article reports of a merged event.</summary>
/// <param name="Article">Name of the article.</param>
/// <param name="Event">Name of the event within the article.</param>
public sealed record MergedReport(string Article, string Event)
{
    /// <summary>Type that the article gives.</summary>
    public required string Type { get; init; }

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether the article tells it as a fact.</summary>
    public Realis Realis { get; init; }

    /// <summary>Probability that the article's event is right.</summary>
    public double Confidence { get; init; }

    /// <summary>The number that the article gives, or null.</summary>
    public CountRange? Count { get; init; }

    /// <summary>Name of the article that this one is a copy of, or null.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Who the article credits.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Where the article reports it: its triggers as spans of the article's text.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];
}
