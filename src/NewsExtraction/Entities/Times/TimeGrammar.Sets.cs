using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Recurring times, and the words for the present, the past and the future.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"daily", "every two weeks", "each year", "once a week", "Fridays", "every Friday night".</summary>
    private bool TrySet(int at, out TimeReading reading)
    {
        reading = default;
        switch (T(at))
        {
            case Term.Frequency
                when !(A(at + 1).IsDash && A(at + 1).Glued)
                && !(IsCapital(at) && IsCapital(at - 1) && T(at - 1) is Term.None or Term.The && at > 0):
                return Set(at, at + 1, LengthValue(1, (TimeUnit)A(at).Value, ""), out reading);
            case Term.Weekdays when IsCapital(at) || A(at).Value == 8:
                return Set(at, at + 1, A(at).Value == 8 ? "XXXX-WXX-X" : "XXXX-WXX-" + A(at).Value.ToString(CultureInfo.InvariantCulture),
                    out reading);
            case Term.Weekends:
                return Set(at, at + 1, "XXXX-WXX-WE", out reading);
            case Term.Every:
                return TryEvery(at, out reading);
            case Term.Once or Term.Twice:
                return TryTimes(at, at + 1, out reading);
            case Term.A or Term.Per
                when T(at + 1) == Term.Unit
                && (T(at) == Term.Per ? T(at - 1) != Term.None || A(at - 1).IsNumber : IsRateBefore(at) || T(at - 1) == Term.Times)
                && !Says(at - 1, "miles"):
                var unit = (TimeUnit)A(at + 1).Value;
                return unit >= TimeUnit.Day && T(at) == Term.A && Set(at, at + 2, LengthValue(1, unit, ""), out reading);
        }

        return NumberReader.TryRead(_atoms.Span, at, out var end, out _) && T(end) == Term.Times && TryTimes(at, end + 1, out reading);
    }

    private static bool Set(int at, int end, string value, out TimeReading reading)
    {
        reading = new(at, end, ValueKind.Set, default, value);
        return true;
    }

    private bool TryEvery(int at, out TimeReading reading)
    {
        reading = default;
        var i = at + 1;
        if (T(i) == Term.Next) return false;
        var count = 1m;
        if (T(i) == Term.Other || (T(i) == Term.Ordinal && A(i).Value == 2))
        {
            count = 2;
            i++;
        }
        else if (T(i) == Term.Few)
        {
            count = -1;
            i++;
        }
        else if (NumberReader.TryRead(_atoms.Span, i, out var end, out var number))
        {
            count = number.IsVague ? -1 : number.Value;
            i = end;
        }

        if (Says(i, "single") || T(i) == Term.Full) i++;
        switch (T(i))
        {
            case Term.Unit or Term.Units when !(Says(i, "second") && T(i + 1) == Term.Unit):
                return Set(at, i + 1, LengthValue(count, (TimeUnit)A(i).Value, ""), out reading);
            case Term.Weekday:
                var part = T(i + 1) == Term.DayPart ? PartNames[A(i + 1).Value] : "";
                return Set(at, part.Length > 0 ? i + 2 : i + 1, "XXXX-WXX-" + A(i).Value.ToString(CultureInfo.InvariantCulture) + part,
                    out reading);
            case Term.Month:
                return Set(at, i + 1, new TimePoint(Grain.Month, 0, A(i).Value).ToString(), out reading);
            case Term.Season:
                return Set(at, i + 1, new TimePoint(Grain.Season, 0, A(i).Value).ToString(), out reading);
            case Term.Weekend:
                return Set(at, i + 1, "XXXX-WXX-WE", out reading);
            case Term.DayPart:
                return Set(at, i + 1, "XXXX-XX-XX" + PartNames[A(i).Value], out reading);
        }

        if (!TryHolidayName(i, out var stop, out var holiday)) return false;
        var day = Holidays.DayOf(holiday, 2000);
        return Set(at, stop, new TimePoint(Grain.Day, 0, day.Month, Holidays.DayOf(holiday, 2001).Day == day.Day ? day.Day : 0).ToString(),
            out reading);
    }

    /// <summary>"once a week", "three times a day", "twice per month".</summary>
    private bool TryTimes(int at, int article, out TimeReading reading)
    {
        reading = default;
        if (T(article) is not (Term.A or Term.Per or Term.Every)) return false;
        if (T(article + 1) == Term.Unit) return Set(at, article + 2, LengthValue(1, (TimeUnit)A(article + 1).Value, ""), out reading);
        if (NumberReader.TryRead(_atoms.Span, article + 1, out var end, out var number) && T(end) is Term.Units)
            return Set(at, end + 1, LengthValue(number.Value, (TimeUnit)A(end).Value, ""), out reading);
        return false;
    }

    /// <summary>"now", "recently", "the most recent", "recent months", "in the future", "in the past", "this critical moment".</summary>
    private bool TryReference(int at, out TimeReading reading)
    {
        reading = default;
        var i = T(at) is Term.The or Term.This or Term.These ? at + 1 : at;
        switch (T(i))
        {
            case Term.Now when i == at && !(A(at + 1).IsDash && A(at + 1).Glued) && !(A(at - 1).IsDash && A(at).Glued):
                return Read(at, at + 1, TimePoint.Present, false, out reading);
            case Term.Currently when i == at:
                return Read(at, at + 1, TimePoint.Present, false, out reading);
            case Term.Recently when i == at:
                return Read(at, at + 1, TimePoint.PastRef, false, out reading);
            case Term.More or Term.Most when T(i + 1) is Term.Recent or Term.Recently:
                return Read(i, T(i + 2) == Term.Units ? i + 3 : i + 2, TimePoint.PastRef, false, out reading);
            case Term.Recent:
                return Read(T(i + 1) == Term.Units && T(at) == Term.The ? at : i, T(i + 1) is Term.Units or Term.Past ? i + 2 : i + 1,
                    TimePoint.PastRef, false, out reading);
            case Term.Coming when T(i + 1) == Term.Units && i > at:
                return Read(at, i + 2, TimePoint.FutureRef, false, out reading);
            case Term.Near when T(i + 1) is Term.Future:
                return Read(at, i + 2, TimePoint.FutureRef, false, out reading);
            case Term.Future when T(i - 1) is not (Term.A or Term.None) || T(at - 1) is Term.In or Term.For || IsNoun(i + 1):
                return T(i - 1) != Term.A && Read(at, i + 1, TimePoint.FutureRef, false, out reading);
            case Term.Units when T(at) == Term.These && (TimeUnit)A(i).Value == TimeUnit.Day:
                return Read(at, i + 1, TimePoint.Present, false, out reading);
            case Term.Present when i > at || T(at - 1) == Term.At:
                return !IsNoun(i + 1) && T(at) != Term.This && Tag(i) is not (PennTag.VB or PennTag.VBP)
                    && (T(i + 1) != Term.None || EndsPhrase(i + 1)) && Read(at, i + 1, TimePoint.Present, false, out reading);
            case Term.Past when i > at && T(at) == Term.The && T(at - 1) is Term.In or Term.Of or Term.From:
                return IsEndOfNoun(i + 1) && Read(at, i + 1, TimePoint.PastRef, false, out reading);
        }

        if (T(at) is not (Term.This or Term.The)) return false;
        var moment = T(i) == Term.Moment ? i : T(i + 1) == Term.Moment ? i + 1 : -1;
        if (moment < 0 || (T(at) == Term.The && (moment > i || T(at - 1) is not (Term.At or Term.For))) || T(i) is Term.Last or Term.Next)
            return false;
        return T(moment + 1) is not (Term.Of or Term.That) && Tag(moment + 1) is not (PennTag.WRB or PennTag.NN)
            && Read(at, moment + 1, TimePoint.Present, false, out reading);
    }

    private bool IsEndOfNoun(int at) =>
        EndsPhrase(at) || T(at) is Term.And or Term.Or or Term.Is or Term.Modal or Term.To
        || Tag(at) is PennTag.VBD or PennTag.VBZ or PennTag.IN or PennTag.PRP;
}
