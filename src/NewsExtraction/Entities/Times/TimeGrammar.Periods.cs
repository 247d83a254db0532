using NewsExtraction.Syntax;
using WordSet = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace NewsExtraction.Entities;

/// <content>Periods by their place beside a day ("last week", "the end of the year") or by their name ("July 2014", "the summer").</content>
internal sealed partial class TimeGrammar
{
    private static readonly WordSet KindsOfYear = WordsOf("fiscal financial calendar school academic");

    private static readonly WordSet KindsOfBoundedYear = WordsOf("fiscal financial calendar school budget");

    /// <summary>A stretch of the calendar as it was read.</summary>
    private readonly record struct Period(int End, TimePoint Point, bool WithYear = false);

    /// <summary>"last week", "early last month", "July 2014", "the end of last year", "the first quarter of 2016", "the 1990s".</summary>
    private bool TryPeriod(int at, out TimeReading reading)
    {
        reading = default;
        return PeriodFrom(at) is { } period && Read(at, period.End, period.Point, period.WithYear, out reading);
    }

    private static bool Read(int at, int end, TimePoint point, bool withYear, out TimeReading reading)
    {
        reading = new(at, end, ValueKind.Date, point, WithYear: withYear);
        return true;
    }

    private Period? PeriodFrom(int at)
    {
        var hasArticle = T(at) == Term.The;
        var i = hasArticle ? at + 1 : at;
        return T(i) switch
        {
            Term.End or Term.Beginning or Term.Middle when T(i + 1) == Term.Of => BoundedPeriod(i + 2),
            Term.Early or Term.Late or Term.Mid => ShadedPeriod(AfterShade(i)),
            Term.Earlier or Term.Later => ComparedPeriod(AfterShade(i)),
            _ => hasArticle ? PeriodBehindArticle(at) : PeriodAt(i, led: false),
        };
    }

    /// <summary>What stands behind "the end of": "last year", "the week", "Monday".</summary>
    private Period? BoundedPeriod(int at)
    {
        if ((PeriodAt(at, led: true) ?? BoundedUnit(at)) is { } period) return period;
        return TryDay(at, out var end, out var day, out var withYear) ? new(end, day, withYear) : null;
    }

    /// <summary>"the year", "the month", "the fiscal year" behind "the end of".</summary>
    private Period? BoundedUnit(int at)
    {
        if (T(at) != Term.The) return null;
        var noun = IsAmong(at + 1, KindsOfBoundedYear) ? at + 2 : at + 1;
        if (T(noun) == Term.Weekend)
            return new(noun + 1, frame.Published is { } day ? TimePoint.Of(Grain.Weekend, day) : new(Grain.Weekend));
        var unit = (TimeUnit)A(noun).Value;
        if (T(noun) != Term.Unit || unit < TimeUnit.Day || T(noun + 1) == Term.Of) return null;
        return new(noun + 1, unit == TimeUnit.Day ? frame.Latest : frame.Beside(unit, 0));
    }

    /// <summary>Behind "early", "late in", "mid-", "early-to-mid-".</summary>
    private int AfterShade(int at)
    {
        var i = AfterDash(at + 1);
        if (T(i) == Term.To && A(i + 1).IsDash && T(i + 2) == Term.Mid) i += 3;
        return T(i) == Term.In ? i + 1 : i;
    }

    /// <summary>"(early) last month", "(late) 2016", "(mid) the 1990s".</summary>
    private Period? ShadedPeriod(int at) => PeriodAt(T(at) == Term.The ? at + 1 : at, led: true);

    /// <summary>"(earlier) this week" is one expression; "later in 2014" starts only with the year.</summary>
    private Period? ComparedPeriod(int at) => T(at) is Term.This or Term.Last ? PeriodAt(at, led: true) : null;

    /// <summary>"the 1990s", "the previous month"; "the last year" is a length, and in "the 2008 crisis" the article belongs to the
    /// noun.</summary>
    private Period? PeriodBehindArticle(int at)
    {
        if (T(at + 1) is Term.Last or Term.Past or Term.Next && T(at + 2) == Term.Unit) return null;
        if (PeriodAt(at + 1, led: true) is not { } period) return PeriodAt(at, led: false);
        return TakesNoArticle(period.Point, at + 1) ? null : period;
    }

    private bool TakesNoArticle(in TimePoint point, int at) =>
        point.Grain is Grain.Year or Grain.Month && A(at).Kind is AtomKind.Integer or AtomKind.Word
        && T(at) is Term.None or Term.Month or Term.MonthShort;

