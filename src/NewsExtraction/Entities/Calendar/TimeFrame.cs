using System.Collections.Frozen;

namespace NewsExtraction.Entities;

/// <summary>Which way from the reference date a bare weekday or month points.</summary>
internal enum Direction : byte
{
    /// <summary>At or before the reference.</summary>
    Past,

    /// <summary>At or after the reference.</summary>
    Future,
}

/// <summary>
/// The reference points of an article: its day of publication and what its text has fixed so far. Turns words of the calendar into points.
/// Without a day of publication, what depends on it stays unknown.
/// </summary>
internal sealed class TimeFrame(DateOnly? published)
{
    // A bare "5 November" still belongs to "early November 2005" this many sentences later;
    // another month only inside the next sentence or two.
    private const int SameMonthReach = 8;
    private const int OtherMonthReach = 2;

    // A story that goes on from November to January goes on into the next year.
    private const int MonthsOverNewYear = 8;

    // A date within this many days on the wrong side of the reference is nearer the truth than one almost a year away on the right side.
    private const int NearDays = 50;

    private static readonly FrozenDictionary<(int Month, int Day), int> NoneNamed = FrozenDictionary<(int Month, int Day), int>.Empty;

    /// <summary>True where the numeric dates of the text have the day before the month: "25/01/2023" shows it for "04/02/2023"
    /// too.</summary>
    public bool IsDayFirst { get; init; }

    /// <summary>The years of days that the text names with one somewhere.</summary>
    public IReadOnlyDictionary<(int Month, int Day), int> Named { get; init; } = NoneNamed;

    private TimePoint _dated;
    private int _datedAt;
    private bool _isDatedAhead;
    private TimePoint _stretch;
    private TimePoint _anchor;
    private DateOnly? _latest;

    /// <summary>Day of publication.</summary>
    public DateOnly? Published => published;

    /// <summary>The last day that the text named, else the day of publication.</summary>
    public DateOnly? Anchor => _anchor.Date ?? published;

    /// <summary>The day that an undated time of day most likely belongs to: the latest day up to the reference that the text named in the
    /// week before it, else the reference day.</summary>
    public TimePoint Latest =>
        _latest is { } day ? TimePoint.Of(Grain.Day, day) : published is { } reference ? TimePoint.Of(Grain.Day, reference)
        : new(Grain.Day);

    /// <summary>Remembers a date that the text gives.</summary>
    /// <param name="point">The date.</param>
    /// <param name="withYear">True where the text names the year.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="isAhead">True where the text looks ahead to it, or it may be the day of the text itself.</param>
    public void Note(TimePoint point, bool withYear, int sentence, bool isAhead = false)
    {
        if (point.Grain is Grain.Year or Grain.Month or Grain.Day && point.Year > 0) _stretch = point;
        // The story has gone on to a later year.
        if (point.Grain == Grain.Year && point.Year > _dated.Year && !isAhead) _dated = default;
        if (point.Date is { } day)
        {
            _anchor = point with { Clock = "" };
            if (IsInWeekBefore(day) && !(_latest >= day)) _latest = day;
        }

        if (point.Grain is not (Grain.Month or Grain.Day) || point.Year == 0) return;
        if (withYear || (_dated.Year == point.Year && _dated.Part == point.Part))
            (_dated, _datedAt, _isDatedAhead) = (point, sentence, isAhead);
    }

    private bool IsInWeekBefore(DateOnly day) => published is { } reference && reference.DayNumber - day.DayNumber is >= 0 and < 7;

    /// <summary>A weekday (1 Monday): the nearest one in the direction, the reference day included.</summary>
    public TimePoint Weekday(int weekday, Direction direction)
    {
        if (published is not { } day) return new(Grain.Weekday, 0, weekday);
        var ahead = (weekday - Number(day) + 7) % 7;
        return Day(direction == Direction.Future || ahead == 0 ? ahead : ahead - 7);
    }

    /// <summary>A weekday of the week that lies <paramref name="weeks"/> from the reference's.</summary>
    public TimePoint WeekdayOfWeek(int weekday, int weeks) =>
        published is { } day ? Day(weekday - Number(day) + (7 * weeks)) : new(Grain.Weekday, 0, weekday);

    /// <summary>"last Friday", "next Friday": the nearest one before or after the reference day.</summary>
    public TimePoint WeekdayBeside(int weekday, int step)
    {
        if (published is not { } day) return new(Grain.Weekday, 0, weekday);
        var ahead = (weekday - Number(day) + 7) % 7;
        if (step > 0) return Day(ahead == 0 ? 7 : ahead);
        return Day(ahead == 0 ? -7 : ahead - 7);
    }

