namespace NewsExtraction.Entities;

/// <summary>Dates of civil holidays.</summary>
internal static class Holidays
{
    /// <summary>Holidays of the same day every year.</summary>
    private static readonly Dictionary<Holiday, (int Month, int Day)> Fixed = new()
    {
        [Holiday.NewYearsDay] = (1, 1),
        [Holiday.ValentinesDay] = (2, 14),
        [Holiday.StPatricksDay] = (3, 17),
        [Holiday.AprilFoolsDay] = (4, 1),
        [Holiday.MayDay] = (5, 1),
        [Holiday.FourthOfJuly] = (7, 4),
        [Holiday.Halloween] = (10, 31),
        [Holiday.VeteransDay] = (11, 11),
        [Holiday.ChristmasEve] = (12, 24),
        [Holiday.Christmas] = (12, 25),
        [Holiday.BoxingDay] = (12, 26),
        [Holiday.NewYearsEve] = (12, 31),
    };

    /// <summary>The day of the holiday in a year from 1583 to 9998.</summary>
    public static DateOnly DayOf(Holiday holiday, int year) =>
        Fixed.TryGetValue(holiday, out var date) ? new(year, date.Month, date.Day) : MovingDayOf(holiday, year);

    /// <summary>What is known of its date in any year: month and day, or of a moving one the month (of Easter, April).</summary>
    public static (int Month, int? Day) InAnyYear(Holiday holiday) =>
        Fixed.TryGetValue(holiday, out var date) ? date : (MovingDayOf(holiday, 2000).Month, null);

    private static DateOnly MovingDayOf(Holiday holiday, int year) => holiday switch
    {
        Holiday.PresidentsDay => Nth(year, 2, DayOfWeek.Monday, 3),
        Holiday.GoodFriday => Easter(year).AddDays(-2),
        Holiday.Easter => Easter(year),
        Holiday.EasterMonday => Easter(year).AddDays(1),
        Holiday.MemorialDay => LastMonday(year, 5),
        Holiday.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
        Holiday.ColumbusDay => Nth(year, 10, DayOfWeek.Monday, 2),
        Holiday.Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
        Holiday.BlackFriday => Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(1),
        _ => throw new ArgumentOutOfRangeException(nameof(holiday)),
    };

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int n)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (n - 1)));
    }

    private static DateOnly LastMonday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek + 6) % 7));
    }

    // The anonymous Gregorian computus.
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
