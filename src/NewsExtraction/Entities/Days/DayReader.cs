namespace NewsExtraction.Entities;

/// <summary>A day that the text names.</summary>
/// <param name="End">Index behind the last atom.</param>
/// <param name="Point">The day.</param>
/// <param name="WithYear">True where the text names the year.</param>
internal readonly record struct DayReading(int End, TimePoint Point, bool WithYear = false);

/// <summary>Reads a day, without a part of day or clock time: weekdays, dates, holidays, "yesterday", "the following day".</summary>
internal sealed class DayReader(SentenceAtoms sentence, TimeFrame frame) : AtomGrammar(sentence)
{
    /// <summary>Names of newspapers that begin with a weekday: "Sunday Times".</summary>
    private static readonly WordSet NewspapersBehindDay = new("Times Telegraph Mirror Express Herald Mail Guardian");

    /// <summary>Words that make a weekday part of a name: "Bloody Sunday", "Super Tuesday".</summary>
    private static readonly WordSet NamesBeforeDay = new("Bloody Black Super Palm Good Holy Ash News");

    private readonly DateReader _dates = new(sentence, frame);
    private readonly NumericDateReader _numerics = new(sentence, frame);
    private readonly OrdinalWeekdayReader _ordinals = new(sentence, frame);
    private readonly HolidayReader _holidays = new(sentence, frame);

    public DayReading? Read(int at) => T(at) switch
    {
        Term.Yesterday or Term.Today or Term.Tomorrow => new(at + 1, frame.Day(StepFromToday(T(at)))),
        Term.Weekday or Term.WeekdayShort => ReadWeekday(at, A(at).Value),
        Term.This or Term.Last or Term.Next or Term.Past or Term.Coming => ReadBesideReference(at),
        Term.Month or Term.MonthShort => _dates.ReadMonthDay(at) ?? _holidays.Read(at),
        Term.The => ReadArticled(at + 1),
        Term.Unit => ReadDayAway(at),
        Term.Same or Term.That or Term.Following => ReadAnchoredDay(at, false),
        _ => ReadDate(at),
    };

    /// <summary>"last Friday", "next Easter", "(the) last Friday of March".</summary>
    private DayReading? ReadBesideReference(int at) => _ordinals.Read(at) ?? ReadBesideWeekday(at) ?? _holidays.ReadBeside(at);

    /// <summary>What stands behind "the": "day before yesterday", "following day", "6th of December", "first Sunday of May".</summary>
    private DayReading? ReadArticled(int at) =>
        _ordinals.Read(at) ?? ReadDayAway(at) ?? ReadArticledDay(at - 1) ?? _dates.ReadDayMonth(at) ?? ReadBesideWeekday(at);

    private static int StepFromToday(Term term) => term switch
    {
        Term.Yesterday => -1,
        Term.Tomorrow => 1,
        _ => 0,
    };

    /// <summary>A date that begins with a number, or a holiday.</summary>
    private DayReading? ReadDate(int at)
    {
        if (A(at).Kind is AtomKind.Integer or AtomKind.Ordinal || T(at) == Term.Ordinal)
            return _ordinals.Read(at) ?? _numerics.Read(at) ?? _dates.ReadDayMonth(at);
        return A(at).Kind == AtomKind.Word ? _holidays.Read(at) : null;
    }

    private DayReading? ReadWeekday(int at, int weekday)
    {
        if (ReadDatedWeekday(at, weekday) is { } date) return date;
        if (IsNameOfSomething(at) || !IsWordOfWeekday(at, weekday)) return null;
        return ReadWeekdayOfWeek(at, weekday) ?? new(at + 1, frame.Weekday(weekday, TenseFinder.At(Parsed, A(at).Token)));
    }

    /// <summary>"Monday, Dec. 26", "Monday (Dec. 26)", "Monday 26 December".</summary>
    private DayReading? ReadDatedWeekday(int at, int weekday)
    {
        var next = AfterWeekday(at);
        var isBracketed = A(next).Is('(');
        if (isBracketed || A(next).Is(',')) next++;
        if (T(next) == Term.The) (next, isBracketed) = (next + 1, false);
        if ((_dates.ReadMonthDay(next, weekday) ?? _dates.ReadDayMonth(next, weekday)) is not { } date) return null;
        return isBracketed ? date with { End = After(date.End, ')') } : date;
    }

