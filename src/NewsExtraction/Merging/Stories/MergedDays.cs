using System.Globalization;

namespace NewsExtraction.Merging;

/// <summary>The days on which reports say that an event took place.</summary>
internal static class MergedDays
{
    /// <summary>The days that the most exact reports span; null where no report names days.</summary>
    public static (DateOnly From, DateOnly To)? Of(IEnumerable<EventReport> reports)
    {
        var days = reports.Select(Days.Of).OfType<(DateOnly From, DateOnly To)>().ToList();
        if (days.Count == 0) return null;
        var shortest = days.Min(d => d.To.DayNumber - d.From.DayNumber);
        days.RemoveAll(d => d.To.DayNumber - d.From.DayNumber > shortest);
        return (days.Min(d => d.From), days.Max(d => d.To));
    }

    /// <summary><c>2017-11-23</c> or <c>2017-11-20..2017-11-26</c></summary>
    public static string Write(EventReport report)
    {
        var (from, to) = Days.Of(report)!.Value;
        return from == to ? Day(from) : $"{Day(from)}..{Day(to)}";
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
