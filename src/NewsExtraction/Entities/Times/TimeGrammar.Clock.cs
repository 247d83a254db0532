using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Clock times and parts of the day, alone and joined with a day.</content>
internal sealed partial class TimeGrammar
{
    private static readonly string[] PartNames = ["", "TMO", "TAF", "TEV", "TNI", "TDT"];

    /// <summary>A day, a time of day, or both joined ("10 a.m. Nov. 29", "early evening on Thursday", "Monday night").</summary>
    private bool TryDatedTime(int at, out TimeReading reading)
    {
        reading = default;
        if (TryNight(at, out reading)) return true;
        var i = at;
        if (T(i) is Term.Early or Term.Late or Term.Mid or Term.Earlier or Term.Later) i = AfterDash(i + 1);
        if (TryDayFirst(at, i, out reading)) return true;
        if (i > at && T(at) is Term.Earlier or Term.Later) return false;
        return TryTimeFirst(at, out reading);
    }

    /// <summary>"tonight", "last night", "this morning", "the following morning", "overnight".</summary>
    private bool TryNight(int at, out TimeReading reading)
    {
        reading = default;
        var i = T(at) is Term.Late or Term.Early or Term.Earlier or Term.Later ? at + 1 : at;
        switch (T(i))
        {
            case Term.Tonight:
                return Timed(at, i + 1, frame.Day(0), DayPart.Night, out reading);
            case Term.Overnight when T(i + 1) is not Term.Weekday:
                return Timed(at, i + 1, frame.Day(DirectionAt(i) == Direction.Past ? -1 : 0), DayPart.Night, out reading);
        }

        if (T(i) == Term.The) i++;
        var lead = T(i);
        if (lead == Term.That && T(i + 1) == Term.Same) i++;
        var part = T(i + 1) is Term.Early or Term.Late ? i + 2 : i + 1;
        if (T(part) != Term.DayPart) return false;
        var name = (DayPart)A(part).Value;
        var hasArticle = i > at && T(i - 1) == Term.The;
        switch (lead)
        {
            case Term.This:
                return Timed(at, part + 1, frame.Day(0), name, out reading);
            case Term.Last when name is DayPart.Night or DayPart.Evening:
                return Timed(at, part + 1, frame.Day(-1), name, out reading);
            case Term.That or Term.Same:
                return Timed(at, part + 1, Named(0), name, out reading);
            case Term.Following or Term.Next when hasArticle:
                return Timed(at, part + 1, Named(1), name, out reading);
            case Term.Previous when hasArticle:
                return Timed(at, part + 1, Named(-1), name, out reading);
        }

        if (hasArticle && T(i) == Term.DayPart && T(i + 1) == Term.Before && EndsPhrase(i + 2))
            return Timed(at, i + 2, Named(-1), (DayPart)A(i).Value, out reading);
        return false;
    }

    private TimePoint Named(int step) => frame.BesideAnchor(TimeUnit.Day, step);

    private static bool Timed(int at, int end, TimePoint day, DayPart part, out TimeReading reading)
    {
        reading = new(at, end, ValueKind.Time, day with { Clock = PartNames[(int)part] });
        return true;
    }

    /// <summary>"Thursday", "early Thursday", "earlier on Friday", "Thursday afternoon", "Friday at 10 a.m.".</summary>
    private bool TryDayFirst(int at, int dayAt, out TimeReading reading)
    {
        reading = default;
        var i = dayAt;
        if (i > at && T(i) is Term.On or Term.In or Term.This && !(T(i) == Term.This)) i++;
        if (i > at && A(dayAt - 1).IsDash && T(dayAt) is not (Term.Weekday or Term.Month)) return false;
        if (!TryDay(i, out var end, out var point, out var withYear)) return false;
        var iso = TryIsoClock(end, out var stop, out var clock);
        if (iso)
        {
            reading = new(at, stop, ValueKind.Time, point with { Clock = clock }, WithYear: withYear);
            return true;
        }

        var part = T(end) is Term.Early or Term.Late ? end + 1 : end;
        if (T(part) == Term.DayPart)
        {
            reading = new(at, part + 1, ValueKind.Time, point with { Clock = PartNames[A(part).Value] }, WithYear: withYear);
            return true;
        }

        var time = A(end).Is(',') ? end + 1 : end;
        if (T(time) is Term.At or Term.About) time++;
        if (T(time) == Term.About) time++;
        if (TryClock(time, time > end && T(time - 1) == Term.At, out stop, out clock))
        {
            reading = new(at, stop, ValueKind.Time, point with { Clock = clock }, WithYear: withYear);
            return true;
        }

        reading = new(at, end, ValueKind.Date, point, WithYear: withYear);
        return true;
    }

