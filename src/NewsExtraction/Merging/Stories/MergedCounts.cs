using System.Globalization;

namespace NewsExtraction.Merging;

/// <summary>The numbers that reports give.</summary>
internal static class MergedCounts
{
    /// <summary>Lowest and highest number of all reports, or null.</summary>
    public static CountRange? Range(IEnumerable<EventReport> reports)
    {
        long? least = null, most = null;
        foreach (var report in reports)
        {
            if (report.Count is not { } count) continue;
            var (low, high) = (count.Min ?? count.Max, count.Max ?? count.Min);
            if (least is null || low < least) least = low;
            if (most is null || high > most) most = high;
        }

        return least is null && most is null ? null : new CountRange(least, most);
    }

    /// <summary>True where no number is within both.</summary>
    public static bool Exclude(CountRange a, CountRange b) => a.Max < b.Min || b.Max < a.Min;

    /// <summary><c>12</c>, <c>10..15</c>, <c>10..</c> or <c>..15</c></summary>
    public static string Write(CountRange count) => count.IsExact ? Number(count.Min) : $"{Number(count.Min)}..{Number(count.Max)}";

    /// <summary>The number that a written count begins with, to sort by.</summary>
    public static long Least(string written)
    {
        var first = written.Split("..")[0];
        return first.Length == 0 ? long.MinValue : long.Parse(first, CultureInfo.InvariantCulture);
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