    /// <summary>Behind the weekday and the point of its abbreviation.</summary>
    private int AfterWeekday(int at) => T(at) == Term.WeekdayShort ? AfterPoint(at + 1) : at + 1;

    /// <summary>"mon", "fri", "sat" and "sun" without a date may be other words; "Tues.", "Wed.", "Thurs." with a point are days.</summary>
    private bool IsWordOfWeekday(int at, int weekday) =>
        T(at) == Term.Weekday || (AfterWeekday(at) > at + 1 && weekday is 2 or 3 or 4);

    /// <summary>"Friday of last week", "Wednesday next week".</summary>
    private DayReading? ReadWeekdayOfWeek(int at, int weekday)
    {
        var of = After(AfterWeekday(at), Term.Of);
        return IsUnit(of + 1, TimeUnit.Week) && T(of).StepFromNow() is { } weeks
            ? new(of + 2, frame.WeekdayOfWeek(weekday, weeks))
            : null;
    }

    /// <summary>"Sunday Times", "Mail on Sunday", "Bloody Sunday".</summary>
    private bool IsNameOfSomething(int at) =>
        NewspapersBehindDay.Contains(Chars(at + 1)) || NamesBeforeDay.Contains(Chars(at - 1))
        || (T(at - 1) == Term.On && Says(at - 2, "Mail"));

    /// <summary>"last Friday", "this coming Monday".</summary>
    private DayReading? ReadBesideWeekday(int at)
    {
        var lead = at;
        if (T(at) == Term.This && T(at + 1) is Term.Coming or Term.Past) lead++;
        var day = lead + 1;
        if (T(day) != Term.Weekday) return null;
        var weekday = A(day).Value;
        return T(lead) switch
        {
            Term.Last or Term.Past => new(day + 1, frame.WeekdayBeside(weekday, -1)),
            Term.Next or Term.Coming => new(day + 1, frame.WeekdayBeside(weekday, 1)),
            // "the vaccine Monday": the article is that of a noun.
            Term.None => null,
            _ => new(day + 1, frame.Weekday(weekday, TenseFinder.At(Parsed, A(day).Token))),
        };
    }

    /// <summary>"(the) day before yesterday", "(the) day after tomorrow".</summary>
    private DayReading? ReadDayAway(int at)
    {
        if (!IsUnit(at, TimeUnit.Day)) return null;
        return (T(at + 1), T(at + 2)) switch
        {
            (Term.Before, Term.Yesterday) => new(at + 3, frame.Day(-2)),
            (Term.After, Term.Tomorrow) => new(at + 3, frame.Day(2)),
            _ => null,
        };
    }

    /// <summary>"the day before", "the next day": days beside the last one that the text named.</summary>
    private DayReading? ReadArticledDay(int article)
    {
        var at = article + 1;
        if (IsUnit(at, TimeUnit.Day) && T(at + 1) is Term.Before or Term.After && EndsPhrase(at + 2))
            return new(at + 2, frame.BesideAnchor(TimeUnit.Day, T(at + 1) == Term.Before ? -1 : 1));
        return ReadAnchoredDay(at, true);
    }

    /// <summary>"that day", "that same day", "the previous day".</summary>
    private DayReading? ReadAnchoredDay(int at, bool hasArticle)
    {
        var lead = T(at) == Term.That ? After(at + 1, Term.Same) - 1 : at;
        if (!IsUnit(lead + 1, TimeUnit.Day)) return null;
        int? step = T(lead) switch
        {
            Term.Following => 1,
            Term.Next when hasArticle => 1,
            Term.Previous when hasArticle => -1,
            Term.Same => 0,
            Term.That when !IsNoun(lead + 2) => 0,
            _ => null,
        };
        return step is { } days ? new(lead + 2, frame.BesideAnchor(TimeUnit.Day, days)) : null;
    }
}
