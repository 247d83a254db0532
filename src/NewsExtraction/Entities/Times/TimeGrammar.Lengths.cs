using System.Globalization;

namespace NewsExtraction.Entities;

/// <content>Lengths of time: a number with a unit.</content>
internal sealed partial class TimeGrammar
{
    // "weeks", "several days": how many is not said.
    private const decimal Unsaid = -1;

    /// <summary>How a duration writes each unit, by <see cref="TimeUnit"/>: its letter and what the number is multiplied by. Decades and
    /// longer are written in years, a fortnight in weeks, a quarter in months.</summary>
    private static readonly (char Letter, int Factor)[] Designators =
    [
        ('Y', 1), ('S', 1), ('M', 1), ('H', 1), ('D', 1), ('W', 1), ('W', 2), ('M', 1), ('M', 3),
        ('Y', 1), ('Y', 10), ('Y', 100), ('Y', 1000),
    ];

    private static readonly WordSet KindsOfDay = new("business working calendar school trading fiscal academic");

    /// <summary>A length as it was read.</summary>
    /// <param name="End">Index behind it.</param>
    /// <param name="Unit">Its unit, of two units the longer one.</param>
    /// <param name="Count">How many of them; negative where that is not said.</param>
    /// <param name="Value">TIMEX3 value.</param>
    private readonly record struct Length(int End, TimeUnit Unit, decimal Count, string Value);

    /// <summary>The number before a unit; <paramref name="WithHalf"/> for "half a", "two and a half".</summary>
    private readonly record struct UnitCount(int End, decimal Count, bool WithHalf = false);

    /// <summary>"two years", "half an hour", "a few days", "ten more weeks", "a year and a half", "24h". A unit without a number counts as
    /// one where <paramref name="countsOne"/> ("the past week"), a plural as some.</summary>
    private bool TryLength(int at, bool countsOne, out Length length)
    {
        length = default;
        if (CountBefore(at, countsOne) is not { } number) return false;
        var i = UnitBehind(number.End);
        if (IsSecondOfTime(i)) return TrySeconds(i, number.Count, out length);
        if (T(i) is not (Term.Unit or Term.Units)) return TryHourLetters(i, number.Count, out length);
        if (T(i) == Term.Unit && !TakesSingular(i, number.Count)) return false;
        if (A(i).Value == (int)TimeUnit.Quarter && T(i + 1) == Term.Of) return false;
        var withHalf = IsAndAHalf(i + 1);
        var count = withHalf || number.WithHalf ? number.Count + 0.5m : number.Count;
        var unit = (TimeUnit)A(i).Value;
        length = WithSmallerUnit(new(withHalf ? i + 4 : i + 1, unit, count, LengthValue(count, unit, "")));
        return true;
    }

    /// <summary>The second of "30-second", which elsewhere is a rank.</summary>
    private bool IsSecondOfTime(int at) =>
        T(at) == Term.Ordinal && Says(at, "second") && A(at).Glued && A(at - 1).IsHyphen && !A(at + 1).IsHyphen;

    private static bool TrySeconds(int at, decimal count, out Length length)
    {
        length = new(at + 1, TimeUnit.Second, count, LengthValue(count, TimeUnit.Second, ""));
        return count > 0;
    }

    /// <summary>What says how many units follow.</summary>
    private UnitCount? CountBefore(int at, bool countsOne) => T(at) switch
    {
        Term.Unit => SingleUnit(at, countsOne),
        Term.Units => new(at, Unsaid),
        Term.Few or Term.Several or Term.Many => new(at + 1, Unsaid),
        Term.Half when IsUnitWithArticle(at + 1) => new(at + 2, 0, WithHalf: true),
        Term.A => CountBehindArticle(at + 1),
        _ => NumberBefore(at),
    };

    /// <summary>"(the past) week", "month-long".</summary>
    private UnitCount? SingleUnit(int at, bool countsOne) => countsOne || IsLongTail(at + 1) ? new(at, 1) : null;

    /// <summary>"(half) an hour".</summary>
    private bool IsUnitWithArticle(int at) => T(at) == Term.A && T(at + 1) == Term.Unit;

    /// <summary>"(a) half-hour", "(a) few days", "(a) couple of days", "(a) number of days", "(a) full day", "(a) two-day".</summary>
    private UnitCount? CountBehindArticle(int at) => T(at) switch
    {
        Term.Half when T(AfterDash(at + 1)) == Term.Unit => new(AfterDash(at + 1), 0, WithHalf: true),
        Term.Few => new(at + 1, Unsaid),
        Term.Couple => new(AfterCouple(at), 2),
        Term.None when IsNumberOf(at) => new(at + 2, Unsaid),
        Term.Full => OneOrNumber(at + 1),
        _ => OneOrNumber(at),
    };

    /// <summary>Behind "couple", "couple of", "couple more", "couple of more".</summary>
    private int AfterCouple(int at)
    {
        var end = T(at + 1) == Term.Of ? at + 2 : at + 1;
        return T(end) == Term.More ? end + 1 : end;
    }

    /// <summary>"(a) number of".</summary>
    private bool IsNumberOf(int at) => Says(at, "number") && T(at + 1) == Term.Of;

    /// <summary>"(a) week", "(a) two-week".</summary>
    private UnitCount? OneOrNumber(int at) => T(at) == Term.Unit ? new(at, 1) : NumberOfAdjective(at);

