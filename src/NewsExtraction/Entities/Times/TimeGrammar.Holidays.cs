using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Civil holidays.</content>
internal sealed partial class TimeGrammar
{
    private bool TryHoliday(int at, out int end, out TimePoint point, out bool withYear)
    {
        withYear = false;
        point = default;
        if (!TryHolidayName(at, out end, out var holiday)) return false;
        if (TryYearAfter(end, out var stop, out var year) && year is > 1600 and < 9000)
        {
            withYear = true;
            end = stop;
            point = TimePoint.Of(Grain.Day, Holidays.DayOf(holiday, year));
            return true;
        }

        point = Nearest(holiday, DirectionAt(at));
        return true;
    }

    /// <summary>"this Thanksgiving", "last Christmas", "next Easter".</summary>
    private bool TryHolidayBeside(int at, out int end, out TimePoint point)
    {
        point = default;
        var lead = T(at);
        var name = at + 1;
        if (lead == Term.This && T(name) is Term.Past or Term.Coming) lead = T(name++);
        if (!TryHolidayName(name, out end, out var holiday)) return false;
        if (frame.Published is not { } day)
        {
            point = Nearest(holiday, Direction.Past);
            return true;
        }

        var year = day.Year;
        if (lead is Term.Last or Term.Past && Holidays.DayOf(holiday, year) >= day) year--;
        if (lead is Term.Next or Term.Coming && Holidays.DayOf(holiday, year) <= day) year++;
        point = TimePoint.Of(Grain.Day, Holidays.DayOf(holiday, year));
        return true;
    }

    /// <summary>Holidays are spoken of when they are near, before or after; far ones follow the tense.</summary>
    private TimePoint Nearest(Holiday holiday, Direction direction)
    {
        const int Near = 60;
        if (frame.Published is not { } day)
        {
            var some = Holidays.DayOf(holiday, 2000);
            var isFixed = Holidays.DayOf(holiday, 2001) is var other && other.Day == some.Day && other.Month == some.Month;
            return new(Grain.Day, 0, isFixed || some.Month == other.Month ? some.Month : 0, isFixed ? some.Day : 0);
        }

        if (day.Year is < 1600 or > 9990) return new(Grain.Day);
        var best = Holidays.DayOf(holiday, day.Year);
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            var candidate = Holidays.DayOf(holiday, year);
            var distance = Math.Abs(candidate.DayNumber - day.DayNumber);
            if (distance <= Near) return TimePoint.Of(Grain.Day, candidate);
            var fits = direction == Direction.Past ? candidate <= day : candidate >= day;
            var bestFits = direction == Direction.Past ? best <= day : best >= day;
            if (fits && (!bestFits || distance < Math.Abs(best.DayNumber - day.DayNumber))) best = candidate;
        }

        return TimePoint.Of(Grain.Day, best);
    }

    private bool TryHolidayName(int at, out int end, out Holiday holiday)
    {
        end = at + 1;
        holiday = Holiday.None;
        if (!IsCapital(at) && T(at) != Term.Holiday) return false;
        if (T(at) == Term.Holiday)
        {
            holiday = (Holiday)A(at).Value;
            if (Says(end, "Day")) end++;
            else if (Says(end, "Eve") && holiday is Holiday.Christmas or Holiday.Xmas) (holiday, end) = (Holiday.ChristmasEve, end + 1);
            else if (holiday == Holiday.Easter && Says(end, "Sunday")) end++;
            else if (holiday == Holiday.Easter && Says(end, "Monday")) (holiday, end) = (Holiday.EasterMonday, end + 1);
            else if (IsCapital(end) && T(end) == Term.None && Tag(end) is PennTag.NNP) return false;
            return true;
        }

        // "Black Friday", "Boxing Day", "New Year's Eve", "St. Patrick's Day".
        if (T(at + 1) == Term.Weekday && A(at + 1).Value == 5)
            holiday = Says(at, "Good") ? Holiday.GoodFriday : Says(at, "Black") ? Holiday.BlackFriday : Holiday.None;
        else if (Says(at + 1, "Day") && IsCapital(at + 1))
            holiday = Says(at, "Boxing") ? Holiday.BoxingDay : Says(at, "Labor") || Says(at, "Labour") ? Holiday.LaborDay
                : Says(at, "Memorial") ? Holiday.MemorialDay
                : Says(at, "Veterans") ? Holiday.VeteransDay : Says(at, "Columbus") ? Holiday.ColumbusDay : Says(at, "Presidents")
                    ? Holiday.PresidentsDay : Says(at, "May") ? Holiday.MayDay : Holiday.None;
        if (holiday != Holiday.None)
        {
            end = at + 2;
            return true;
        }

        if (T(at) == Term.Ordinal && Says(at, "Fourth") && T(at + 1) == Term.Of && Says(at + 2, "July"))
        {
            (holiday, end) = (Holiday.FourthOfJuly, at + 3);
            return true;
        }

        var name = Says(at, "New") && T(at + 1) == Term.Unit && Says(at + 1, "Year") ? at + 2 : at + 1;
        var possessive = T(name) == Term.PossessiveS ? name + 1 : name;
        if (possessive == name && !A(name).Is('\'') && !A(name).Is('’')) return false;
        if (possessive == name) possessive++;
        end = possessive + 1;
        if (name == at + 2)
            holiday = Says(possessive, "Eve") ? Holiday.NewYearsEve : Says(possessive, "Day") ? Holiday.NewYearsDay : Holiday.None;
        else if (Says(possessive, "Day"))
            holiday = Says(at, "Valentine") ? Holiday.ValentinesDay : Says(at, "Veterans") ? Holiday.VeteransDay : Says(at, "Presidents")
                ? Holiday.PresidentsDay : Says(at, "Patrick") ? Holiday.StPatricksDay : Holiday.None;
        return holiday != Holiday.None;
    }
}
