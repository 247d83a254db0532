namespace NewsExtraction.Entities;

/// <summary>Civil holidays and the days they fall on.</summary>
internal enum Holiday : byte
{
    None,
    Thanksgiving,
    Christmas,
    Halloween,
    Easter,
    NewYearsEve,
    Xmas,
    NewYearsDay,
    ChristmasEve,
    BoxingDay,
    GoodFriday,
    BlackFriday,
    LaborDay,
    MemorialDay,
    VeteransDay,
    ValentinesDay,
    MayDay,
    FourthOfJuly,
    ColumbusDay,
    PresidentsDay,
    MartinLutherKingDay,
    StPatricksDay,
    EasterMonday,
}

/// <summary>Dates of civil holidays.</summary>
internal static class Holidays
{
    /// <summary>The day of the holiday in a year from 1583 to 9998.</summary>
    public static DateOnly DayOf(Holiday holiday, int year) => holiday switch
    {
        Holiday.Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
        Holiday.BlackFriday => Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(1),
        Holiday.Christmas or Holiday.Xmas => new(year, 12, 25),
        Holiday.ChristmasEve => new(year, 12, 24),
        Holiday.BoxingDay => new(year, 12, 26),
        Holiday.Halloween => new(year, 10, 31),
        Holiday.NewYearsEve => new(year, 12, 31),
        Holiday.NewYearsDay => new(year, 1, 1),
        Holiday.GoodFriday => Easter(year).AddDays(-2),
        Holiday.EasterMonday => Easter(year).AddDays(1),
        Holiday.Easter => Easter(year),
        Holiday.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
        Holiday.MemorialDay => LastMonday(year, 5),
        Holiday.VeteransDay => new(year, 11, 11),
        Holiday.ValentinesDay => new(year, 2, 14),
        Holiday.MayDay => new(year, 5, 1),
        Holiday.FourthOfJuly => new(year, 7, 4),
        Holiday.ColumbusDay => Nth(year, 10, DayOfWeek.Monday, 2),
        Holiday.PresidentsDay => Nth(year, 2, DayOfWeek.Monday, 3),
        Holiday.MartinLutherKingDay => Nth(year, 1, DayOfWeek.Monday, 3),
        _ => new(year, 3, 17),
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
