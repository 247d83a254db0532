namespace NewsExtraction.Entities;

/// <summary>Reads a day, a time of day, or both joined ("10 a.m. Nov. 29", "early evening on Thursday", "Monday night").</summary>
internal sealed class DatedTimeReader(SentenceAtoms sentence, TimeFrame frame) : AtomGrammar(sentence)
{
    private const int LongestLoneTime = 3;
    private readonly DayReader _days = new(sentence, frame);
    private readonly ClockReader _clocks = new(sentence);

    public TimeReading? Read(int at)
    {
        if (ReadNight(at) is { } night) return night;
        if (IsAbout(at) && IsDateOfMonth(at + 1)) return _days.Read(at + 1) is { } near ? WithTimeBehind(at, near) : null;
        var isShaded = T(at).IsShade() || T(at).IsComparative();
        if (ReadDayFirst(at, isShaded ? AfterDash(at + 1) : at) is { } day) return day;
        return T(at).IsComparative() ? null : ReadClockFirst(at) ?? ReadPartFirst(at);
    }

    /// <summary>"12 January", "January 12", "the 12th of January" behind "around"; "around 12 people" is none.</summary>
    private bool IsDateOfMonth(int at)
    {
        if (T(at).IsMonth()) return IsDayNumber(After(AfterPoint(at + 1), Term.The), out _);
        var number = After(at, Term.The);
        return IsDayNumber(number, out _) && T(After(number + 1, Term.Of)).IsMonth();
    }

    private static TimeReading Timed(int at, int end, TimePoint day, string clock, bool withYear = false) =>
        new(at, end, ValueKind.Time, day with { Clock = clock }, WithYear: withYear);

    /// <summary>A part of a day that needs no name of a day: "tonight", "early overnight", "late last night".</summary>
    private TimeReading? ReadNight(int at)
    {
        var i = T(at) is Term.Late or Term.Early || T(at).IsComparative() ? at + 1 : at;
        return T(i) switch
        {
            Term.Tonight => Timed(at, i + 1, frame.Day(0), ClockReader.CodeOf(DayPart.Night)),
            Term.Overnight when T(i + 1) != Term.Weekday => Timed(at, i + 1, NightBefore(i), ClockReader.CodeOf(DayPart.Night)),
            Term.Overnight => null,
            _ => ReadPointedPart(at, i),
        };
    }

    private TimePoint NightBefore(int at) => frame.Day(TenseFinder.At(Parsed, A(at).Token) == Direction.Past ? -1 : 0);

    /// <summary>"this morning", "last night", "that same evening", "the following early morning".</summary>
    private TimeReading? ReadPointedPart(int at, int leadAt)
    {
        var i = After(leadAt, Term.The);
        var hasArticle = i > leadAt;
        var lead = T(i);
        if (lead == Term.That) i = After(i + 1, Term.Same) - 1;
        var partAt = T(i + 1) is Term.Early or Term.Late ? i + 2 : i + 1;
        if (T(partAt) != Term.DayPart) return null;
        var part = (DayPart)A(partAt).Value;
        return PointedDay(lead, part, hasArticle) is { } day ? Timed(at, partAt + 1, day, ClockReader.CodeOf(part)) : null;
    }

    /// <summary>The day of "this", "last", "the next" part of a day; "next" and "previous" lie beside the last day named.</summary>
    private TimePoint? PointedDay(Term lead, DayPart part, bool hasArticle) => lead switch
    {
        Term.This => frame.Day(0),
        Term.Last when part is DayPart.Night or DayPart.Evening => frame.Day(-1),
        Term.That or Term.Same => frame.BesideAnchor(TimeUnit.Day, 0),
        Term.Following or Term.Next when hasArticle => frame.BesideAnchor(TimeUnit.Day, 1),
        Term.Previous when hasArticle => frame.BesideAnchor(TimeUnit.Day, -1),
        _ => null,
    };

    /// <summary>"Thursday", "early Thursday", "earlier on Friday", and what time of that day: "Friday at 10 a.m.".</summary>
    private TimeReading? ReadDayFirst(int at, int dayAt)
    {
        var isShaded = dayAt > at;
        if (isShaded && A(dayAt - 1).IsDash && T(dayAt) is not (Term.Weekday or Term.Month)) return null;
        if (isShaded && T(dayAt) is Term.On or Term.In) dayAt++;
        return _days.Read(dayAt) is { } day ? WithTimeBehind(at, day) : null;
    }

    /// <summary>"Thursday afternoon", "Thursday, at about 10 a.m.", "2016-12-05T10:30".</summary>
    private TimeReading WithTimeBehind(int at, in DayReading day)
    {
        if (_clocks.ReadIso(day.End) is { } iso) return Timed(at, iso.End, day.Point, iso.Value, day.WithYear);
        var part = T(day.End) is Term.Early or Term.Late ? day.End + 1 : day.End;
        if (T(part) == Term.DayPart) return Timed(at, part + 1, day.Point, ClockReader.CodeOf((DayPart)A(part).Value), day.WithYear);
        if (ReadClockBehindDay(day.End) is { } clock) return Timed(at, clock.End, day.Point, clock.On(day.Point), day.WithYear);
        return new(at, day.End, ValueKind.Date, day.Point, WithYear: day.WithYear);
    }

