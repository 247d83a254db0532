using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>A value that is no time.</summary>
internal readonly record struct MeasureReading(int First, int End, ValueKind Type, string Value);

/// <summary>A grammar of sums of money, percentages, quantities, numbers and ranks over the atoms of one sentence.</summary>
internal readonly ref struct MeasureGrammar(ParsedText parsed, ReadOnlyMemory<Atom> memory)
{
    private const decimal Largest = 1_000_000_000_000_000m;

    private readonly ReadOnlySpan<Atom> _atoms = memory.Span;

    /// <summary>What the words before a number make of it.</summary>
    private enum Bound : byte
    {
        None,
        AtLeast,
        AtMost,
        About,
    }

    /// <summary>Reads the value that starts at an atom.</summary>
    public bool TryRead(int at, out MeasureReading reading)
    {
        reading = default;
        if (_atoms[at] is { Kind: AtomKind.Word, Term: Term.None } && MeasureLexicon.PrefixOf(Chars(at)) is null) return false;
        var i = AfterBound(at, out var bound);
        if (bound == Bound.None && IsIdentifier(at)) return false;
        if (TryMoneySign(at, i, bound, out reading)) return true;
        if (IsRank(i)) return bound == Bound.None && TryRank(at, out reading);
        return TryBetween(at, i, out reading) || TryMeasured(at, i, bound, out reading);
    }

    private Atom A(int at) => (uint)at < (uint)_atoms.Length ? _atoms[at] : new Atom(0, 0, -1, AtomKind.Mark, Term.None, 0, 0, false);

    private Term T(int at) => (uint)at < (uint)_atoms.Length ? _atoms[at].Term : Term.None;

    private ReadOnlySpan<char> Chars(int at) =>
        (uint)at < (uint)_atoms.Length ? parsed.Tokens.RunningText.AsSpan(_atoms[at].Start, _atoms[at].Length) : default;

    private bool Says(int at, string word) => Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Behind "at least", "more than", "up to", "about"; in "about a week" and "over an hour" they bound no number.</summary>
    private int AfterBound(int at, out Bound bound)
    {
        bound = BoundOf(T(at), T(at + 1), out var length);
        if (bound == Bound.None) return at;
        var end = at + length;
        if (T(end) != Term.A || T(end + 1) == Term.Scale) return end;
        bound = Bound.None;
        return at;
    }

    private static Bound BoundOf(Term first, Term second, out int length)
    {
        length = 2;
        switch (first, second)
        {
            case (Term.More, Term.Than) or (Term.At, Term.Least):
                return Bound.AtLeast;
            case (Term.Less, Term.Than) or (Term.At, Term.Most) or (Term.Up, Term.To):
                return Bound.AtMost;
        }

        length = 1;
        return first switch
        {
            Term.Over => Bound.AtLeast,
            Term.Less => Bound.AtMost,
            Term.About or Term.Almost => Bound.About,
            _ => Bound.None,
        };
    }

    private static ValueRange Bounded(in ValueRange range, Bound bound) => bound switch
    {
        Bound.AtLeast => range with { Max = null },
        Bound.AtMost => new(null, range.Max ?? range.Min),
        _ => range,
    };

    /// <summary>Digits glued behind letters or a dash after letters ("F-16", "B52", "COVID-19") name things.</summary>
    private bool IsIdentifier(int at)
    {
        if (at == 0 || !_atoms[at].IsNumber || !_atoms[at].Glued) return false;
        var before = _atoms[at - 1];
        if (before.Kind == AtomKind.Word || before is { Kind: AtomKind.Mark, Value: '#' or '/' or '.' or ':' }) return true;
        return before is { IsDash: true, Glued: true } && A(at - 2) is { Kind: AtomKind.Word, Term: Term.None };
    }

    /// <summary>"$5", "US$ 5bn", "Rs. 500", "between $5 million and $7 million".</summary>
    private bool TryMoneySign(int at, int i, Bound bound, out MeasureReading reading)
    {
        reading = default;
        if (CurrencyBefore(i, out var number) is not { } code || !A(number).IsNumber || !TryRange(number, out var end, out var range))
            return false;
        if (TrySecondSum(at, end, code, out var stop, out var upper)) (range, end) = (range with { Max = upper.Max }, stop);
        reading = new(at, end, ValueKind.Money, code + " " + Bounded(range, bound));
        return true;
    }

    /// <summary>The code of the currency that a sign or letters before a number name.</summary>
    private string? CurrencyBefore(int at, out int number)
    {
        number = at + 1;
        var atom = A(at);
        if (atom.Kind == AtomKind.Mark) return MeasureLexicon.CodeOf(atom);
        return atom is { Kind: AtomKind.Word, Term: Term.None } ? CurrencyOfLetters(at, out number) : null;
    }

    /// <summary>"US$", "A$", "Rs", "Rs.", "EUR". Letters that are no code of their own ("A 5") want their sign.</summary>
    private string? CurrencyOfLetters(int at, out int number)
    {
        number = A(at + 1).Glued && A(at + 1).Is('.') ? at + 2 : at + 1;
        if (MeasureLexicon.PrefixOf(Chars(at)) is not { } prefix) return null;
        if (!A(number).Glued || MeasureLexicon.CodeOf(A(number)) is null) return StandsAlone(Chars(at), prefix) ? prefix : null;
        number++;
        return prefix;
    }

    private static bool StandsAlone(ReadOnlySpan<char> letters, string code) => letters.Length == code.Length || letters is "Rs";

    /// <summary>"(between $5 million) and $7 million", "($5 million) to $7 million", "($5m)-$7m".</summary>
    private bool TrySecondSum(int at, int joint, string code, out int end, out ValueRange upper)
    {
        (end, upper) = (joint, default);
        var isJoined = A(joint).IsDash || T(joint) switch
        {
            Term.To => true,
            Term.And => T(at - 1) == Term.Between,
            _ => false,
        };
        return isJoined && T(at - 1) != Term.And && MeasureLexicon.CodeOf(A(joint + 1)) == code
            && TryRange(joint + 2, out end, out upper);
    }

    /// <summary>"third", "22nd"; the "second" of "5 second" is a unit.</summary>
    private bool IsRank(int at) => A(at).Kind == AtomKind.Ordinal || (T(at) == Term.Ordinal && !IsUnitSecond(at));

    private bool IsUnitSecond(int at) => at > 0 && _atoms[at - 1].IsNumber && Says(at, "second");

    private bool TryRank(int at, out MeasureReading reading)
    {
        reading = new(at, at + 1, ValueKind.Ordinal, _atoms[at].Value.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>"between 10 and 20 people"; "between 5 and 7 May" is a time.</summary>
    private bool TryBetween(int at, int between, out MeasureReading reading)
    {
        reading = default;
        if (T(between) != Term.Between || !TryRange(between + 1, out var end, out var range)) return false;
        if (T(end) is Term.Month or Term.MonthShort) return false;
        reading = Measured(at, end, range);
        return true;
    }

    private bool TryMeasured(int at, int i, Bound bound, out MeasureReading reading)
    {
        reading = default;
        if (!TryRange(i, out var end, out var number) || IsPronounOne(at, i, end)) return false;
        reading = Measured(at, end, Bounded(number, bound));
        return true;
    }

    /// <summary>"one" counts only before a noun it modifies; "no one" and "the one who" are no numbers.</summary>
    private bool IsPronounOne(int at, int i, int end) =>
        i == at && end == at + 1 && Says(at, "one") && parsed.Upos(_atoms[at].Token) is not (Upos.Num or Upos.X);

    /// <summary>A number, or two with "to" or a dash between: "5", "5 to 10", "5-10 million" (which means five million at least).</summary>
    private bool TryRange(int at, out int end, out ValueRange range)
    {
        range = default;
        if (!TryNumber(at, out end, out var first, out var scale)) return false;
        range = first.IsVague ? new(first.Value, null) : new(first.Value, first.Value);
        if (first.IsVague || !JoinsNumbers(at, end) || !TryNumber(end + 1, out var stop, out var second, out var upperScale)) return true;
        var lower = scale == 1 && upperScale > 1 && first.Value < 1000 ? first.Value * upperScale : first.Value;
        if (second.Value <= lower || second.IsVague) return true;
        (range, end) = (new(lower, second.Value), stop);
        return true;
    }

    /// <summary>"-10", "to 10", "(between 5) and 10", "(five) or six".</summary>
    private bool JoinsNumbers(int first, int joint)
    {
        var isJoint = A(joint).IsDash || T(joint) switch
        {
            Term.To => true,
            Term.And => T(first - 1) == Term.Between,
            Term.Or => T(first) == Term.Cardinal,
            _ => false,
        };
        return isJoint && (A(joint + 1).IsNumber || T(joint + 1) == Term.Cardinal);
    }

    /// <summary>A number with the factor that it was multiplied by; letters for it directly behind ("5m", "2.5bn") count.</summary>
    private bool TryNumber(int at, out int end, out NumberPhrase number, out decimal scale)
    {
        scale = 1;
        if (!NumberReader.TryRead(_atoms, at, out end, out number)) return false;
        if (T(end - 1) == Term.Scale) scale = NumberReader.FactorOf(_atoms[end - 1]);
        if (!A(end).Glued || A(end).Kind != AtomKind.Word || !A(end - 1).IsNumber) return true;
        var factor = FactorOfLetters(Chars(end));
        if (factor == 0 || number.Value * factor > Largest) return true;
        (number, scale, end) = (number with { Value = number.Value * factor }, factor, end + 1);
        return true;
    }

    private static decimal FactorOfLetters(ReadOnlySpan<char> letters) => letters switch
    {
        "k" or "K" => 1_000m,
        "m" or "M" or "mn" => 1_000_000m,
        "bn" or "B" or "b" => 1_000_000_000m,
        "tn" => 1_000_000_000_000m,
        _ => 0m,
    };

    /// <summary>What follows the number says what it is.</summary>
    private MeasureReading Measured(int at, int end, in ValueRange range)
    {
        var text = range.ToString();
        var afterPercent = AfterPercent(end);
        if (afterPercent > end) return new(at, afterPercent, ValueKind.Percent, text + "%");
        var unit = A(end) is { IsDash: true, Glued: true } ? end + 1 : end;
        if (CurrencyBehind(unit, out var stop) is { } code) return new(at, stop, ValueKind.Money, code + " " + text);
        return UnitBehind(unit, out stop) is { } symbol ? new(at, stop, ValueKind.Quantity, text + " " + symbol)
            : new(at, end, ValueKind.Cardinal, text);
    }

    /// <summary>Behind "%", "percent", "percentage points", "per cent"; else the same place.</summary>
    private int AfterPercent(int at)
    {
        if (A(at).Is('%')) return at + 1;
        return T(at) switch
        {
            Term.Percent => T(at + 1) == Term.Point && Says(at, "percentage") ? at + 2 : at + 1,
            Term.Per when Says(at + 1, "cent") => at + 2,
            _ => at,
        };
    }

    /// <summary>"euros", "US dollars", "Egyptian pounds".</summary>
    private string? CurrencyBehind(int at, out int end)
    {
        var isNational = A(at) is { Kind: AtomKind.Word, Term: Term.None } && char.IsUpper(Chars(at)[0])
            && MeasureLexicon.TryCurrency(Chars(at + 1), out _);
        var noun = isNational ? at + 1 : at;
        end = noun + 1;
        if (!MeasureLexicon.TryCurrency(Chars(noun), out var code)) return null;
        // "won", "try" and "real" without a nation before them are other words.
        return !isNational && Chars(noun) is "try" or "real" or "won" ? null : code;
    }

    /// <summary>The symbol of a unit: "km", "km2" for "square kilometers", "mph" for "miles an hour".</summary>
    private string? UnitBehind(int at, out int end)
    {
        var power = PowerBefore(at, out var noun);
        end = noun + 1;
        if (!MeasureLexicon.TryUnit(Chars(noun), out var symbol)) return null;
        var powerBehind = PowerBehind(ref end, power.Length == 0);
        return (SpeedOf(symbol, ref end) ?? symbol) + (powerBehind.Length > 0 ? powerBehind : power);
    }

    /// <summary>"square", "sq.", "cubic" before a unit, as an exponent.</summary>
    private string PowerBefore(int at, out int noun)
    {
        noun = at;
        var power = Says(at, "square") || Says(at, "sq") ? "2" : Says(at, "cubic") ? "3" : "";
        if (power.Length == 0) return power;
        noun = A(at + 1).IsDash || A(at + 1).Is('.') ? at + 2 : at + 1;
        return power;
    }

    /// <summary>"m2", "m3" and "m²" behind a unit; a digit counts only where no word said it (<paramref name="mayBeDigit"/>).</summary>
    private string PowerBehind(ref int at, bool mayBeDigit)
    {
        var power = A(at) switch
        {
            { Kind: AtomKind.Integer, Glued: true, Value: 2 } when mayBeDigit => "2",
            { Kind: AtomKind.Integer, Glued: true, Value: 3 } when mayBeDigit => "3",
            { Kind: AtomKind.Mark, Value: '²' } => "2",
            _ => "",
        };
        if (power.Length > 0) at++;
        return power;
    }

    /// <summary>"miles an hour", "km per hour".</summary>
    private string? SpeedOf(string symbol, ref int end)
    {
        var speed = symbol switch { "mi" => "mph", "km" => "km/h", _ => null };
        if (speed is null || T(end) is not (Term.A or Term.Per) || !Says(end + 1, "hour")) return null;
        end += 2;
        return speed;
    }
}
