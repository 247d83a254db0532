namespace NewsExtraction.Entities;

/// <summary>Reads holidays as days: "Labor Day", "Christmas 2015", "last Easter".</summary>
internal sealed class HolidayReader(SentenceAtoms sentence, TimeFrame frame) : AtomGrammar(sentence)
{
    // Holidays are spoken of when they are near, before or after; farther ones follow the tense.
    private const int NearDays = 60;

    private readonly HolidayNames _names = new(sentence);

    /// <summary>The holiday without a year: <c>XXXX-12-25</c>; of a moving one the month alone.</summary>
    public static TimePoint InAnyYear(Holiday holiday)
    {
        var (month, day) = Holidays.InAnyYear(holiday);
        return new(Grain.Day, 0, month, day ?? 0);
    }

    public DayReading? Read(int at)
    {
        if (_names.Read(at) is not { } name) return null;
        if (TryYearAfter(name.End, out var end, out var year) && year is > 1600 and < 9000)
            return new(end, TimePoint.Of(Grain.Day, Holidays.DayOf(name.Holiday, year)), true);
        return new(name.End, Nearest(name.Holiday, TenseFinder.At(Parsed, A(at).Token)));
    }

    /// <summary>"this Thanksgiving", "last Christmas", "next Easter".</summary>
    public DayReading? ReadBeside(int at)
    {
        var lead = T(at) == Term.This && T(at + 1) is Term.Past or Term.Coming ? at + 1 : at;
        if (_names.Read(lead + 1) is not { } name) return null;
        if (frame.Published is not { } day) return new(name.End, InAnyYear(name.Holiday));
        if (!HasHolidays(day.Year)) return new(name.End, new(Grain.Day));
        var thisYear = Holidays.DayOf(name.Holiday, day.Year);
        var step = T(lead) switch
        {
            Term.Last or Term.Past when thisYear >= day => -1,
            Term.Next or Term.Coming when thisYear <= day => 1,
            _ => 0,
        };
        return new(name.End, TimePoint.Of(Grain.Day, Holidays.DayOf(name.Holiday, day.Year + step)));
    }

    // Far from our calendar nobody knows when Easter is.
    private static bool HasHolidays(int year) => year is >= 1600 and <= 9990;

    private TimePoint Nearest(Holiday holiday, Direction direction)
    {
        if (frame.Published is not { } day) return InAnyYear(holiday);
        if (!HasHolidays(day.Year)) return new(Grain.Day);
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            var candidate = Holidays.DayOf(holiday, year);
            if (Math.Abs(candidate.DayNumber - day.DayNumber) <= NearDays) return TimePoint.Of(Grain.Day, candidate);
        }

        var thisYear = Holidays.DayOf(holiday, day.Year);
        if (direction == Direction.Past) return TimePoint.Of(Grain.Day, thisYear <= day ? thisYear : Holidays.DayOf(holiday, day.Year - 1));
        return TimePoint.Of(Grain.Day, thisYear >= day ? thisYear : Holidays.DayOf(holiday, day.Year + 1));
    }
}
