using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsExtraction.Formats;

/// <summary>
/// Reads the day of publication as feeds, pages and databases write it: ISO 8601, RFC 822, words ("May 3, 2024"), figures alone
/// ("20240503"), seconds or parts of seconds since 1970. The day is the one that is written; a time of day beside it must be one, and is
/// left out.
/// </summary>
public static partial class PublishedDay
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2199;
    private const long LeastSeconds = 100_000_000;
    private const long LeastMilliseconds = 100_000_000_000;

    private const long LeastMicroseconds = 100_000_000_000_000;
    private const long LeastNanoseconds = 100_000_000_000_000_000;

    private const string Time =
        @"(?:(?:T|,?\s+(?:at\s+)?\(?|,?\s*[-–|]\s*)(?<hour>\d{1,2}):?(?<minute>[0-5]\d)(?::?[0-5]\d(?:[.,]\d{1,9})?)?\s*(?:[ap]\.?m\.?)?"
        + @"\s*(?:z|[+-]\d{2}:?\d{2}|\(?[a-z]{1,5}\)?(?:[+-]\d{1,2}(?::?\d{2})?)?)?(?:\s+[a-z]{2,5}|\s*\([a-z ]+\)|\s*\[[\w/+-]+\]|\))?)?";

    private const string Weekday = @"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?";
    private const string Month = @"(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?";
    private const string Day = @"(?<day>\d{1,2})(?:st|nd|rd|th)?";
    private const string Ignored =
        @"^\s*(?:(?:(?:last|first)\s+)?(?:published|updated|posted|modified)(?:\s+on)?\s*:?\s*)?";

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day that a text or a number stands for.</summary>
    /// <param name="value">A date in one of the usual forms.</param>
    /// <param name="day">The day, where it is one.</param>
    /// <returns>False where the text is no date, or more than one (3/4/2024).</returns>
    public static bool TryRead(string value, out DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(value);
        day = default;
        value = value.Trim();
        if (value.Length > 80) return false;
        if (SecondsWithParts().Match(value) is { Success: true } seconds) value = seconds.Groups["whole"].Value;
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return TryFigures(value, number, out day);
        value = TimeFirst().Replace(value, string.Empty);
        foreach (var form in (ReadOnlySpan<Regex>)[YearFirst(), DayFirst(), MonthFirst(), InFigures(), YearAndName()])
            if (form.Match(value) is { Success: true } match) return TryParts(match, out day);
        return false;
    }

    // 20240503, 20240503101500, and seconds since 1970 or thousandths, millionths and so on of them.
    private static bool TryFigures(string value, long number, out DateOnly day)
    {
        if (value.Length is 8 or 14 && value[0] is '1' or '2' && TryDay((int)(number / (value.Length == 8 ? 10_000 : 10_000_000_000)),
            Part(value, 4), Part(value, 6), out day))
            return true;
        day = default;
        number = number switch { >= LeastNanoseconds => number / 1_000_000, >= LeastMicroseconds => number / 1000, _ => number };
        if (number is < LeastSeconds or > LeastMilliseconds * 100) return false;
        var instant = number < LeastMilliseconds ? DateTimeOffset.FromUnixTimeSeconds(number)
            : DateTimeOffset.FromUnixTimeMilliseconds(number);
        day = DateOnly.FromDateTime(instant.UtcDateTime);
        return day.Year <= LatestYear;
    }

    private static int Part(string value, int at) => int.Parse(value.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TryParts(Match match, out DateOnly day)
    {
        day = default;
        if (match.Groups["hour"] is { Success: true } hour && Number(hour) > 24) return false;
        var year = Number(match.Groups["year"]);
        if (match.Groups["year"].Length == 2) year += year < 70 ? 2000 : 1900;
        if (match.Groups["name"] is { Success: true } name) return TryDay(year, MonthOf(name.Value), Number(match.Groups["day"]), out day);
        var (first, second) = (Number(match.Groups["first"]), Number(match.Groups["second"]));
        if (match.Groups["dayfirst"].Success) return TryDay(year, second, first, out day);

        // 3/4/2024 is one day in London and another in New York.
        if (match.Groups["slash"].Success && first <= 12 && second <= 12 && first != second) return false;
        return match.Groups["slash"].Success && first > 12 ? TryDay(year, second, first, out day) : TryDay(year, first, second, out day);
    }

    private static int MonthOf(string name) => Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    // 2024-05-03T10:15:00Z, 2024/05/03 10:15, 20240503T101500Z
    [GeneratedRegex(@"^\s*(?<year>\d{4})(?<mark>[-/.]?)(?<first>\d{1,2})\k<mark>(?<second>\d{1,2})" + Time + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    // 1714731300.25, /Date(1714731300000)/
    [GeneratedRegex(@"^(?:(?<whole>\d{9,})\.\d+|/Date\((?<whole>\d+)(?:[+-]\d{4})?\)/)$", RegexOptions.CultureInvariant)]
    private static partial Regex SecondsWithParts();

    // 10:15, 3 May 2024; 10:15 a.m. EDT, Fri May 3, 2024
    [GeneratedRegex(Ignored + @"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[a-z]{2,5})?(?:,\s*|\s+)(?:on\s+)?(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeFirst();

    // 2024-May-03, 2024 May 3
    [GeneratedRegex(@"^(?<year>\d{4})[\s-]" + Month + @"[\s-]" + Day + Time + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearAndName();

    // Fri, 03 May 2024 10:15:00 GMT, 3 May 2024, 3-May-24
    [GeneratedRegex(Ignored + Weekday + Day + @"\.?(?:\s+of\s+|[\s-]+)" + Month + @"(?:,?\s+|-)['’]?(?<year>\d{4}|\d{2})" + Time + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    // May 3, 2024 at 10:15 AM EDT, Friday, May 3rd 2024; Fri May 3 10:15:00 2024 and Fri May 03 10:15:00 +0000 2024
    [GeneratedRegex(Ignored + Weekday + Month + @"\s+" + Day + @"(?:,?\s+(?<year>\d{4})" + Time
        + @"|\s+(?<hour>\d{1,2}):[0-5]\d(?::[0-5]\d)?(?:\s+(?:[a-z]{1,5}|[+-]\d{4}))?\s+(?<year>\d{4}))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    // 03.05.2024 (the day first), 13/5/2024, 5/13/2024
    [GeneratedRegex(@"^\s*(?<first>\d{1,2})(?:(?<slash>[/-])(?<second>\d{1,2})\k<slash>|(?<dayfirst>\.)(?<second>\d{1,2})\.)(?<year>\d{4})"
        + Time + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InFigures();
}