    /// <summary>A period without what shades it.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="led">True where "early", "the end of" or an article stands before it.</param>
    private Period? PeriodAt(int at, bool led) => T(at) switch
    {
        Term.This or Term.Last or Term.Next or Term.Past or Term.Previous or Term.Following or Term.Coming or Term.That or Term.Same
            or Term.Current or Term.The => PeriodBeside(at),
        Term.Month or Term.MonthShort => NamedMonth(at),
        Term.Season => NamedSeason(at, led),
        Term.Weekend => BareWeekend(at, led),
        Term.Fiscal => FiscalYear(at),
        Term.DecadeName => NamedDecade(at),
        Term.Ordinal => OrdinalPart(at),
        _ => NumberedPeriod(at),
    };

    /// <summary>"last week", "the previous month", "this summer", "next March", "that year", "this fiscal year".</summary>
    private Period? PeriodBeside(int at)
    {
        var i = T(at) == Term.The ? at + 1 : at;
        var lead = T(i);
        if (lead == Term.This && T(i + 1) is Term.Past or Term.Coming) lead = T(++i);
        else if (lead == Term.That && T(i + 1) == Term.Same) i++;
        if (!LeadsToNeighbour(lead)) return null;
        var noun = IsAmong(i + 1, KindsOfYear) ? i + 2 : i + 1;
        return T(noun) switch
        {
            Term.Unit => T(at) == Term.The && noun == i + 1 && IsLengthLead(lead) ? null : UnitBeside(lead, i, noun, i > at),
            Term.Weekend => WeekendBeside(lead, at) is { } weekend ? new(noun + 1, weekend) : null,
            Term.Season => SeasonBeside(lead, A(noun).Value) is { } season ? new(noun + 1, season) : null,
            Term.Month or Term.MonthShort when !IsDayNumber(AfterPoint(noun + 1), out _) =>
                MonthBeside(lead, A(noun).Value) is { } month ? new(noun + 1, month) : null,
            _ => null,
        };
    }

    private static bool LeadsToNeighbour(Term lead) =>
        lead is Term.This or Term.Last or Term.Next or Term.Past or Term.Previous or Term.Following or Term.Coming or Term.That or Term.Same
            or Term.Current;

    /// <summary>"the last year", "the coming week" are lengths.</summary>
    private static bool IsLengthLead(Term lead) => lead is Term.Last or Term.Past or Term.Next or Term.Coming;

    /// <summary>"last week" counts from publication, "the following week" from the last day that the text named.</summary>
    /// <param name="lead">The word that says which one.</param>
    /// <param name="leadAt">Where it stands.</param>
    /// <param name="noun">Where the unit stands.</param>
    /// <param name="isPreceded">True where "the" or "this" stands before the word ("this past week").</param>
    private Period? UnitBeside(Term lead, int leadAt, int noun, bool isPreceded)
    {
        var unit = (TimeUnit)A(noun).Value;
        if (unit < TimeUnit.Week || T(noun + 1) == Term.Old || (unit == TimeUnit.Quarter && lead is Term.That or Term.Same)) return null;
        if (StepFromReference(lead, isPreceded) is { } step) return new(noun + 1, frame.Beside(unit, step));
        if (StepFromAnchor(lead) is not { } steps || (lead == Term.That && IsNoDemonstrative(leadAt, noun))) return null;
        return new(noun + 1, frame.BesideAnchor(unit, steps));
    }

    private static int? StepFromReference(Term lead, bool isPreceded) => lead switch
    {
        Term.This or Term.Current => 0,
        Term.Last => -1,
        Term.Next or Term.Coming => 1,
        Term.Past when isPreceded => -1,
        _ => null,
    };

    private static int? StepFromAnchor(Term lead) => lead switch
    {
        Term.Previous => -1,
        Term.Following => 1,
        Term.That or Term.Same => 0,
        _ => null,
    };

    /// <summary>"he said that year one ...", "the plan that week ...": the word joins a clause, or the unit belongs to a noun.</summary>
    private bool IsNoDemonstrative(int lead, int noun) => IsNoun(noun + 1) || Tag(lead) is PennTag.IN or PennTag.WDT;

    /// <summary>"last", "this" or "next", in any of their words, before a weekend, a season or a month.</summary>
    private static int? StepToNamed(Term lead) => lead switch
    {
        Term.Last or Term.Past or Term.Previous => -1,
        Term.This => 0,
        Term.Next or Term.Coming or Term.Following => 1,
        _ => null,
    };

    private TimePoint? WeekendBeside(Term lead, int at) => StepToNamed(lead) switch
    {
        null => null,
        0 => WeekendNear(at),
        { } weeks => frame.Beside(TimeUnit.Week, weeks) with { Grain = Grain.Weekend },
    };