    /// <summary>"10 a.m. Nov. 29, 2016", "around 11pm local time on Thursday evening", "the morning of May 5", "late morning".</summary>
    private bool TryTimeFirst(int at, out TimeReading reading)
    {
        reading = default;
        var i = at;
        if (T(i) is Term.About or Term.Almost) i++;
        var lead = T(i - 1);
        string clock;
        int end;
        var strong = T(at - 1) is Term.At or Term.By or Term.Until or Term.Since or Term.Before or Term.After or Term.From or Term.Between;
        if (TryClock(i, strong || i > at && T(at - 1) == Term.At, out end, out clock))
        {
            if (TryDayBehind(end, out var stop, out var day, out var year))
            {
                reading = new(at, stop, ValueKind.Time, day with { Clock = clock }, WithYear: year);
                return true;
            }

            reading = new(at, end, ValueKind.Time, frame.Latest with { Clock = clock });
            return true;
        }

        i = at;
        var hasArticle = T(i) == Term.The;
        if (hasArticle) i++;
        var shaded = T(i) is Term.Early or Term.Late or Term.Mid;
        if (shaded) i = AfterDash(i + 1);
        if (T(i) == Term.Overnight) end = i + 1;
        else if (T(i) == Term.Sunlight && T(i + 1) is Term.Units) (end, clock) = (i + 2, "TDT");
        else if (T(i) is Term.DayPart) end = i + 1;
        else return false;
        if (T(i) != Term.Sunlight) clock = T(i) == Term.Overnight ? "TNI" : PartNames[A(i).Value];
        if (TryDayBehind(end, out var behind, out var dated, out var withYear))
        {
            reading = new(at, behind, ValueKind.Time, dated with { Clock = clock }, WithYear: withYear);
            return true;
        }

        if (T(i) == Term.Overnight) return false;
        lead = T(at - 1);
        var bare = shaded || T(i) == Term.Sunlight || (hasArticle && lead is Term.In or Term.During or Term.By or Term.Until)
            || (!hasArticle && lead is Term.At or Term.By or Term.Before or Term.Until or Term.Since);
        if (!bare || (!shaded && IsNoun(end) && T(end) != Term.Units)) return false;
        reading = new(at, end, ValueKind.Time, frame.Latest with { Clock = clock });
        return true;
    }

    /// <summary>A day behind a time of day, directly or after "on", "of" or a comma; a part of day behind it belongs to it.</summary>
    private bool TryDayBehind(int at, out int end, out TimePoint day, out bool withYear)
    {
        var i = T(at) is Term.On or Term.Of || A(at).Is(',') ? at + 1 : at;
        if (!TryDay(i, out end, out day, out withYear)) return false;
        if (T(end) == Term.DayPart) end++;
        return true;
    }

