namespace NewsExtraction.Entities;

/// <summary>The clock of the United States, which goes forward in summer: "ET" is an hour nearer to Greenwich in June than in
/// December.</summary>
internal static class AmericanTime
{
    // Since that year from March to November, before from April to October.
    private const int LongSummerSince = 2007;
    private const int Hour = 60;

    /// <summary>Minutes from Greenwich on a day; null where the day does not tell.</summary>
    /// <param name="standard">Minutes from Greenwich in winter.</param>
    /// <param name="day">The day, or a month of no year.</param>
    public static int? OffsetOn(int standard, in TimePoint day)
    {
        if (day.Date is { } date) return IsSummer(date) ? standard + Hour : standard;
        return day.Part switch
        {
            >= 4 and <= 10 when day.Grain == Grain.Day => standard + Hour,
            1 or 2 or 12 when day.Grain == Grain.Day => standard,
            _ => null,
        };
    }

    private static bool IsSummer(DateOnly day) => day.Year >= LongSummerSince
        ? day >= Sunday(day.Year, 3, 8) && day < Sunday(day.Year, 11, 1)
        : day >= Sunday(day.Year, 4, 1) && day < Sunday(day.Year, 10, 25);

    /// <summary>The first Sunday from a day on.</summary>
    private static DateOnly Sunday(int year, int month, int dayOfMonth)
    {
        var day = new DateOnly(year, month, dayOfMonth);
        return day.AddDays((7 - (int)day.DayOfWeek) % 7);
    }
}
