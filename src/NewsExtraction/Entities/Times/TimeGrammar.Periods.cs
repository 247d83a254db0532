using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Periods by their place beside a day ("last week") or by their name ("July 2014", "the summer").</content>
internal sealed partial class TimeGrammar
{
    private static readonly WordSet KindsOfYear = new("fiscal financial calendar school academic");

    private static readonly WordSet KindsOfBoundedYear = new("fiscal financial calendar school budget");

    /// <summary>A stretch of the calendar as it was read.</summary>
    private readonly record struct Period(int End, TimePoint Point, bool WithYear = false);

    /// <summary>The word that says which neighbour is meant ("last", "following"), where it stands, and whether "the", "this" or "that"
    /// stands before it.</summary>
    private readonly record struct NeighbourLead(Term Word, int At, bool IsPreceded, bool HasArticle);

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
            Term.About when IsAroundYear(i + 1) => PeriodAt(i + 1, led: false),
            _ => hasArticle ? PeriodBehindArticle(at) : PeriodAt(i, led: false),
        };
    }

    /// <summary>What stands behind "the end of": "last year", "the week", "Monday".</summary>
    private Period? BoundedPeriod(int at)
    {
        if ((PeriodAt(at, led: true) ?? BoundedUnit(at)) is { } period) return period;
        if (_days.Read(at) is not { } found) return null;
        var (end, day, withYear) = found;
        return new(end, day, withYear);
    }

    /// <summary>"the year", "the month", "the fiscal year" behind "the end of".</summary>
    private Period? BoundedUnit(int at)
    {
        if (T(at) != Term.The) return null;
        var noun = IsAmong(at + 1, KindsOfBoundedYear) ? at + 2 : at + 1;
        if (T(noun) == Term.Weekend) return new(noun + 1, WeekendBeside(0));
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

    /// <summary>"the 1990s", "the previous month"; "the last year" is a length, and in "the
    /// 2008 crisis" the article belongs to the noun.</summary>
    private Period? PeriodBehindArticle(int at)
    {
        if (IsNextInStory(at)) return new(at + 3, frame.BesideAnchor((TimeUnit)A(at + 2).Value, 1));
        if (T(at + 1) is Term.Last or Term.Past or Term.Next && T(at + 2) == Term.Unit) return null;
        if (PeriodAt(at + 1, led: true) is not { } period) return PeriodAt(at, led: false);
        return TakesNoArticle(period.Point, at + 1) ? null : period;
    }

    /// <summary>"The next month, they ...", "The next year she ...": the one behind what was told; "over the next month" is a
    /// length.</summary>
    private bool IsNextInStory(int at)
    {
        if (T(at) != Term.The || T(at + 1) != Term.Next || T(at + 2) != Term.Unit) return false;
        if ((TimeUnit)A(at + 2).Value is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)) return false;
        if (A(at - 1).Token >= 0 && !A(at - 1).Is(',')) return false;
        return A(at + 3).Is(',') || Tag(at + 3) is PennTag.PRP or PennTag.NNP or PennTag.DT or PennTag.PRPS;
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
        Term.Latest => LatestQuarter(at),
        Term.Unit => EndOfUnit(at),
        Term.DecadeName => NamedDecade(at),
        Term.Ordinal => OrdinalPart(at),
        _ => NumberedPeriod(at),
    };

    /// <summary>"last week", "the previous month", "this summer", "next March", "that year", "this fiscal year".</summary>
    private Period? PeriodBeside(int at)
    {
        var lead = NeighbourLeadAt(at);
        if (!LeadsToNeighbour(lead.Word)) return null;
        var noun = IsAmong(lead.At + 1, KindsOfYear) ? lead.At + 2 : lead.At + 1;
        var point = T(noun) == Term.Unit ? UnitBeside(lead, noun) : NamedBeside(StepToNamed(lead.Word), noun, at);
        return point is { } found ? new(noun + 1, found) : null;
    }

    /// <summary>"last", "the following", "this past", "that same".</summary>
    private NeighbourLead NeighbourLeadAt(int at)
    {
        var i = T(at) == Term.The ? at + 1 : at;
        return (T(i), T(i + 1)) switch
        {
            (Term.This, Term.Past or Term.Coming) => new(T(i + 1), i + 1, IsPreceded: true, HasArticle: i > at),
            (Term.That, Term.Same) => new(Term.That, i + 1, IsPreceded: true, HasArticle: i > at),
            _ => new(T(i), i, IsPreceded: i > at, HasArticle: i > at),
        };
    }

    private static bool LeadsToNeighbour(Term lead) =>
        lead is Term.This or Term.Last or Term.Next or Term.Past or Term.Previous or Term.Following or Term.Coming or Term.That or Term.Same
            or Term.Current;

    /// <summary>"last week" counts from publication, "the following week" from the last day that the text named.</summary>
    private TimePoint? UnitBeside(in NeighbourLead lead, int noun)
    {
        var unit = (TimeUnit)A(noun).Value;
        if (unit < TimeUnit.Week || T(noun + 1) == Term.Old || IsNoNeighbour(lead, noun)) return null;
        if (StepFromReference(lead) is { } step) return frame.Beside(unit, step);
        return StepFromAnchor(lead.Word) is { } steps ? frame.BesideAnchor(unit, steps) : null;
    }

    /// <summary>"the last year", "the coming week" are lengths, "that quarter" mostly a place, and "that" may join a clause.</summary>
    private bool IsNoNeighbour(in NeighbourLead lead, int noun) => lead.Word switch
    {
        Term.Last or Term.Past or Term.Next or Term.Coming => lead.HasArticle && noun == lead.At + 1,
        Term.Same => IsUnit(noun, TimeUnit.Quarter),
        Term.That => IsUnit(noun, TimeUnit.Quarter) || IsNoun(noun + 1) || Tag(lead.At) is PennTag.IN or PennTag.WDT,
        _ => false,
    };

    private static int? StepFromReference(in NeighbourLead lead) => lead.Word switch
    {
        Term.This or Term.Current => 0,
        Term.Last => -1,
        Term.Next or Term.Coming => 1,
        Term.Past when lead.IsPreceded => -1,
        _ => null,
    };

    private static int? StepFromAnchor(Term lead) => lead switch
    {
        Term.Previous => -1,
        Term.Following => 1,
        Term.That or Term.Same => 0,
        _ => null,
    };

    /// <summary>"last", "this" or "next", in any of their words, before a weekend, a season or a month.</summary>
    private static int? StepToNamed(Term lead) => lead switch
    {
        Term.Last or Term.Past or Term.Previous => -1,
        Term.This => 0,
        Term.Next or Term.Coming or Term.Following => 1,
        _ => null,
    };

    /// <summary>"last weekend", "this summer", "next March"; in "last March 5" the month belongs to the day.</summary>
    private TimePoint? NamedBeside(int? step, int noun, int at) => (T(noun), step) switch
    {
        (_, null) => null,
        (Term.Weekend, 0) => WeekendNear(at),
        (Term.Weekend, { } weeks) => WeekendBeside(weeks),
        (Term.Season, { } steps) => SeasonBeside(steps, A(noun).Value),
        (Term.Month or Term.MonthShort, { } steps) when !IsDayNumber(AfterPoint(noun + 1), out _) => MonthBeside(steps, A(noun).Value),
        _ => null,
    };

    private TimePoint WeekendBeside(int weeks) => frame.Beside(TimeUnit.Week, weeks) with { Grain = Grain.Weekend };

    private TimePoint SeasonBeside(int step, int season) => step switch
    {
        0 => frame.InYear(Grain.Season, season),
        < 0 => frame.Season(season, Direction.Past),
        _ => frame.Season(season, Direction.Future),
    };

    private TimePoint MonthBeside(int step, int month)
    {
        if (frame.Published is not { } day) return new(Grain.Month, 0, month);
        var shift = step switch
        {
            < 0 when month >= day.Month => -1,
            > 0 when month <= day.Month => 1,
            _ => 0,
        };
        return new(Grain.Month, day.Year + shift, month);
    }

    /// <summary>"the latest quarter": the last one that is over.</summary>
    private Period? LatestQuarter(int at) =>
        IsUnit(at + 1, TimeUnit.Quarter) ? new(at + 2, frame.Beside(TimeUnit.Quarter, -1)) : null;

    /// <summary>"year's end", "month's end", "year-end".</summary>
    private Period? EndOfUnit(int at)
    {
        var unit = (TimeUnit)A(at).Value;
        var isGenitive = T(at + 1) == Term.PossessiveS;
        if (unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week) || !(isGenitive || A(at + 1).IsHyphen)) return null;
        if (!Says(at + 2, "end") || IsNoun(at + 3)) return null;
        return isGenitive || T(at - 1) is Term.By or Term.Before or Term.Until or Term.At ? new(at + 3, frame.Beside(unit, 0)) : null;
    }

    /// <summary>"the weekend of 20 April": the one of that day's week.</summary>
    private Period? WeekendOfDay(int at) =>
        T(at + 1) == Term.Of && _days.Read(at + 2) is { } day && day.Point.Date is { } date
            ? new(day.End, TimePoint.Of(Grain.Weekend, date), day.WithYear) : null;

    /// <summary>"the weekend", "over weekend", "the weekend of 20 April".</summary>
    private Period? BareWeekend(int at, bool led)
    {
        if (WeekendOfDay(at) is { } ofDay) return ofDay;
        if (IsNoun(at + 1) || !(led || T(at - 1) is Term.Over or Term.During or Term.At or Term.By)) return null;
        return new(at + 1, WeekendNear(at));
    }

    /// <summary>The weekend of the reference's week, or the one before it where the verb looks back and this one is to come.</summary>
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
        var next = AfterMonthName(at);
        var of = T(next) == Term.Of || A(next).Is(',') ? next + 1 : next;
        if (YearOfMonth(of, out var end) is { } year) return new(end, new(Grain.Month, year, month), WithYear: true);
        if (!A(next).Is(',') && StepToYear(of) is { } step) return new(of + 2, frame.InYear(Grain.Month, month, step));
        if (IsCutOffDay(at)) return null;
        if (_shared.YearBehind(next, month) is { } shared) return new(next, new(Grain.Month, shared, month), WithYear: true);
        return new(at + 1, frame.Month(month, DirectionAt(at), _sentence, SaysWill(at)));
    }

    private int AfterMonthName(int at) => T(at) == Term.MonthShort ? AfterPoint(at + 1) : at + 1;

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

    /// <summary>"the summer of 2015", "spring 2015", "in the winter"; "the fall of the city" is none.</summary>
    private Period? NamedSeason(int at, bool led)
    {
        if (IsNameBefore(at)) return null;
        var season = A(at).Value;
        var of = T(at + 1) == Term.Of ? at + 2 : at + 1;
        if (IsFourDigits(of, out var year) && year is > 1400 and < 2200)
            return new(of + 1, new(Grain.Season, year, season), WithYear: true);
        if (StepToYear(of) is { } step) return new(of + 2, frame.InYear(Grain.Season, season, step));
        if (YearOfNextSeason(at) is { } shared) return new(at + 1, new(Grain.Season, shared, season), WithYear: true);
        if (T(at + 1) == Term.Of || !IsSeasonByCompany(at, led)) return null;
        return new(at + 1, frame.Season(season, DirectionAt(at)));
    }

    /// <summary>The 2020 of "the autumn and winter of 2020", "spring to summer 2020".</summary>
    private int? YearOfNextSeason(int at)
    {
        if (!(A(at + 1).IsDash || T(at + 1).JoinsRange()) || T(After(at + 2, Term.The)) != Term.Season) return null;
        return IsFourDigits(After(After(at + 2, Term.The) + 1, Term.Of), out var year) && year is > 1400 and < 2200 ? year : null;
    }

    /// <summary>"Palm Springs", "Donna Summer".</summary>
    private bool IsNameBefore(int at) => IsCapital(at - 1) && T(at - 1) == Term.None;

    /// <summary>"in winter", "during the summer", "(the) early autumn". Spring and fall are also other words and want an article.</summary>
    private bool IsSeasonByCompany(int at, bool led)
    {
        var before = T(at - 1);
        if (before is Term.Early or Term.Late or Term.Mid) return led;
        if (before == Term.The) return (HoldsSeason(T(at - 2)) || T(at - 2) == Term.Over) && !IsNoun(at + 1);
        return HoldsSeason(before) && !IsNoun(at + 1) && !Says(at, "fall") && !Says(at, "spring");
    }

    private static bool HoldsSeason(Term before) => before is Term.In or Term.During or Term.Since or Term.By or Term.Until;
}
