using System.Globalization;

namespace NewsExtraction.Entities;

/// <summary>How fine a point of the calendar is.</summary>
internal enum Grain : byte
{
    None,
    Century,
    Decade,
    Year,
    Half,
    Quarter,
    Season,
    Month,
    Week,
    Weekend,
    Day,

    /// <summary>A weekday whose week is not known.</summary>
    Weekday,
    PresentRef,
    PastRef,
    FutureRef,
}

/// <summary>A point or stretch of the calendar; 0 in a field stands for what is not known and is written X.</summary>
/// <param name="Grain">How fine it is.</param>
/// <param name="Year">Year; of a decade or century the first; of a week the ISO year.</param>
/// <param name="Part">Month, ISO week, quarter, half, season (1 spring to 4 winter), or weekday (1 Monday).</param>
/// <param name="Day">Day of the month.</param>
/// <param name="Clock">What follows the date: <c>TMO</c>, <c>T10:30</c>, or nothing.</param>
internal readonly record struct TimePoint(Grain Grain, int Year = 0, int Part = 0, int Day = 0, string Clock = "")
{
    private static readonly string[] Seasons = ["XX", "SP", "SU", "FA", "WI"];

    public static TimePoint Present => new(Grain.PresentRef);

    public static TimePoint PastRef => new(Grain.PastRef);

    public static TimePoint FutureRef => new(Grain.FutureRef);

    /// <summary>The day as a <see cref="DateOnly"/>, where it is a full and valid one.</summary>
    public DateOnly? Date => Grain == Grain.Day && IsDay(Year, Part, Day) ? new DateOnly(Year, Part, Day) : null;

    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The stretch of the given grain that holds the day.</summary>
    public static TimePoint Of(Grain grain, DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return grain switch
        {
            Grain.Century => new(grain, day.Year / 100 * 100),
            Grain.Decade => new(grain, day.Year / 10 * 10),
            Grain.Year => new(grain, day.Year),
            Grain.Half => new(grain, day.Year, (day.Month + 5) / 6),
            Grain.Quarter => new(grain, day.Year, (day.Month + 2) / 3),
            Grain.Month => new(grain, day.Year, day.Month),
            Grain.Week or Grain.Weekend => new(grain, ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time)),
            _ => new(Grain.Day, day.Year, day.Month, day.Day),
        };
    }

    /// <summary>First and last day covered, where the point names days.</summary>
    public (DateOnly From, DateOnly To)? Days()
    {
        if (Year is < 1 or > 9990) return null;
        return Grain switch
        {
            Grain.Day => Date is { } day ? (day, day) : null,
            Grain.Week => Weekdays(first: 0),
            Grain.Weekend => Weekdays(first: 5),
            Grain.Month => Months(1),
            Grain.Quarter => Months(3),
            Grain.Half => Months(6),
            Grain.Year => Years(1),
            Grain.Decade => Years(10),
            Grain.Century => Years(100),
            _ => null,
        };
    }

    /// <summary>TIMEX3 notation.</summary>
    public override string ToString() => Grain switch
    {
        Grain.PresentRef => "PRESENT_REF",
        Grain.PastRef => "PAST_REF",
        Grain.FutureRef => "FUTURE_REF",
        Grain.Century => Digits(Year / 100, 2) + Clock,
        Grain.Decade => Digits(Year / 10, 3) + Clock,
        Grain.Year => Digits(Year, 4) + Clock,
        Grain.Weekday => "XXXX-WXX-" + Digits(Part, 1) + Clock,
        Grain.Day or Grain.None => Digits(Year, 4) + "-" + Digits(Part, 2) + "-" + Digits(Day, 2) + Clock,
        _ => Digits(Year, 4) + "-" + PartOfYear() + Clock,
    };

    private string PartOfYear() => Grain switch
    {
        Grain.Half => "H" + Digits(Part, 1),
        Grain.Quarter => "Q" + Digits(Part, 1),
        Grain.Season => Seasons[Part],
        Grain.Week => "W" + Digits(Part, 2),
        Grain.Weekend => "W" + Digits(Part, 2) + "-WE",
        _ => Digits(Part, 2),
    };

    /// <summary>The ISO week from the given day of it (0 Monday) to Sunday.</summary>
    private (DateOnly From, DateOnly To)? Weekdays(int first)
    {
        if (Part is < 1 or > 53) return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Part, DayOfWeek.Monday));
        return (monday.AddDays(first), monday.AddDays(6));
    }

    /// <summary>The part of the year, where each has so many months.</summary>
    private (DateOnly From, DateOnly To)? Months(int count)
    {
        if (Part < 1 || Part > 12 / count) return null;
        var from = new DateOnly(Year, ((Part - 1) * count) + 1, 1);
        return (from, from.AddMonths(count).AddDays(-1));
    }

    private (DateOnly From, DateOnly To)? Years(int count) =>
        Year + count > 10_000 ? null : (new DateOnly(Year, 1, 1), new DateOnly(Year + count - 1, 12, 31));

    private static string Digits(int number, int width) =>
        number == 0 ? new string('X', width) : number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
