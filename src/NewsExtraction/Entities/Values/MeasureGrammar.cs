using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>A value that is no time.</summary>
internal readonly record struct MeasureReading(int First, int End, ValueKind Type, string Value);

/// <summary>A grammar of sums of money, percentages, quantities, numbers and ranks over the atoms of one sentence.</summary>
internal readonly ref struct MeasureGrammar(ParsedText parsed, ReadOnlyMemory<Atom> memory)
{
    private readonly ReadOnlySpan<Atom> _atoms = memory.Span;

    /// <summary>Reads the value that starts at an atom.</summary>
    public bool TryRead(int at, out MeasureReading reading)
    {
        reading = default;
        var atom = _atoms[at];
        if (atom is { Kind: AtomKind.Word, Term: Term.None } && MeasureLexicon.PrefixOf(Chars(at)) is null) return false;
        var i = AfterBound(at, out var bound);
        if (bound == Bound.None && IsIdentifier(at)) return false;
        if (TryMoneySign(at, i, bound, out reading)) return true;
        if (i < _atoms.Length && (_atoms[i].Kind == AtomKind.Ordinal || (_atoms[i].Term == Term.Ordinal && !IsUnitWord(i))))
            return bound == Bound.None && TryOrdinal(at, out reading);
        if (T(i) == Term.Between && TryRange(i + 1, out var stop, out var between) && T(stop) is not (Term.Month or Term.MonthShort))
            return TryUnits(at, stop, between, out reading);
        if (!TryRange(i, out var end, out var number)) return false;
        if (IsPronounOne(at, i, end)) return false;
        return TryUnits(at, end, Bounded(number, bound), out reading);
    }

    private enum Bound : byte
    {
        None,
        AtLeast,
        AtMost,
        About,
    }

    private Term T(int at) => (uint)at < (uint)_atoms.Length ? _atoms[at].Term : Term.None;

    private Atom A(int at) => (uint)at < (uint)_atoms.Length ? _atoms[at] : new Atom(0, 0, -1, AtomKind.Mark, Term.None, 0, 0, false);

    private ReadOnlySpan<char> Chars(int at) =>
        (uint)at < (uint)_atoms.Length ? parsed.Text.AsSpan(_atoms[at].Start, _atoms[at].Length) : default;

    private int AfterBound(int at, out Bound bound)
    {
        bound = Bound.None;
        var (first, second) = (T(at), T(at + 1));
        var length = 0;
        if (first is Term.More && second == Term.Than || first == Term.At && second == Term.Least) (bound, length) = (Bound.AtLeast, 2);
        else if (first == Term.Less && second == Term.Than || first == Term.At && second == Term.Most
            || first == Term.Up && second == Term.To)
            (bound, length) = (Bound.AtMost, 2);
        else if (first == Term.Over) (bound, length) = (Bound.AtLeast, 1);
        else if (first is Term.About or Term.Almost) (bound, length) = (Bound.About, 1);
        else if (first == Term.Less) (bound, length) = (Bound.AtMost, 1);
        if (T(at + length) == Term.A && length > 0 && T(at + length + 1) != Term.Scale) bound = Bound.None;
        return bound == Bound.None ? at : at + length;
    }

    /// <summary>Digits glued behind letters or a dash after letters ("F-16", "B52", "COVID-19") name things.</summary>
    private bool IsIdentifier(int at)
    {
        if (!_atoms[at].IsNumber || at == 0 || !_atoms[at].Glued) return false;
        var before = _atoms[at - 1];
        return before.Kind == AtomKind.Word || before.Is('#') || before.Is('/') || before.Is('.') || before.Is(':')
            || (before.IsDash && before.Glued && at > 1 && _atoms[at - 2].Kind == AtomKind.Word && _atoms[at - 2].Term is Term.None);
    }

    private bool IsUnitWord(int at) => Chars(at).Equals("second", StringComparison.OrdinalIgnoreCase) && at > 0 && _atoms[at - 1].IsNumber;

    /// <summary>"one" counts only before a noun it modifies; "no one" and "the one who" are no numbers.</summary>
    private bool IsPronounOne(int at, int i, int end) =>
        i == at && end == at + 1 && Chars(at).Equals("one", StringComparison.OrdinalIgnoreCase)
            && parsed.Upos(_atoms[at].Token) is not (Upos.Num or Upos.X);

    private bool TryMoneySign(int at, int i, Bound bound, out MeasureReading reading)
    {
        reading = default;
        string? code = null;
        var number = i;
        if (A(i).Kind == AtomKind.Mark) (code, number) = (MeasureLexicon.SignOf(A(i).Value), i + 1);
        else if (A(i) is { Kind: AtomKind.Word, Term: Term.None } && MeasureLexicon.PrefixOf(Chars(i)) is { } prefix)
        {
            number = A(i + 1).Is('.') && A(i + 1).Glued ? i + 2 : i + 1;
            if (A(number).Kind == AtomKind.Mark && A(number).Glued && MeasureLexicon.SignOf(A(number).Value) is not null)
                (code, number) = (prefix, number + 1);
            else if (prefix.Length == Chars(i).Length || Chars(i) is "Rs") code = prefix;
        }

        if (code is null || !A(number).IsNumber || !TryRange(number, out var end, out var range)) return false;
        // "$5 million to $7 million".
        if ((A(end).IsDash || T(end) == Term.To || T(end) == Term.And) && MeasureLexicon.SignOf(A(end + 1).Value) == code
            && A(end + 1).Kind == AtomKind.Mark && T(at - 1) != Term.And && TryRange(end + 2, out var stop, out var upper)
            && (A(end).IsDash || T(end) == Term.To || T(at - 1) == Term.Between))
            (range, end) = ((range.Min, upper.Max), stop);
        var sum = Bounded(range, bound);
        reading = new(at, end, ValueKind.Money, code + " " + Text(sum));
        return true;
    }

    /// <summary>A number, or two with "to" or a dash between; letters for millions directly behind ("5m", "2.5bn") count.</summary>
    private bool TryRange(int at, out int end, out (decimal? Min, decimal? Max) range)
    {
        range = default;
        if (!TryNumber(at, out end, out var first, out var scale)) return false;
        range = first.IsVague ? (first.Value, null) : (first.Value, first.Value);
        var joined = A(end).IsDash || T(end) == Term.To || (T(end) == Term.And && T(at - 1) == Term.Between)
            || (T(end) == Term.Or && A(at).Term == Term.Cardinal);
        if (!joined || first.IsVague || !(A(end + 1).IsNumber || A(end + 1).Term == Term.Cardinal)
            || !TryNumber(end + 1, out var stop, out var second, out var upperScale))
            return true;
        // "5-10 million" means five million at least.
        var lower = scale == 1 && upperScale > 1 && first.Value < 1000 ? first.Value * upperScale : first.Value;
        if (second.Value <= lower || second.IsVague) return true;
        range = (lower, second.Value);
        end = stop;
        return true;
    }

    private bool TryNumber(int at, out int end, out NumberPhrase number, out decimal scale)
    {
        scale = 1;
        if (!NumberReader.TryRead(_atoms, at, out end, out number)) return false;
        if (T(end - 1) == Term.Scale) scale = NumberReader.FactorOf(_atoms[end - 1]);
        if (!A(end).Glued || A(end).Kind != AtomKind.Word || !A(end - 1).IsNumber) return true;
        var factor = Chars(end) switch
        {
            "m" or "M" or "mn" => 1_000_000m,
            "bn" or "B" or "b" => 1_000_000_000m,
            "k" or "K" => 1_000m,
            "tn" => 1_000_000_000_000m,
            _ => 0m
        };
        if (factor == 0 || number.Value * factor > 1_000_000_000_000_000m) return true;
        (number, scale, end) = (number with { Value = number.Value * factor }, factor, end + 1);
        return true;
    }

    private static (decimal? Min, decimal? Max) Bounded((decimal? Min, decimal? Max) range, Bound bound) => bound switch
    {
        Bound.AtLeast => (range.Min, null),
        Bound.AtMost => (null, range.Max ?? range.Min),
        _ => range,
    };

    /// <summary>What follows the number says what it is.</summary>
    private bool TryUnits(int at, int end, (decimal? Min, decimal? Max) range, out MeasureReading reading)
    {
        var text = Text(range);
        if (A(end).Is('%'))
        {
            reading = new(at, end + 1, ValueKind.Percent, text + "%");
            return true;
        }

        if (T(end) == Term.Percent)
        {
            var stop = T(end + 1) == Term.Point && Chars(end).Equals("percentage", StringComparison.OrdinalIgnoreCase) ? end + 2 : end + 1;
            reading = new(at, stop, ValueKind.Percent, text + "%");
            return true;
        }

        if (T(end) == Term.Per && Chars(end + 1).Equals("cent", StringComparison.OrdinalIgnoreCase))
        {
            reading = new(at, end + 2, ValueKind.Percent, text + "%");
            return true;
        }

        var unit = A(end).IsDash && A(end).Glued ? end + 1 : end;
        // "2 million US dollars", "50 Egyptian pounds".
        var noun = unit;
        if (A(noun) is { Kind: AtomKind.Word, Term: Term.None } && char.IsUpper(Chars(noun)[0])
            && MeasureLexicon.TryCurrency(Chars(noun + 1), out _))
            noun++;
        if (MeasureLexicon.TryCurrency(Chars(noun), out var code)
            && !(code is "TRY" or "BRL" or "KRW" && noun == unit && Chars(noun) is "try" or "real" or "won"))
        {
            reading = new(at, noun + 1, ValueKind.Money, code + " " + text);
            return true;
        }

        var power = Chars(unit) is var word
            && (word.Equals("square", StringComparison.OrdinalIgnoreCase) || word.Equals("sq", StringComparison.OrdinalIgnoreCase)) ? "2"
            : word.Equals("cubic", StringComparison.OrdinalIgnoreCase) ? "3" : "";
        noun = power.Length > 0 ? unit + 1 : unit;
        if (power.Length > 0 && (A(noun).IsDash || A(noun).Is('.'))) noun++;
        if (MeasureLexicon.TryUnit(Chars(noun), out var symbol))
        {
            var stop = noun + 1;
            if (A(stop).Kind == AtomKind.Integer && A(stop).Glued && A(stop).Value is 2 or 3 && power.Length == 0)
                (power, stop) = (A(stop).Value == 2 ? "2" : "3", stop + 1);
            else if (A(stop).Is('²')) (power, stop) = ("2", stop + 1);
            if (symbol is "mi" or "km" && T(stop) is Term.A or Term.Per
                && Chars(stop + 1).Equals("hour", StringComparison.OrdinalIgnoreCase))
                (symbol, stop) =
                (symbol == "mi" ? "mph" : "km/h", stop + 2);
            reading = new(at, stop, ValueKind.Quantity, text + " " + symbol + power);
            return true;
        }

        reading = new(at, end, ValueKind.Cardinal, text);
        return true;
    }

    private bool TryOrdinal(int at, out MeasureReading reading)
    {
        reading = new(at, at + 1, ValueKind.Ordinal, _atoms[at].Value.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private static string Text((decimal? Min, decimal? Max) range)
    {
        if (range.Min == range.Max && range.Min is { } exact) return Text(exact);
        return (range.Min is { } min ? Text(min) : "") + ".." + (range.Max is { } max ? Text(max) : "");
    }

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