    private TimePoint? SeasonBeside(Term lead, int season) => StepToNamed(lead) switch
    {
        null => null,
        0 => frame.InYear(Grain.Season, season),
        < 0 => frame.Season(season, Direction.Past),
        _ => frame.Season(season, Direction.Future),
    };

    private TimePoint? MonthBeside(Term lead, int month)
    {
        if (StepToNamed(lead) is not { } step) return null;
        if (frame.Published is not { } day) return new(Grain.Month, 0, month);
        var shift = step switch
        {
            < 0 when month >= day.Month => -1,
            > 0 when month <= day.Month => 1,
            _ => 0,
        };
        return new(Grain.Month, day.Year + shift, month);
    }

    /// <summary>"the weekend", "over weekend".</summary>
    private Period? BareWeekend(int at, bool led)
    {
        if (IsNoun(at + 1) || !(led || T(at - 1) is Term.Over or Term.During or Term.At or Term.By)) return null;
        return new(at + 1, WeekendNear(at));
    }

    /// <summary>The weekend of the reference's week, or the one before it where the verb looks back and this one is still to come.</summary>
    private TimePoint WeekendNear(int at)
    {
        if (frame.Published is not { } day) return new(Grain.Weekend);
        var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var back = !isWeekend && DirectionAt(at) == Direction.Past;
        return TimePoint.Of(Grain.Weekend, back && day > DateOnly.MinValue.AddDays(7) ? day.AddDays(-7) : day);
    }

    /// <summary>"July", "July 2014", "July-2014", "July of last year", "July this year".</summary>
    private Period? NamedMonth(int at)
    {
        if (!IsMonthName(at)) return null;
        var month = A(at).Value;
        var next = T(at) == Term.MonthShort ? AfterPoint(at + 1) : at + 1;
        var of = T(next) == Term.Of || A(next).Is(',') ? next + 1 : next;
        if (YearOfMonth(of, out var end) is { } year) return new(end, new(Grain.Month, year, month), WithYear: true);
        if (!A(next).Is(',') && StepToYear(of) is { } step) return new(of + 2, frame.InYear(Grain.Month, month, step));
        if (IsCutOffDay(at)) return null;
        return new(at + 1, frame.Month(month, DirectionAt(at), _sentence));
    }

    /// <summary>The year behind a month: "2014", "-2014"; not "2014 p.m." and not the hour of "1430:05".</summary>
    private int? YearOfMonth(int at, out int end)
    {
        end = at + 1;
        if (IsFourDigits(at, out var year) && T(end) is not (Term.Am or Term.Pm) && !A(end).Is(':')) return year;
        end = at + 2;
        return IsGluedDash(at) && IsFourDigits(at + 1, out year) ? year : null;
    }

    /// <summary>"Dec.5": the day was split off badly and is read elsewhere.</summary>
    private bool IsCutOffDay(int month) =>
        T(month) == Term.MonthShort && A(month + 1) is { Glued: true } point && point.Is('.') && IsDayNumber(month + 2, out _)
        && !IsCount(month + 2);

    /// <summary>The summer and winter of a year: "the summer of 2015", "spring 2015", "in the winter"; "the fall of the city" is
    /// none.</summary>
    private Period? NamedSeason(int at, bool led)
    {
        if (IsCapital(at - 1) && T(at - 1) == Term.None) return null;
        var season = A(at).Value;
        var of = T(at + 1) == Term.Of ? at + 2 : at + 1;
        if (IsFourDigits(of, out var year) && year is > 1400 and < 2200)
            return new(of + 1, new(Grain.Season, year, season), WithYear: true);
        if (StepToYear(of) is { } step) return new(of + 2, frame.InYear(Grain.Season, season, step));
        if (T(at + 1) == Term.Of || !IsSeasonByCompany(at, led)) return null;
        return new(at + 1, frame.Season(season, DirectionAt(at)));
    }

    /// <summary>"in winter", "during the summer", "(the) early autumn". Springs and falls are also other things and want their article.</summary>
    private bool IsSeasonByCompany(int at, bool led)
    {
        var before = T(at - 1);
        if (before is Term.Early or Term.Late or Term.Mid) return led;
        if (before == Term.The) return (HoldsSeason(T(at - 2)) || T(at - 2) == Term.Over) && !IsNoun(at + 1);
        return HoldsSeason(before) && !IsNoun(at + 1) && !Says(at, "fall") && !Says(at, "spring");
    }

    private static bool HoldsSeason(Term before) => before is Term.In or Term.During or Term.Since or Term.By or Term.Until;
}
