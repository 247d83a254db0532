namespace NewsExtraction.Entities;

/// <summary>Reads dates of the calendar: "Dec. 26", "the 6th of December 2016", "18-DEC-23". What looks like a date but is in no calendar
/// ("30 February") is read as a day that is not known.</summary>
internal sealed class DateReader(SentenceAtoms sentence, TimeFrame frame) : AtomGrammar(sentence)
{
    private readonly DayListReader _lists = new(sentence);
    private readonly SharedYearReader _shared = new(sentence, frame);

    /// <summary>"Dec. 26", "December 6th, 2016"; of "December 11-13" the first day.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="weekday">The weekday that the text names beside it, or 0.</param>
    public DayReading? ReadMonthDay(int at, int weekday = 0)
    {
        if (!T(at).IsMonth()) return null;
        var number = After(AfterPoint(at + 1), Term.The);
        var month = A(at).Value;
        if (!IsDayNumber(number, out var day) || !IsDateHere(at, number)) return null;
        var end = number + 1;
        var listEnd = _lists.EndBehindMonth(end, day);
        if (YearAt(listEnd, out var stop, out var withYear) is { } year)
            return new(listEnd == end ? stop : end, PointOf(year, month, day), withYear);
        return new(end, Undated(at, end, month, day, weekday));
    }

    /// <summary>"26 December", "the 6th of December 2016"; of "11-13 Dec." and "3, 10 and 17 March" the first day.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="weekday">The weekday that the text names beside it, or 0.</param>
    public DayReading? ReadDayMonth(int at, int weekday = 0)
    {
        if (!IsDayNumber(at, out var day)) return null;
        var listEnd = _lists.EndBeforeMonth(at + 1);
        var monthAt = AfterHyphen(After(listEnd, Term.Of));
        if (!T(monthAt).IsMonth() || !IsCapital(monthAt)) return null;
        var date = ReadYear(at, monthAt, day, weekday);
        return listEnd > at + 1 ? date with { End = at + 1 } : date;
    }

    /// <summary>The year behind "26 December": of four digits, "last year", or the one that the frame gives.</summary>
    private DayReading ReadYear(int at, int monthAt, int day, int weekday)
    {
        var month = A(monthAt).Value;
        var end = monthAt + 1;
        var next = AfterHyphen(T(monthAt) == Term.MonthShort ? AfterPoint(end) : end);
        if (YearAt(next, out var stop, out var withYear) is { } year) return new(stop, PointOf(year, month, day), withYear);
        if (ShortYear(monthAt) is { } shortYear) return new(monthAt + (A(end).IsDash ? 3 : 2), PointOf(shortYear, month, day), true);
        return new(end, Undated(at, next, month, day, weekday));
    }

    /// <summary>"2016", ", 2016", "last year".</summary>
    private int? YearAt(int at, out int end, out bool withYear)
    {
        withYear = TryYearAfter(at, out end, out var year);
        if (withYear) return year;
        end = at + 2;
        return StepToYear(at) is { } step ? frame.InYear(Grain.Year, 0, step).Year : null;
    }

    /// <summary>The year of "18-DEC-23", "18Dec23".</summary>
    private int? ShortYear(int monthAt)
    {
        if (!A(monthAt).Glued) return null;
        var at = A(monthAt + 1).IsHyphen ? monthAt + 2 : monthAt + 1;
        return IsGluedPair(at, out var year) && !BeginsMinutes(at + 1) ? NumericDateReader.OfTwoDigits(year) : null;
    }

    /// <summary>The day; what no calendar has ("Feb. 29, 2015") is not known.</summary>
    private static TimePoint PointOf(int year, int month, int day) =>
        year == 0 ? Dated(0, month, day) : TimePoint.IsDay(year, month, day) ? Dated(year, month, day) : new(Grain.Day);

    private static TimePoint Dated(int year, int month, int day) => new(Grain.Day, year, month, day);

    private TimePoint Undated(int at, int end, int month, int day, int weekday)
    {
        if (day > DateTime.DaysInMonth(2000, month)) return new(Grain.Day);
        if (_shared.YearBehind(end, month) is { } year) return PointOf(year, month, day);
        var token = A(at).Token;
        return frame.MonthDay(month, day, weekday, TenseFinder.At(Parsed, token), Sentence.Index, TenseFinder.SaysWill(Parsed, token));
    }

    /// <summary>False for "May 20 people died", "march 5 miles" and "May 5:30".</summary>
    private bool IsDateHere(int monthAt, int number)
    {
        if (A(number).Kind == AtomKind.Integer && IsCount(number)) return false;
        var mayBeVerb = A(monthAt).Value is 3 or 5 or 6 && !IsCapital(monthAt);
        return !mayBeVerb && !BeginsMinutes(number + 1);
    }

    private int AfterHyphen(int at) => A(at).IsHyphen ? at + 1 : at;
}