    /// <summary>The day that lies <paramref name="days"/> from the reference.</summary>
    public TimePoint Day(int days) => published is { } day ? Shifted(day, TimeUnit.Day, days) : new(Grain.Day);

    /// <summary>The stretch of the unit that lies <paramref name="count"/> units from the reference.</summary>
    public TimePoint Beside(TimeUnit unit, int count) => published is { } day ? Shifted(day, unit, count) : Unknown(unit);

    /// <summary>The same, from the last day that the text named.</summary>
    public TimePoint BesideAnchor(TimeUnit unit, int count) =>
        (DayOfStretch(unit) ?? Anchor) is { } day ? Shifted(day, unit, count) : Unknown(unit);

    /// <summary>The first day of the month or year that the text named last, where the unit is no shorter: "in March 2019 ... that
    /// month".</summary>
    private DateOnly? DayOfStretch(TimeUnit unit)
    {
        var isKnown = _stretch.Grain switch
        {
            Grain.Month => unit >= TimeUnit.Month,
            Grain.Year => unit >= TimeUnit.Year,
            _ => false,
        };
        return isKnown && TimePoint.IsDay(_stretch.Year, 1, 1) ? new DateOnly(_stretch.Year, Math.Max(_stretch.Part, 1), 1) : null;
    }

    /// <summary>A month without a year.</summary>
    /// <param name="month">The month.</param>
    /// <param name="direction">Where the verb points.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="willBe">True where the text says that something will be then.</param>
    public TimePoint Month(int month, Direction direction, int sentence, bool willBe = false)
    {
        if (FromNarrative(month, willBe, sentence) is { } year) return new(Grain.Month, year, month);
        if (published is not { } day) return new(Grain.Month, 0, month);
        var shift = direction == Direction.Past ? (month > day.Month ? -1 : 0) : (month < day.Month ? 1 : 0);
        return new(Grain.Month, day.Year + shift, month);
    }

    /// <summary>A day of a month without a year; a weekday beside it (0 for none) decides where it can.</summary>
    /// <param name="month">The month.</param>
    /// <param name="dayOfMonth">Its day.</param>
    /// <param name="weekday">The weekday beside it, or 0.</param>
    /// <param name="direction">Where the verb points.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="willBe">True where the text says that something will be then.</param>
    public TimePoint MonthDay(int month, int dayOfMonth, int weekday, Direction direction, int sentence, bool willBe = false)
    {
        var isNamed = Named.TryGetValue((month, dayOfMonth), out var named) && Fits(named, month, dayOfMonth, weekday);
        var story = FromNarrative(month, willBe, sentence);
        if (isNamed && !(story > 0 && _dated.Part == month)) return new(Grain.Day, named, month, dayOfMonth);
        if (story is { } year && Fits(year, month, dayOfMonth, weekday))
            return new(Grain.Day, year, month, dayOfMonth);
        if (published is not { } day) return new(Grain.Day, 0, month, dayOfMonth);
        if (weekday > 0 && YearByWeekday(day.Year, month, dayOfMonth, weekday, direction) is { } fitting)
            return new(Grain.Day, fitting, month, dayOfMonth);
        var inYear = new DateOnly(day.Year, month, Math.Min(dayOfMonth, DateTime.DaysInMonth(day.Year, month)));
        var nearest = day.Year + YearsAway(inYear.DayNumber - day.DayNumber, direction);
        if (!TimePoint.IsDay(nearest, month, dayOfMonth)) nearest = LeapYearNear(nearest, direction) ?? 0;
        return new(Grain.Day, nearest, month, dayOfMonth);
    }

    /// <summary>29 February: of the next or the last year, if it has one.</summary>
    private static int? LeapYearNear(int year, Direction direction)
    {
        var sideways = direction == Direction.Past ? year - 1 : year + 1;
        return TimePoint.IsDay(sideways, 2, 29) ? sideways : null;
    }

    /// <summary>"Monday, 20 November": the year, of this one and its neighbours, in which the day falls on the weekday.</summary>
    private static int? YearByWeekday(int year, int month, int dayOfMonth, int weekday, Direction direction)
    {
        var sideways = direction == Direction.Past ? -1 : 1;
        if (Fits(year, month, dayOfMonth, weekday)) return year;
        if (Fits(year + sideways, month, dayOfMonth, weekday)) return year + sideways;
        return Fits(year - sideways, month, dayOfMonth, weekday) ? year - sideways : null;
    }

