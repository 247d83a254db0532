namespace NewsExtraction.Merging;

/// <summary>Compares when two events take place.</summary>
internal static class Days
{
    // "in 2014" is no day.
    private const int LongestTime = 31;

    /// <summary>Days between the two, 0 where they overlap; null where one of them does not tell.</summary>
    public static int? Between(EventReport a, EventReport b)
    {
        if (Of(a) is not { } one || Of(b) is not { } other) return null;
        if (one.To < other.From) return other.From.DayNumber - one.To.DayNumber;
        return other.To < one.From ? one.From.DayNumber - other.To.DayNumber : 0;
    }

    /// <summary>The days that the report itself names, or null.</summary>
    public static (DateOnly From, DateOnly To)? Of(EventReport report) =>
        report is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber < LongestTime ? (from, to) : null;
}
