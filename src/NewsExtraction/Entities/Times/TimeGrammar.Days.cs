using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Days: weekdays, dates, holidays, "yesterday", "the following day".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>Reads a day, without a part of day or clock time.</summary>
    private bool TryDay(int at, out int end, out TimePoint point, out bool withYear)
    {
        end = at;
        point = default;
        withYear = false;
        switch (T(at))
        {
            case Term.Today:
                return Found(at + 1, frame.Day(0), out end, out point);
            case Term.Yesterday:
                return Found(at + 1, frame.Day(-1), out end, out point);
            case Term.Tomorrow:
                return Found(at + 1, frame.Day(1), out end, out point);
            case Term.Weekday or Term.WeekdayShort:
                return TryWeekday(at, out end, out point, out withYear);
            case Term.This or Term.Last or Term.Next or Term.Past or Term.Coming:
                return TryBesideWeekday(at, out end, out point) || TryHolidayBeside(at, out end, out point);
            case Term.Month or Term.MonthShort:
                return TryMonthDay(at, 0, out end, out point, out withYear) || TryHoliday(at, out end, out point, out withYear);
            case Term.Holiday:
                return TryHoliday(at, out end, out point, out withYear);
            case Term.The or Term.Same or Term.That or Term.Following or Term.Unit:
                return TryRelativeDay(at, out end, out point)
                    || (T(at) == Term.The && TryDayMonth(at + 1, 0, out end, out point, out withYear))
                    || (T(at) == Term.The && TryBesideWeekday(at + 1, out end, out point));
        }

        if (A(at).Kind is AtomKind.Integer or AtomKind.Ordinal || T(at) == Term.Ordinal)
            return TryNumericDate(at, out end, out point, out withYear) || TryDayMonth(at, 0, out end, out point, out withYear);
        return A(at).Kind == AtomKind.Word && TryHoliday(at, out end, out point, out withYear);
    }

    private static bool Found(int stop, TimePoint read, out int end, out TimePoint point)
    {
        end = stop;
        point = read;
        return true;
    }

    private bool TryWeekday(int at, out int end, out TimePoint point, out bool withYear)
    {
        end = at + 1;
        point = default;
        withYear = false;
        var weekday = A(at).Value;
        var isShort = T(at) == Term.WeekdayShort;
        var next = isShort ? AfterPoint(end) : end;
        // "Monday, Dec. 26", "Monday (Dec. 26)", "Monday 26 December".
        var date = A(next).Is(',') || A(next).Is('(') ? next + 1 : next;
        if (T(date) == Term.The) date++;
        if (TryMonthDay(date, weekday, out var stop, out point, out withYear)
            || TryDayMonth(date, weekday, out stop, out point, out withYear))
        {
            end = A(date - 1).Is('(') && A(stop).Is(')') ? stop + 1 : stop;
            return true;
        }

        if (isShort && !(next > at + 1 && weekday is 2 or 3 or 4)) return false;
        if (IsNameOfSomething(at)) return false;
        var of = T(next) == Term.Of ? next + 1 : next;
        if (T(of) is Term.Last or Term.This or Term.Next && T(of + 1) == Term.Unit && A(of + 1).Value == (int)TimeUnit.Week)
        {
            point = frame.WeekdayOfWeek(weekday, T(of) == Term.Last ? -1 : T(of) == Term.Next ? 1 : 0);
            end = of + 2;
            return true;
        }

        point = frame.Weekday(weekday, DirectionAt(at));
        return true;
    }

    /// <summary>"Sunday Times", "Mail on Sunday", "Bloody Sunday", "Black Friday".</summary>
    private bool IsNameOfSomething(int at) =>
        Says(at + 1, "Times") || Says(at + 1, "Telegraph") || Says(at + 1, "Mirror") || Says(at + 1, "Express") || Says(at + 1, "Herald")
            || Says(at + 1, "Mail") || Says(at + 1, "Guardian")
        || Says(at - 1, "Bloody") || Says(at - 1, "Black") || Says(at - 1, "Super") || Says(at - 1, "Palm") || Says(at - 1, "Good")
            || Says(at - 1, "Holy") || Says(at - 1, "Ash") || Says(at - 1, "News") || (T(at - 1) == Term.On && Says(at - 2, "Mail"));

    private bool TryBesideWeekday(int at, out int end, out TimePoint point)
    {
        end = at;
        point = default;
        var step = T(at) switch { Term.Last or Term.Past => -1, Term.Next => 1, Term.Coming => 1, _ => 0 };
        var day = at + 1;
        if (T(at) == Term.This && T(day) is Term.Coming or Term.Past)
        {
            step = T(day) == Term.Coming ? 1 : -1;
            day++;
        }

        if (T(day) == Term.Weekday)
        {
            point = step == 0 ? frame.Weekday(A(day).Value, DirectionAt(day)) : frame.WeekdayBeside(A(day).Value, step);
            end = day + 1;
            return true;
        }

        return false;
    }

    /// <summary>"Dec. 26", "December 6th, 2016".</summary>
    private bool TryMonthDay(int at, int weekday, out int end, out TimePoint point, out bool withYear)
    {
        end = at;
        point = default;
        withYear = false;
        if (T(at) is not (Term.Month or Term.MonthShort)) return false;
        var next = AfterPoint(at + 1);
        if (T(next) == Term.The) next++;
        if (!IsDayNumber(next, out var day) || (A(next).Kind == AtomKind.Integer && IsCount(next))) return false;
        if (!IsCapital(at) && (IsAmbiguousMonth(at) && A(at).Value is 3 or 5 or 6)) return false;
        if (A(next + 1).Is(':') && A(next + 1).Glued) return false;
        var month = A(at).Value;
        if (day > DateTime.DaysInMonth(2000, month)) return false;
        end = next + 1;
        var range = AfterRange(end);
        if (TryYearAfter(range, out var stop, out var year) && TimePoint.IsDay(year, month, day))
        {
            withYear = true;
            point = new(Grain.Day, year, month, day);
            if (range == end) end = stop;
            return true;
        }

        point = frame.MonthDay(month, day, weekday, DirectionAt(at), _sentence);
        return true;
    }

    /// <summary>"26 December", "the 6th of December 2016"; of "11-13 Dec." the first day.</summary>
    private bool TryDayMonth(int at, int weekday, out int end, out TimePoint point, out bool withYear)
    {
        end = at;
        point = default;
        withYear = false;
        if (!IsDayNumber(at, out var day)) return false;
        var next = AfterRange(at + 1);
        var isRange = next > at + 1;
        if (T(next) == Term.Of) next++;
        if (A(next).IsDash && A(next).Glued) next++;
        if (T(next) is not (Term.Month or Term.MonthShort) || !IsCapital(next)) return false;
        var month = A(next).Value;
        if (day > DateTime.DaysInMonth(2000, month)) return false;
        end = next + 1;
        var after = T(next) == Term.MonthShort ? AfterPoint(end) : end;
        if (A(after).IsDash && A(after).Glued) after++;
        if (TryYearAfter(after, out var stop, out var year) && TimePoint.IsDay(year, month, day))
        {
            withYear = true;
            end = stop;
            point = new(Grain.Day, year, month, day);
        }
        else if (after > end && T(after) is Term.Last or Term.This && T(after + 1) == Term.Unit && A(after + 1).Value == (int)TimeUnit.Year)
        {
            end = after + 2;
            point = frame.InYear(Grain.Day, month, T(after) == Term.Last ? -1 : 0) with { Day = day };
        }
        else
        {
            point = frame.MonthDay(month, day, weekday, DirectionAt(at), _sentence);
        }

        if (isRange) end = at + 1;
        return true;
    }

    /// <summary>Behind "-13", "to 13", "and 13" where that follows a day number; else the same place.</summary>
    private int AfterRange(int at)
    {
        var joined = A(at).IsDash || A(at).Is('/') || T(at) is Term.To or Term.And or Term.Or or Term.Until;
        return joined && IsDayNumber(at + 1, out _) ? at + 2 : at;
    }

    /// <summary>A year directly or after a comma.</summary>
    private bool TryYearAfter(int at, out int end, out int year)
    {
        var place = A(at).Is(',') ? at + 1 : at;
        end = place + 1;
        return IsFourDigits(place, out year)
            && !(A(end).IsDash && A(end).Glued && A(end + 1).Kind == AtomKind.Integer && A(end + 1).Length == 2)
            && T(end) is not (Term.Am or Term.Pm or Term.Zone) && !(A(end).Is(':') && A(end).Glued);
    }

    /// <summary>True where a number counts what follows ("May 20 people died" is no date).</summary>
    private bool IsCount(int at) =>
        T(at + 1) is Term.Scale or Term.Percent or Term.Units || A(at + 1).Is('%')
        || (A(at + 1).Kind == AtomKind.Word && Tag(at + 1) is PennTag.NNS && A(at - 1).Is('.') == false && T(at - 1) == Term.Month
        && Says(at - 1, "May"));

    /// <summary>"2016-12-05", "5/12/2016", "26.12.2016".</summary>
    private bool TryNumericDate(int at, out int end, out TimePoint point, out bool withYear)
    {
        end = at;
        point = default;
        withYear = true;
        var separator = A(at + 1);
        if (separator.Kind != AtomKind.Mark || !(separator.Is('-') || separator.Is('/') || separator.Is('.')) || !separator.Glued)
            return false;
        var (first, second, third) = (A(at), A(at + 2), A(at + 4));
        if (A(at + 3).Value != separator.Value || A(at + 3).Kind != AtomKind.Mark || !second.Glued || !third.Glued || !A(at + 3).Glued)
            return false;
        if (first.Kind != AtomKind.Integer || second.Kind != AtomKind.Integer || third.Kind != AtomKind.Integer || second.Length > 2)
            return false;
        var (year, month, day) = (0, 0, 0);
        if (first.Length == 4 && third.Length <= 2) (year, month, day) = (first.Value, second.Value, third.Value);
        else if (first.Length <= 2 && third.Length == 4) (month, day, year) = (first.Value, second.Value, third.Value);
        else if (first.Length <= 2 && third.Length == 2 && separator.Is('/'))
            (month, day, year) = (first.Value, second.Value, third.Value + (third.Value < 70 ? 2000 : 1900));
        else return false;
        // Month first is the American way; with points, or where it cannot be a month, the day stands first.
        if (first.Length <= 2 && (month > 12 || separator.Is('.'))) (month, day) = (day, month);
        if (!TimePoint.IsDay(year, month, day) || year < 1000) return false;
        point = new(Grain.Day, year, month, day);
        end = at + 5;
        return true;
    }

    /// <summary>"the following day", "that day", "the day before yesterday".</summary>
    private bool TryRelativeDay(int at, out int end, out TimePoint point)
    {
        end = at;
        point = default;
        var i = T(at) == Term.The ? at + 1 : at;
        var isDay = T(i) == Term.Unit && A(i).Value == (int)TimeUnit.Day;
        if (isDay && T(i + 1) == Term.Before && T(i + 2) == Term.Yesterday) return Found(i + 3, frame.Day(-2), out end, out point);
        if (isDay && T(i + 1) == Term.After && T(i + 2) == Term.Tomorrow) return Found(i + 3, frame.Day(2), out end, out point);
        if (isDay && i > at && T(i + 1) is Term.Before or Term.After && EndsPhrase(i + 2))
            return Found(i + 2, frame.BesideAnchor(TimeUnit.Day, T(i + 1) == Term.Before ? -1 : 1), out end, out point);
        if (T(i) == Term.That && T(i + 1) == Term.Same) i++;
        if (T(i + 1) != Term.Unit || A(i + 1).Value != (int)TimeUnit.Day) return false;
        int? step = T(i) switch
        {
            Term.Following => 1,
            Term.Next when i > at => 1,
            Term.Previous when i > at => -1,
            Term.Same => 0,
            Term.That => 0,
            _ => null,
        };
        if (step is not { } days || (T(i) == Term.That && IsNoun(i + 2))) return false;
        return Found(i + 2, frame.BesideAnchor(TimeUnit.Day, days), out end, out point);
    }

    private bool EndsPhrase(int at) =>
        A(at).Token < 0 || A(at).Is(',') || A(at).Is('.') || A(at).Is(';') || A(at).Is('"') || A(at).Is('”') || A(at).Is(')');
}
