using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Lengths of time, and points that lie a length of time away ("two weeks ago").</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"two years", "the past 24 hours", "20-year", "half an hour", "eight days ago", "four days later", "decades-long".</summary>
    private bool TryDuration(int at, out TimeReading reading)
    {
        reading = default;
        var i = AfterApproximation(at);
        var approximated = i > at;
        var article = T(i) == Term.The;
        if (article) i++;
        var lead = T(i);
        var framed = lead is Term.Past or Term.Last or Term.Next or Term.Coming or Term.Following or Term.Previous;
        var ordinal = lead == Term.Ordinal && article && A(i).Value <= 12;
        if (framed || ordinal) i++;
        else if (T(i) is Term.These) return false;
        if (article && !framed && !ordinal && !(A(i).IsNumber || T(i) is Term.Cardinal or Term.Few or Term.Several or Term.Half))
            return false;
        if (!TryLength(i, framed || ordinal, out var end, out var unit, out var count, out var value))
            return TryLongAdjective(at, out reading);
        if (IsAge(end) || T(at - 1) == Term.Age) return false;
        if (ordinal && unit < TimeUnit.Day) return false;
        // "the next day", "the last day" are days or nothing, no lengths.
        if (framed && count == 1 && unit == TimeUnit.Day && T(i) == Term.Unit) return false;
        if (framed && !article && T(i) == Term.Unit) return false;
        if (T(i) == Term.A && unit <= TimeUnit.Hour && T(end) is Term.None && IsRateBefore(at)) return false;
        if (TryAway(at, i, end, unit, count, approximated, framed, out reading)) return true;
        if (IsRate(at, i)) return false;
        // "a three-day visit": the article belongs to the noun behind.
        if (T(i) == Term.A && (A(end - 2).IsDash || A(end).IsDash) && T(i + 1) is not (Term.Half or Term.Few)) return false;
        var isBare = T(i) == Term.Units && !framed && !ordinal;
        if (isBare && !CanStandBare(at, i)) return false;
        if (A(end).IsDash && A(end).Glued && T(end + 1) is Term.Long) end += 2;
        reading = new(at, end, ValueKind.Duration, default, value);
        return true;
    }

    /// <summary>Behind "about", "nearly", "more than", "at least", "up to", "less than".</summary>
    private int AfterApproximation(int at) => T(at) switch
    {
        Term.About or Term.Almost or Term.Over when T(at + 1) != Term.The => at + 1,
        Term.More or Term.Less when T(at + 1) == Term.Than => at + 2,
        Term.At when T(at + 1) is Term.Least or Term.Most => at + 2,
        Term.Up when T(at + 1) == Term.To => at + 2,
        _ => at,
    };

    /// <summary>A number with a unit. Without a number a unit alone counts as one where <paramref name="framed"/> ("the past week"), else
    /// in the plural as some.</summary>
    private bool TryLength(int at, bool framed, out int end, out TimeUnit unit, out decimal count, out string value)
    {
        unit = TimeUnit.None;
        count = -1;
        value = "";
        end = at;
        var i = at;
        var half = false;
        switch (T(i))
        {
            case Term.Unit when framed || (A(i + 1).IsDash && A(i + 1).Glued && T(i + 2) is Term.Long):
                count = 1;
                break;
            case Term.Units:
                break;
            case Term.Half when T(i + 1) == Term.A && T(i + 2) == Term.Unit:
                (count, half) = (0, true);
                i += 2;
                break;
            case Term.A when T(i + 1) == Term.Half && T(AfterDash(i + 2)) == Term.Unit:
                (count, half) = (0, true);
                i = AfterDash(i + 2);
                break;
            case Term.A when T(i + 1) == Term.Few:
                i += 2;
                break;
            case Term.A when T(i + 1) == Term.Couple:
                count = 2;
                i += T(i + 2) == Term.Of ? 3 : 2;
                if (T(i) == Term.More) i++;
                break;
            case Term.A when Says(i + 1, "number") && T(i + 2) == Term.Of:
                i += 3;
                break;
            case Term.A:
                count = 1;
                i++;
                if (T(i) is Term.Full) i++;
                if (T(i) == Term.Unit) break;
                if (!NumberReader.TryRead(_atoms.Span, i, out i, out var one)) return false;
                count = one.Value;
                if (!A(i).IsDash && T(i) != Term.Unit && T(i) != Term.Units) return false;
                break;
            case Term.Few or Term.Several or Term.Many:
                i++;
                break;
            default:
                if (!NumberReader.TryRead(_atoms.Span, i, out i, out var number)) return false;
                count = number.IsVague ? -1 : number.Value;
                if (number.IsVague && T(i) == Term.Of) i++;
                if (IsRangeEnd(i)) NumberReader.TryRead(_atoms.Span, i + 1, out i, out _);
                if (T(i) == Term.And && T(i + 1) == Term.A && T(i + 2) == Term.Half)
                {
                    half = true;
                    i += 3;
                }
                else if (A(i).IsDash && T(i + 1) == Term.And && T(i + 3) == Term.A && T(i + 5) == Term.Half)
                {
                    half = true;
                    i += 6;
                }

                break;
        }

        if (T(i) is Term.More or Term.Full or Term.Few or Term.Other || (T(i) is Term.Long)) i++;
        if (A(i).IsDash && T(i + 1) == Term.Unit) i++;
        if (T(i) is not (Term.Unit or Term.Units)) return TryShortUnit(i, count, out end, out unit, out value);
        unit = (TimeUnit)A(i).Value;
        if (unit == TimeUnit.Second && T(i) == Term.Unit && !(A(i - 1).IsDash || A(i - 1).IsNumber)) return false;
        if (unit == TimeUnit.Quarter && T(i) == Term.Unit) return false;
        if (T(i) == Term.Unit && count is not (0 or 1 or -1) && !A(i - 1).IsDash && A(i - 1).Kind != AtomKind.Mark && count > 1
            && T(i - 1) is not (Term.Scale or Term.More))
            return false;
        if (T(i) == Term.Unit && count == -1) return false;
        end = i + 1;
        // "a year and a half", "an hour and a half".
        if (T(end) == Term.And && T(end + 1) == Term.A && T(end + 2) == Term.Half)
        {
            half = true;
            end += 3;
        }

        if (half) count += 0.5m;
        value = LengthValue(count, unit, "");
        AddSmallerUnit(ref end, unit, count, ref value);
        return true;
    }

    private bool IsRangeEnd(int at) =>
        (A(at).IsDash || T(at) is Term.To or Term.Or or Term.And) && (A(at + 1).IsNumber || T(at + 1) == Term.Cardinal)
        && NumberReader.TryRead(_atoms.Span, at + 1, out var stop, out _)
            && (T(stop) == Term.Units || (A(stop).IsDash && T(stop + 1) == Term.Unit));

    /// <summary>"24h", "30 min" read by their glued letters.</summary>
    private bool TryShortUnit(int at, decimal count, out int end, out TimeUnit unit, out string value)
    {
        end = at + 1;
        unit = TimeUnit.Hour;
        value = "";
        if (!A(at).Glued || !A(at - 1).IsNumber || !(Says(at, "h") || Says(at, "hr"))) return false;
        value = LengthValue(count, unit, "");
        return true;
    }

    /// <summary>"two years and three months", "4 hours 20 minutes".</summary>
    private void AddSmallerUnit(ref int end, TimeUnit unit, decimal count, ref string value)
    {
        if (count <= 0) return;
        var i = T(end) == Term.And || A(end).Is(',') ? end + 1 : end;
        if (!(A(i).IsNumber || T(i) == Term.Cardinal) || !NumberReader.TryRead(_atoms.Span, i, out var stop, out var number)) return;
        if (T(stop) is not (Term.Unit or Term.Units)) return;
        var smaller = (TimeUnit)A(stop).Value;
        if (smaller >= unit || (unit - smaller > 2 && unit != TimeUnit.Year) || (unit >= TimeUnit.Day && smaller < TimeUnit.Hour)) return;
        value = LengthValue(number.Value, smaller, value);
        end = stop + 1;
    }

    /// <summary>"P2Y", "PT36H", "PXW"; decades and longer are written in years, a fortnight in weeks.</summary>
    private static string LengthValue(decimal count, TimeUnit unit, string head)
    {
        var (letter, factor) = unit switch
        {
            TimeUnit.Second => ('S', 1),
            TimeUnit.Minute => ('M', 1),
            TimeUnit.Hour => ('H', 1),
            TimeUnit.Day => ('D', 1),
            TimeUnit.Week => ('W', 1),
            TimeUnit.Fortnight => ('W', 2),
            TimeUnit.Month => ('M', 1),
            TimeUnit.Quarter => ('M', 3),
            TimeUnit.Decade => ('Y', 10),
            TimeUnit.Century => ('Y', 100),
            TimeUnit.Millennium => ('Y', 1000),
            _ => ('Y', 1),
        };
        if (count == 0.5m && unit == TimeUnit.Hour) return "PT30M";
        if (count == 0.5m && unit == TimeUnit.Year) return "P6M";
        if (count == 1.5m && unit == TimeUnit.Hour) return "PT90M";
        if (count == 1.5m && unit == TimeUnit.Year) return "P18M";
        var number = count < 0 ? "X" : (count * factor).ToString("0.##", CultureInfo.InvariantCulture);
        var start = head.Length == 0 ? unit <= TimeUnit.Hour ? "PT" : "P"
            : head + (unit <= TimeUnit.Hour && !head.Contains('T', StringComparison.Ordinal) ? "T" : "");
        return start + number + letter;
    }

    private bool IsAge(int end) =>
        T(end) == Term.Old || (A(end).IsDash && T(end + 1) == Term.Old) || (T(end) == Term.Of && T(end + 1) == Term.Age);

    /// <summary>"150 people a day", "miles an hour": the unit belongs to a rate.</summary>
    private bool IsRate(int at, int unit) => T(unit) == Term.A && (T(at - 1) is Term.Once or Term.Twice or Term.Times || IsRateBefore(at));

    private bool IsRateBefore(int at) =>
        A(at - 1).Is('%') || A(at - 1).IsNumber || T(at - 1) is Term.Percent or Term.Scale || Says(at - 1, "miles")
        || Says(at - 1, "kilometers") || Says(at - 1, "kilometres") || Says(at - 1, "barrels")
        || (Tag(at - 1) is PennTag.NNS && Tag(at - 2) is PennTag.CD);

    /// <summary>Bare plurals ("for weeks") count where a length is what the place asks for.</summary>
    private bool CanStandBare(int at, int unit)
    {
        if (T(at - 1) is Term.These or Term.That or Term.Recent or Term.Early or Term.Late || (A(at - 1).IsDash && A(at - 1).Glued)
            || T(unit + 1) == Term.Old || IsAge(unit + 1))
            return false;
        if (A(unit + 1).IsDash && A(unit + 1).Glued) return T(unit + 2) == Term.Long;
        if ((TimeUnit)A(unit).Value is TimeUnit.Second or TimeUnit.Quarter) return false;
        if (T(at - 1) is Term.For or Term.In or Term.Over or Term.After or Term.During or Term.About or Term.Almost or Term.Than or Term.Or
            or Term.Until or Term.By or Term.Before)
            return T(at - 1) != Term.By || T(unit + 1) == Term.None;
        if (T(unit + 1) is Term.Of or Term.Before or Term.After or Term.Or or Term.Since && !IsCapital(unit))
            return Tag(at - 1) is not (PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.PRPS or PennTag.DT or PennTag.POS);
        return Says(at - 1, "within") || Says(at - 1, "took") || Says(at - 1, "take") || Says(at - 1, "lasted") || Says(at - 1, "last")
            || Says(at - 1, "spent") || Says(at - 1, "not");
    }

    /// <summary>"month-long", "decades-long", "weeklong".</summary>
    private bool TryLongAdjective(int at, out TimeReading reading)
    {
        reading = default;
        if (T(at) != Term.LongAdjective) return false;
        reading = new(at, at + 1, ValueKind.Duration, default, LengthValue(1, (TimeUnit)A(at).Value, ""));
        return true;
    }

    /// <summary>A length with "ago", "later", "earlier", "from now": a point; with "before" or "after" an event it stays a
    /// length.</summary>
    private bool TryAway(int at, int lengthAt, int end, TimeUnit unit, decimal count, bool approximated, bool framed,
        out TimeReading reading)
    {
        reading = default;
        var word = T(end);
        if (framed || A(end).IsDash) return false;
        var ahead = word == Term.From && T(end + 1) is Term.Now or Term.Today;
        if (word is not (Term.Ago or Term.Later or Term.Earlier) && !ahead
            && !(word is Term.Before or Term.After && EndsPhrase(end + 1) && !approximated))
            return false;
        // Hours before or after something that has no hour fix no point.
        if (word is Term.Later or Term.Earlier && (T(end + 1) == Term.Than || (unit < TimeUnit.Day && count > 0))) return false;
        if (word is Term.After or Term.Before && A(end + 1).Token < 0 && T(lengthAt) == Term.Units) return false;
        var stop = ahead ? end + 2 : end + 1;
        if (count < 0 || count > 5000)
        {
            var some = ahead || word is Term.Later or Term.After
                ? (word == Term.Later || word == Term.After ? Unfixed(unit) : TimePoint.FutureRef) : word == Term.Ago ? TimePoint.PastRef
                : Unfixed(unit);
            reading = new(at, stop, ValueKind.Date, some);
            return true;
        }

        var back = word is Term.Ago or Term.Earlier or Term.Before;
        var steps = (int)count * (back ? -1 : 1);
        if (count % 1 != 0) (unit, steps) = unit == TimeUnit.Year ? (TimeUnit.Month, (int)(count * 12) * (back ? -1 : 1)) : (unit, steps);
        var fromReference = word == Term.Ago || ahead;
        if (unit < TimeUnit.Day)
        {
            // Less than a day away: the day is that of the reference, the hour not known.
            reading = new(at, stop, ValueKind.Time, (fromReference ? frame.Day(0) : frame.Latest) with { Clock = "TXX:XX" });
            return true;
        }

        if (unit >= TimeUnit.Decade)
            (unit, steps) =
                (TimeUnit.Year, Math.Clamp(steps, -200, 200) * (unit == TimeUnit.Decade ? 10 : unit == TimeUnit.Century ? 100 : 1000));
        reading = new(at, stop, ValueKind.Date, fromReference ? frame.Beside(unit, steps) : frame.BesideAnchor(unit, steps));
        return true;
    }

    private static TimePoint Unfixed(TimeUnit unit) => new(TimeFrame.GrainOf(unit));
}