    /// <summary>A clock time with its zone. Bare "10:30" needs a word that makes it one (<paramref name="strong"/>) or a zone.</summary>
    private bool TryClock(int at, bool strong, out int end, out string clock)
    {
        end = at;
        clock = "";
        var first = A(at);
        if (T(at) is Term.Noon or Term.Midnight)
        {
            clock = T(at) == Term.Noon ? "T12:00" : "T24:00";
            return Zoned(at + 1, ref clock, out end) || true;
        }

        var hour = -1;
        var minute = 0;
        var next = at + 1;
        var hasMinutes = false;
        if (first.Kind == AtomKind.Integer && first.Length <= 2) hour = first.Value;
        else if (first.Kind == AtomKind.Fraction && first.Length is 4 or 5)
            (hour, minute, hasMinutes) =
                ((int)first.Number, (int)(first.Number % 1 * 100), first.End - first.Start >= 4 && parsed.Text[first.End - 3] == '.');
        else if (first.Term == Term.Cardinal && first.Value is >= 1 and <= 12) hour = first.Value;
        else if (first is { Kind: AtomKind.Integer, Length: 4 }
            && (T(next) == Term.Zone || (Says(next, "hours") && first.Value % 100 < 60 && first.Value < 2400 && strong)
            || (T(next) == Term.Local && strong)))
            (hour, minute, hasMinutes, strong) = (first.Value / 100, first.Value % 100, true, true);
        if (hour is < 0 or > 24) return false;
        if (first.Kind == AtomKind.Integer && first.Length <= 2 && A(next).Is(':') && A(next).Glued
            && A(next + 1) is { Kind: AtomKind.Integer, Length: 2, Glued: true } minutes && minutes.Value < 60)
        {
            (minute, hasMinutes) = (minutes.Value, true);
            next += 2;
            if (A(next).Is(':') && A(next + 1) is { Kind: AtomKind.Integer, Length: 2, Glued: true }) next += 2;
        }

        if (minute > 59) return false;
        if (T(next) is Term.Am or Term.Pm && hour <= 12 && !(Says(next, "am") && !A(next).Glued && Tag(next) is PennTag.VBP))
        {
            hour = (hour % 12) + (T(next) == Term.Pm ? 12 : 0);
            next++;
        }
        else if (T(next) == Term.OClock)
        {
            next++;
        }
        else
        {
            var zoned = T(next) == Term.Zone || (T(next) == Term.Local && T(next + 1) == Term.Time);
            if (!(hasMinutes && (strong && first.Kind != AtomKind.Fraction || zoned))) return false;
            if (Says(next, "hours")) next++;
        }

        clock = "T" + hour.ToString("00", CultureInfo.InvariantCulture) + ":" + minute.ToString("00", CultureInfo.InvariantCulture);
        if (!Zoned(next, ref clock, out end)) end = next;
        return true;
    }

    /// <summary>"GMT", "EST", "local time", "Eastern time".</summary>
    private bool Zoned(int at, ref string clock, out int end)
    {
        end = at;
        if (T(at) == Term.Zone && IsCapital(at))
        {
            var offset = A(at).Value;
            clock += offset == 0 ? "Z"
                : (offset < 0 ? "-" : "+") + (Math.Abs(offset) / 60).ToString("00", CultureInfo.InvariantCulture) + ":"
                + (Math.Abs(offset) % 60).ToString("00", CultureInfo.InvariantCulture);
            end = at + 1;
            return true;
        }

        if (T(at + 1) == Term.Time
            && (T(at) == Term.Local || Says(at, "Eastern") || Says(at, "Pacific") || Says(at, "Central") || Says(at, "Moscow")
            || IsCapital(at)))
        {
            end = at + 2;
            return true;
        }

        if (Says(at, "Eastern") || Says(at, "ET"))
        {
            end = at + 1;
            return true;
        }

        return false;
    }

    /// <summary>The clock part of "2016-12-05T10:30:00Z".</summary>
    private bool TryIsoClock(int at, out int end, out string clock)
    {
        end = at;
        clock = "";
        if (!Says(at, "T") || !A(at).Glued || A(at + 1) is not { Kind: AtomKind.Integer, Length: 2, Glued: true } hour || hour.Value > 24)
            return false;
        if (!A(at + 2).Is(':') || A(at + 3) is not { Kind: AtomKind.Integer, Length: 2, Glued: true } minute || minute.Value > 59)
            return false;
        clock = "T" + hour.Value.ToString("00", CultureInfo.InvariantCulture) + ":"
            + minute.Value.ToString("00", CultureInfo.InvariantCulture);
        end = at + 4;
        if (A(end).Is(':') && A(end + 1).Kind is AtomKind.Integer or AtomKind.Fraction && A(end + 1).Glued) end += 2;
        if (Says(end, "Z") && A(end).Glued)
        {
            clock += "Z";
            end++;
        }

        return true;
    }
}
