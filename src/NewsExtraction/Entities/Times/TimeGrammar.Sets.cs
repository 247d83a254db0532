using System.Globalization;

namespace NewsExtraction.Entities;

/// <content>Recurring times.</content>
internal sealed partial class TimeGrammar
{
    private const string AnyWeekday = "XXXX-WXX-";
    private const int AllWeekdays = 8;

    // How many of them lie between two times is not known: "every few days".
    private const decimal Some = -1;

    /// <summary>"daily", "every two weeks", "each year", "once a week", "Fridays", "every Friday night".</summary>
    private bool TrySet(int at, out TimeReading reading)
    {
        reading = default;
        switch (T(at))
        {
            case Term.Frequency:
                return !IsPartOfName(at) && Set(at, at + 1, Every(1, at), out reading);
            case Term.Weekdays:
                return (IsCapital(at) || A(at).Value == AllWeekdays) && Set(at, at + 1, WeekdaysValue(A(at).Value), out reading);
            case Term.Weekends:
                return Set(at, at + 1, AnyWeekday + "WE", out reading);
            case Term.Every:
                return TryEvery(at, out reading);
            case Term.Once or Term.Twice:
                return TryTimes(at, at + 1, out reading);
            case Term.A when IsRatePerUnit(at):
                return Set(at, at + 2, Every(1, at + 1), out reading);
            default:
                return TryNumberOfTimes(at, out reading);
        }
    }

    private static bool Set(int at, int end, string value, out TimeReading reading)
    {
        reading = new(at, end, ValueKind.Set, default, value);
        return true;
    }

    /// <summary>The value for a time after every so many of the unit.</summary>
    private string Every(decimal count, int unitAt) => LengthValue(count, (TimeUnit)A(unitAt).Value, "");

    private static string WeekdaysValue(int weekday) =>
        AnyWeekday + (weekday == AllWeekdays ? "X" : weekday.ToString(CultureInfo.InvariantCulture));

    /// <summary>"Daily-Mail", "the Daily ...", "Paris Weekly": newspapers.</summary>
    private bool IsPartOfName(int at) =>
        A(at + 1).IsHyphen || (at > 0 && IsCapital(at) && IsCapital(at - 1) && T(at - 1) is Term.None or Term.The);

    /// <summary>"150 people (a day)".</summary>
    private bool IsRatePerUnit(int at) =>
        T(at + 1) == Term.Unit && (TimeUnit)A(at + 1).Value >= TimeUnit.Day && (IsRateBefore(at) || T(at - 1) == Term.Times)
        && !Says(at - 1, "miles");

    private bool TryEvery(int at, out TimeReading reading)
    {
        reading = default;
        if (T(at + 1) == Term.Next) return false;
        var count = CountBehindEvery(at + 1, out var unitAt);
        if (Says(unitAt, "single") || T(unitAt) == Term.Full) unitAt++;
        return TryEveryUnit(at, unitAt, count, out reading) || TryEveryHoliday(at, unitAt, out reading);
    }

    /// <summary>"other", "second", "few", "two".</summary>
    private decimal CountBehindEvery(int at, out int end)
    {
        end = at + 1;
        if (T(at) == Term.Other || (T(at) == Term.Ordinal && A(at).Value == 2)) return 2;
        if (T(at) == Term.Few) return Some;
        if (NumberReader.TryRead(Sentence.All, at, out end, out var number)) return number.IsVague ? Some : number.Value;
        end = at;
        return 1;
    }

    private bool TryEveryUnit(int at, int unitAt, decimal count, out TimeReading reading)
    {
        reading = default;
        var number = A(unitAt).Value;
        switch (T(unitAt))
        {
            case Term.Unit or Term.Units:
                return Set(at, unitAt + 1, Every(count, unitAt), out reading);
            case Term.Weekday when T(unitAt + 1) == Term.DayPart:
                return Set(at, unitAt + 2, WeekdaysValue(number) + ClockReader.CodeOf((DayPart)A(unitAt + 1).Value), out reading);
            case Term.Weekday:
                return Set(at, unitAt + 1, WeekdaysValue(number), out reading);
            case Term.Month:
                return Set(at, unitAt + 1, new TimePoint(Grain.Month, 0, number).ToString(), out reading);
            case Term.Season:
                return Set(at, unitAt + 1, new TimePoint(Grain.Season, 0, number).ToString(), out reading);
            case Term.Weekend:
                return Set(at, unitAt + 1, AnyWeekday + "WE", out reading);
            case Term.DayPart:
                return Set(at, unitAt + 1, "XXXX-XX-XX" + ClockReader.CodeOf((DayPart)number), out reading);
            default:
                return false;
        }
    }

    /// <summary>"every Christmas".</summary>
    private bool TryEveryHoliday(int at, int nameAt, out TimeReading reading)
    {
        reading = default;
        return _holidayNames.Read(nameAt) is { } name
            && Set(at, name.End, HolidayReader.InAnyYear(name.Holiday).ToString(), out reading);
    }

    /// <summary>"three times a day".</summary>
    private bool TryNumberOfTimes(int at, out TimeReading reading)
    {
        reading = default;
        return NumberReader.TryRead(Sentence.All, at, out var end, out _) && T(end) == Term.Times && TryTimes(at, end + 1, out reading);
    }

    /// <summary>"once a week", "twice every two weeks".</summary>
    /// <param name="at">Where the expression begins.</param>
    /// <param name="article">Where "a", "per" or "every" stands.</param>
    /// <param name="reading">What was read.</param>
    private bool TryTimes(int at, int article, out TimeReading reading)
    {
        reading = default;
        if (T(article) is not (Term.A or Term.Per or Term.Every)) return false;
        if (T(article + 1) == Term.Unit) return Set(at, article + 2, Every(1, article + 1), out reading);
        return NumberReader.TryRead(Sentence.All, article + 1, out var end, out var number) && T(end) == Term.Units
            && Set(at, end + 1, Every(number.Value, end), out reading);
    }
}