    /// <summary>"a two-week", "a further ten days".</summary>
    private UnitCount? NumberOfAdjective(int at)
    {
        if (!NumberReader.TryRead(_atoms.Span, at, out var end, out var number)) return null;
        return A(end).IsDash || T(end) is Term.Unit or Term.Units ? new(end, number.Value) : null;
    }

    /// <summary>"ten", "2.5", "5-10", "dozens of", "two and a half", "two-and-a-half-".</summary>
    private UnitCount? NumberBefore(int at)
    {
        if (!NumberReader.TryRead(_atoms.Span, at, out var i, out var number)) return null;
        if (number.IsVague && T(i) == Term.Of) i++;
        if (IsRangeEnd(i)) NumberReader.TryRead(_atoms.Span, i + 1, out i, out _);
        var count = number.IsVague ? Unsaid : number.Value;
        return new(i, count);
    }

    private bool IsAndAHalf(int at) => T(at) == Term.And && T(at + 1) == Term.A && T(at + 2) == Term.Half;

    /// <summary>"to ten years", "-10 years", "-ten-year".</summary>
    private bool IsRangeEnd(int at) =>
        (A(at).IsDash || T(at) is Term.To or Term.Or or Term.And) && (A(at + 1).IsNumber || T(at + 1) == Term.Cardinal)
        && NumberReader.TryRead(_atoms.Span, at + 1, out var stop, out _)
        && (T(stop) == Term.Units || (A(stop).IsDash && T(stop + 1) == Term.Unit));

    /// <summary>The unit behind a number, past "more", "full", "other", "business" and a dash.</summary>
    private int UnitBehind(int at)
    {
        var i = T(at) is Term.More or Term.Full or Term.Few or Term.Other or Term.Long || IsKindOfDay(at) ? at + 1 : at;
        return A(i).IsDash && (T(i + 1) == Term.Unit || IsSecondOfTime(i + 1)) ? i + 1 : i;
    }

    /// <summary>The first word of "(60) business days", "(five) working days".</summary>
    private bool IsKindOfDay(int at) =>
        T(at + 1) == Term.Units && (TimeUnit)A(at + 1).Value is TimeUnit.Day or TimeUnit.Month or TimeUnit.Year && IsAmong(at, KindsOfDay);

    /// <summary>True where a unit in the singular agrees with its number: "one year", "two-year", "a hundred year"; not "two year".
    /// "a second" and "a quarter" are mostly no times.</summary>
    private bool TakesSingular(int unit, decimal count)
    {
        var before = A(unit - 1);
        return (TimeUnit)A(unit).Value switch
        {
            TimeUnit.Second when !before.IsDash && !before.IsNumber => false,
            TimeUnit.Quarter => false,
            _ => count != Unsaid && (count <= 1 || before.Kind == AtomKind.Mark || before.Term is Term.Scale or Term.More or Term.Half),
        };
    }

    /// <summary>"24h", "36hr": letters glued to the number.</summary>
    private bool TryHourLetters(int at, decimal count, out Length length)
    {
        length = default;
        if (!A(at).Glued || !A(at - 1).IsNumber || !(Says(at, "h") || Says(at, "hr"))) return false;
        length = new(at + 1, TimeUnit.Hour, count, LengthValue(count, TimeUnit.Hour, ""));
        return true;
    }

    /// <summary>"two years and three months", "4 hours 20 minutes".</summary>
    private Length WithSmallerUnit(in Length length)
    {
        if (length.Count <= 0) return length;
        var i = T(length.End) == Term.And || A(length.End).Is(',') ? length.End + 1 : length.End;
        if (!(A(i).IsNumber || T(i) == Term.Cardinal) || !NumberReader.TryRead(_atoms.Span, i, out var stop, out var number)) return length;
        if (T(stop) is not (Term.Unit or Term.Units) || !IsNextSmaller((TimeUnit)A(stop).Value, length.Unit)) return length;
        return length with { End = stop + 1, Value = LengthValue(number.Value, (TimeUnit)A(stop).Value, length.Value) };
    }

    /// <summary>True where a length in the longer unit may go on in the smaller: years and
    /// months, days and hours; not years and minutes.</summary>
    private static bool IsNextSmaller(TimeUnit smaller, TimeUnit unit)
    {
        if (smaller >= unit || (unit >= TimeUnit.Day && smaller < TimeUnit.Hour)) return false;
        return unit == TimeUnit.Year || unit - smaller <= 2;
    }

    /// <summary>"P2Y", "PT36H", "PXW"; behind <paramref name="head"/>, the value of a longer unit, "P2Y3M".</summary>
    private static string LengthValue(decimal count, TimeUnit unit, string head)
    {
        if (HalfValue(count, unit) is { } half) return half;
        var (letter, factor) = Designators[(int)unit];
        var number = count < 0 ? "X" : (count * factor).ToString("0.##", CultureInfo.InvariantCulture);
        var start = head.Length == 0 ? "P" : head;
        var clock = unit <= TimeUnit.Hour && !start.Contains('T', StringComparison.Ordinal) ? "T" : "";
        return start + clock + number + letter;
    }

    /// <summary>Half hours and half years are written in the smaller unit.</summary>
    private static string? HalfValue(decimal count, TimeUnit unit) => (count, unit) switch
    {
        (0.5m, TimeUnit.Hour) => "PT30M",
        (1.5m, TimeUnit.Hour) => "PT90M",
        (0.5m, TimeUnit.Year) => "P6M",
        (1.5m, TimeUnit.Year) => "P18M",
        _ => null,
    };

    private bool IsAmong(int at, WordSet words) => words.Contains(Chars(at));
}