    private ClockReading? ReadClockBehindDay(int dayEnd)
    {
        var i = After(dayEnd, ',');
        if (T(i) is Term.At or Term.About) i++;
        i = After(i, Term.About);
        return _clocks.Read(i, i > dayEnd && T(i - 1) == Term.At);
    }

    /// <summary>"10 a.m. Nov. 29, 2016", "around 11pm local time on Thursday evening", "at 10:30".</summary>
    private TimeReading? ReadClockFirst(int at)
    {
        var clockAt = T(at) is Term.About or Term.Almost ? at + 1 : at;
        if (_clocks.Read(clockAt, T(at - 1).LeadsToClock() || IsAboutMinute(at) || OpensEntry(at)) is not { } clock) return null;
        if (ReadDayBehind(clock.End) is { } day)
            return Timed(at, day.End, day.Point, InPartBehind(clock, day.End).On(day.Point), day.WithYear);
        var latest = DayBehindRange(clock.End) ?? frame.Latest;
        return Timed(at, clock.End, latest, clock.On(latest));
    }

    /// <summary>The "8:30" of "8:30 on Friday evening" is 20:30.</summary>
    private ClockReading InPartBehind(in ClockReading clock, int end)
    {
        var isLate = T(end - 1) == Term.DayPart && (DayPart)A(end - 1).Value is DayPart.Afternoon or DayPart.Evening;
        return isLate && T(clock.End - 1) is not (Term.Am or Term.Pm) ? clock.Later() : clock;
    }

    /// <summary>"around 8:30 on Friday".</summary>
    private bool IsAboutMinute(int at) => IsAbout(at) && IsGlued(at + 2, ':') && (T(at + 4) == Term.On || T(at + 4) == Term.Weekday);

    /// <summary>The Thursday of "(7)-10 p.m. Thursday", "(11:30 a.m.) to 1 p.m. Thursday".</summary>
    private TimePoint? DayBehindRange(int joint)
    {
        if (!A(joint).IsDash && T(joint) is not (Term.To or Term.And or Term.Until)) return null;
        return _clocks.Read(joint + 1, led: false) is { } last ? ReadDayBehind(last.End)?.Point : null;
    }

    /// <summary>The time that stands ahead of an entry of a live blog: "09:12" on a line of its own, or with the entry behind it.</summary>
    private bool OpensEntry(int at)
    {
        if (at > 1 || A(at) is not { Kind: AtomKind.Integer, Token: >= 0 and var token }) return false;
        var entry = Parsed.SentenceOf(token);
        if (!entry.StartsParagraph || token > entry.FirstToken + 1 || !Text.ClockTime.Opens(Parsed.CharsIn(entry.Span))) return false;
        return entry.Count <= LongestLoneTime || Text.Dateline.EndIn(Parsed.Tokens, entry) > entry.FirstToken;
    }

    /// <summary>"the morning of May 5", "early evening on Thursday", "overnight Tuesday", "late morning".</summary>
    private TimeReading? ReadPartFirst(int at)
    {
        var i = After(at, Term.The);
        var hasArticle = i > at;
        var isShaded = T(i).IsShade();
        if (isShaded) i = AfterDash(i + 1);
        if (ReadPart(i) is not { } part) return null;
        if (ReadDayBehind(part.End) is { } day) return Timed(at, day.End, day.Point, part.Value, day.WithYear);
        return StandsWithoutDay(at, i, part.End, hasArticle, isShaded) ? Timed(at, part.End, frame.Latest, part.Value) : null;
    }

    /// <summary>"morning", "overnight", "daylight hours".</summary>
    private ClockReading? ReadPart(int at) => T(at) switch
    {
        Term.Overnight => new(at + 1, ClockReader.CodeOf(DayPart.Night)),
        Term.Sunlight when T(at + 1) == Term.Units => new(at + 2, ClockReader.CodeOf(DayPart.Daytime)),
        Term.DayPart => new(at + 1, ClockReader.CodeOf((DayPart)A(at).Value)),
        _ => null,
    };

    /// <summary>True where a part of a day is a time without a day beside it: "late morning", "at night", "in the evening"; "the night
    /// shift" is none.</summary>
    private bool StandsWithoutDay(int at, int partAt, int end, bool hasArticle, bool isShaded)
    {
        if (T(partAt) == Term.Overnight) return false;
        if (isShaded) return true;
        var isLed = T(partAt) == Term.Sunlight || LeadsToPart(T(at - 1), hasArticle);
        return isLed && (!IsNoun(end) || T(end) == Term.Units);
    }

    private static bool LeadsToPart(Term lead, bool hasArticle) => hasArticle
        ? lead is Term.In or Term.During or Term.By or Term.Until
        : lead is Term.At or Term.By or Term.Before or Term.Until or Term.Since;

    /// <summary>A day behind a time of day, directly or after "on", "of" or a comma; a part of day behind it belongs to it.</summary>
    private DayReading? ReadDayBehind(int at)
    {
        var i = T(at) is Term.On or Term.Of || A(at).Is(',') ? at + 1 : at;
        return _days.Read(i) is { } day ? day with { End = After(day.End, Term.DayPart) } : null;
    }
}
