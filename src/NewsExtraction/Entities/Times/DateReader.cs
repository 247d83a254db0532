namespace NewsExtraction.Entities;

/// <summary>Reads dates of the calendar: "Dec. 26", "the 6th of December 2016", "2016-12-05", "5/12/2016".</summary>
internal sealed class DateReader(SentenceAtoms sentence, TimeFrame frame) : AtomGrammar(sentence)
{
    // Years of two digits below this one are of this century.
    private const int FirstOfLastCentury = 70;

    /// <summary>"Dec. 26", "December 6th, 2016"; of "December 11-13" the first day.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="weekday">The weekday that the text names beside it, or 0.</param>
    public DayReading? ReadMonthDay(int at, int weekday = 0)
    {
        if (!T(at).IsMonth()) return null;
        var number = After(AfterPoint(at + 1), Term.The);
        var month = A(at).Value;
        if (!IsDayNumber(number, out var day) || !IsDayOf(month, day) || !IsDateHere(at, number)) return null;
        var end = number + 1;
        var rangeEnd = AfterRange(end);
        if (TryYearAfter(rangeEnd, out var stop, out var year) && TimePoint.IsDay(year, month, day))
            return new(rangeEnd == end ? stop : end, new(Grain.Day, year, month, day), true);
        return new(end, Undated(at, month, day, weekday));
    }

    /// <summary>"26 December", "the 6th of December 2016"; of "11-13 Dec." the first day.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="weekday">The weekday that the text names beside it, or 0.</param>
    public DayReading? ReadDayMonth(int at, int weekday = 0)
    {
        if (!IsDayNumber(at, out var day)) return null;
        var rangeEnd = AfterRange(at + 1);
        var monthAt = AfterHyphen(After(rangeEnd, Term.Of));
        var month = A(monthAt).Value;
        if (!T(monthAt).IsMonth() || !IsCapital(monthAt) || !IsDayOf(month, day)) return null;
        var date = ReadYear(at, monthAt, day, weekday);
        return rangeEnd > at + 1 ? date with { End = at + 1 } : date;
    }

    /// <summary>"2016-12-05", "5/12/2016", "26.12.2016".</summary>
    public DayReading? ReadNumeric(int at)
    {
        if (!HasNumericForm(at)) return null;
        var isPointed = A(at + 1).Is('.');
        if (FieldsOf(A(at), A(at + 2), A(at + 4), A(at + 1).Is('/')) is not { } fields) return null;
        var (year, month, day) = fields;
        // Month first is the American way; with points, or where it cannot be a month, the day stands first.
        if (A(at).Length <= 2 && (month > 12 || isPointed)) (month, day) = (day, month);
        if (!TimePoint.IsDay(year, month, day) || year < 1000) return null;
        return new(at + 5, new(Grain.Day, year, month, day), true);
    }

    /// <summary>The year behind "26 December": of four digits, "last year", or the one that the frame gives.</summary>
    private DayReading ReadYear(int at, int monthAt, int day, int weekday)
    {
        var month = A(monthAt).Value;
        var end = monthAt + 1;
        var next = AfterHyphen(T(monthAt) == Term.MonthShort ? AfterPoint(end) : end);
        if (TryYearAfter(next, out var stop, out var year) && TimePoint.IsDay(year, month, day))
            return new(stop, new(Grain.Day, year, month, day), true);
        if (next > end && T(next) is Term.Last or Term.This && IsUnit(next + 1, TimeUnit.Year))
            return new(next + 2, frame.InYear(Grain.Day, month, T(next) == Term.Last ? -1 : 0) with { Day = day });
        return new(end, Undated(at, month, day, weekday));
    }

    private TimePoint Undated(int at, int month, int day, int weekday) =>
        frame.MonthDay(month, day, weekday, TenseFinder.At(Parsed, A(at).Token), Sentence.Index);

    /// <summary>False for "May 20 people died", "march 5 miles" and "May 5:30".</summary>
    private bool IsDateHere(int monthAt, int number)
    {
        if (A(number).Kind == AtomKind.Integer && IsCount(number)) return false;
        var mayBeVerb = A(monthAt).Value is 3 or 5 or 6 && !IsCapital(monthAt);
        return !mayBeVerb && !IsGlued(number + 1, ':');
    }

    private static bool IsDayOf(int month, int day) => day <= DateTime.DaysInMonth(2000, month);

    private int AfterHyphen(int at) => A(at).IsHyphen ? at + 1 : at;

    /// <summary>Behind "-13", "to 13", "and 13" where that follows a day number; else the same place.</summary>
    private int AfterRange(int at)
    {
        var isJoined = A(at).IsDash || A(at).Is('/') || T(at).JoinsRange();
        return isJoined && IsDayNumber(at + 1, out _) ? at + 2 : at;
    }

    /// <summary>Three integers with the same mark between them and no space.</summary>
    private bool HasNumericForm(int at) =>
        A(at).Kind == AtomKind.Integer && IsSeparator(at + 1) && IsGluedInteger(at + 2) && A(at + 2).Length <= 2 && IsSeparator(at + 3)
        && A(at + 3).Value == A(at + 1).Value && IsGluedInteger(at + 4);

    private bool IsSeparator(int at) => A(at) is { Kind: AtomKind.Mark, Glued: true, Value: '-' or '/' or '.' };

    private bool IsGluedInteger(int at) => A(at) is { Kind: AtomKind.Integer, Glued: true };

    /// <summary>Which of the three integers is what, by their lengths.</summary>
    private static (int Year, int Month, int Day)? FieldsOf(in Atom first, in Atom second, in Atom third, bool hasSlashes) =>
        (first.Length, third.Length) switch
        {
            (4, <= 2) => (first.Value, second.Value, third.Value),
            ( <= 2, 4) => (third.Value, first.Value, second.Value),
            ( <= 2, 2) when hasSlashes => (OfTwoDigits(third.Value), first.Value, second.Value),
            _ => null,
        };

    private static int OfTwoDigits(int year) => year + (year < FirstOfLastCentury ? 2000 : 1900);
}