    /// <summary>How many years away from the reference's year a day and month is meant.</summary>
    /// <param name="daysAhead">Days from the reference to that day in the reference's year.</param>
    /// <param name="direction">Where the verb points.</param>
    private static int YearsAway(int daysAhead, Direction direction)
    {
        // Early January speaks of last December, late December of next January, whatever the tense.
        if (daysAhead > 365 - NearDays) return -1;
        if (daysAhead < NearDays - 365) return 1;
        if (Math.Abs(daysAhead) <= NearDays) return 0;
        var isWrongSide = direction == Direction.Past ? daysAhead > 0 : daysAhead < 0;
        return isWrongSide ? -Math.Sign(daysAhead) : 0;
    }

    /// <summary>A season without a year.</summary>
    public TimePoint Season(int season, Direction direction)
    {
        if (published is not { } day) return new(Grain.Season, 0, season);
        var first = season * 3;
        if (direction == Direction.Past) return new(Grain.Season, day.Year - (day.Month < first ? 1 : 0), season);
        return new(Grain.Season, day.Year + (day.Month > first + 2 ? 1 : 0), season);
    }

    /// <summary>Something of the reference's year, a year before or after it.</summary>
    public TimePoint InYear(Grain grain, int part, int shift = 0) => new(grain, published is { } day ? day.Year + shift : 0, part);

    /// <summary>The stretch of the unit that lies <paramref name="count"/> units from the day.</summary>
    public static TimePoint Shifted(DateOnly day, TimeUnit unit, int count) => TimePoint.Of(GrainOf(unit), Moved(day, unit, count));

    /// <summary>The day that lies <paramref name="count"/> units from the day, as far as the calendar reaches.</summary>
    public static DateOnly Moved(DateOnly day, TimeUnit unit, int count)
    {
        count = Math.Clamp(count, -5000, 5000);
        return unit switch
        {
            TimeUnit.Day => MovedDays(day, count),
            TimeUnit.Week => MovedDays(day, count * 7),
            TimeUnit.Fortnight => MovedDays(day, count * 14),
            TimeUnit.Month => MovedMonths(day, count),
            TimeUnit.Quarter => MovedMonths(day, count * 3),
            TimeUnit.Year => MovedMonths(day, count * 12),
            TimeUnit.Decade => MovedMonths(day, count * 120),
            TimeUnit.Century or TimeUnit.Millennium => MovedMonths(day, Math.Clamp(count, -50, 50) * 1200),
            _ => day,
        };
    }

    public static Grain GrainOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Grain.Week,
        TimeUnit.Month => Grain.Month,
        TimeUnit.Quarter => Grain.Quarter,
        TimeUnit.Year => Grain.Year,
        TimeUnit.Decade => Grain.Decade,
        TimeUnit.Century or TimeUnit.Millennium => Grain.Century,
        _ => Grain.Day,
    };

    private static TimePoint Unknown(TimeUnit unit) => new(GrainOf(unit));

    private static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static bool Fits(int year, int month, int day, int weekday) =>
        TimePoint.IsDay(year, month, day) && (weekday == 0 || Number(new DateOnly(year, month, day)) == weekday);

    private static DateOnly MovedDays(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly MovedMonths(DateOnly day, int months)
    {
        var target = (day.Year * 12) + day.Month - 1 + months;
        return target < 12 ? DateOnly.MinValue : target >= 120_000 ? DateOnly.MaxValue : day.AddMonths(months);
    }

    /// <summary>The year of the date that the text named last, if it is near; what will be is not of a year that is over.</summary>
    private int? FromNarrative(int month, bool willBe, int sentence)
    {
        if (_dated.Year == 0 || _dated.Year == published?.Year) return null;
        if (willBe && !_isDatedAhead && !(_dated.Year > published?.Year)) return null;
        var reach = _dated.Part == month ? SameMonthReach : OtherMonthReach;
        if (sentence - _datedAt > reach) return null;
        return _dated.Part - month > MonthsOverNewYear && !IsToCome(_dated.Year + 1, month) ? _dated.Year + 1 : _dated.Year;
    }

    private bool IsToCome(int year, int month) => published is { } day && (year, month).CompareTo((day.Year, day.Month)) > 0;
}
