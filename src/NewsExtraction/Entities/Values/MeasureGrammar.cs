using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>A value that is no time.</summary>
internal readonly record struct MeasureReading(int First, int End, ValueKind Type, string Value);

/// <summary>A grammar of sums of money, percentages, quantities, numbers and ranks over the atoms of one sentence.</summary>
internal readonly ref struct MeasureGrammar(ParsedText parsed, ReadOnlyMemory<Atom> memory)
{
    /// <summary>First words of bounds that the lexicon does not know.</summary>
    private static readonly WordSet WordsOfBounds = new("no not as upwards upward greater exceeding");

    // "1-866-441-9638"; two may be a range.
    private const int NumbersOfCode = 3;

    private readonly ReadOnlySpan<Atom> _atoms = memory.Span;
    private readonly AmountReader _amounts = new(parsed.Tokens.RunningText, memory.Span);

    /// <summary>Reads the value that starts at an atom.</summary>
    public bool TryRead(int at, out MeasureReading reading)
    {
        reading = default;
        if (_atoms[at] is { Kind: AtomKind.Word, Term: Term.None } && !MayStart(at)) return false;
        var i = AfterBound(at, out var bound);
        if (bound == NumberBound.None && (IsIdentifier(at) || IsPartOfName(at))) return false;
        if (IsPieceOfCode(i)) return false;
        if (TryMoneySign(at, i, bound, out reading)) return true;
        if (IsRank(i)) return bound == NumberBound.None && TryRank(at, out reading);
        return TryFraction(at, i, out reading) || TryBetween(at, i, out reading) || TryMeasured(at, i, bound, out reading);
    }

    private Atom A(int at) => (uint)at < (uint)_atoms.Length ? _atoms[at] : new Atom(0, 0, -1, AtomKind.Mark, Term.None, 0, 0, false);

    private Term T(int at) => (uint)at < (uint)_atoms.Length ? _atoms[at].Term : Term.None;

    private ReadOnlySpan<char> Chars(int at) =>
        (uint)at < (uint)_atoms.Length ? parsed.Tokens.RunningText.AsSpan(_atoms[at].Start, _atoms[at].Length) : default;

    private bool Says(int at, string word) => Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where a word outside the lexicon begins a value: letters of a currency, "no fewer than", "as many as".</summary>
    private bool MayStart(int at)
    {
        var word = Chars(at);
        return MeasureLexicon.PrefixOf(word) is not null || WordsOfBounds.Contains(word);
    }

    /// <summary>Behind "at least", "more than", "up to", "about"; in "about a week" and "over an hour" they bound no number.</summary>
    private int AfterBound(int at, out NumberBound bound)
    {
        bound = _amounts.BoundAt(at, out var length);
        if (bound == NumberBound.None) return at;
        var end = at + length;
        if (T(end) != Term.A || T(end + 1) is Term.Scale or Term.Half or Term.Few or Term.Couple || IsQuarter(end + 1)) return end;
        if (FractionReader.TryReadShare(parsed.Tokens.RunningText, _atoms, end, out _, out _)) return end;
        bound = NumberBound.None;
        return at;
    }

    private bool IsQuarter(int at) => A(at) is { Term: Term.Unit, Value: (int)TimeUnit.Quarter };

    /// <summary>Digits glued behind letters or a dash after letters ("F-16", "B52", "COVID-19") name things.</summary>
    private bool IsIdentifier(int at)
    {
        if (at == 0 || !_atoms[at].IsNumber || !_atoms[at].Glued) return false;
        var before = _atoms[at - 1];
        if (before.Kind == AtomKind.Word) return true;
        if (before is { Kind: AtomKind.Mark, Value: '#' or '/' or '.' or ':' or '%' or '_' or '=' }) return true;
        return before is { IsDash: true, Glued: true } && A(at - 2) is { Kind: AtomKind.Word, Term: Term.None };
    }

    /// <summary>"24/7", "00:35", the pieces of "1-866-441-9638": digits that make something else together.</summary>
    private bool IsPieceOfCode(int at)
    {
        if (!A(at).IsNumber) return false;
        var mark = A(at + 1);
        if (mark is { Kind: AtomKind.Mark, Glued: true, Value: '/' or ':' } && A(at + 2) is { Kind: AtomKind.Integer, Glued: true } last)
            return mark.Is('/') || last.Length == 2;
        var numbers = 1;
        for (var i = at; numbers < NumbersOfCode && IsLinked(i - 2); i -= 2) numbers++;
        for (var i = at; numbers < NumbersOfCode && IsLinked(i); i += 2) numbers++;
        return numbers == NumbersOfCode;
    }

    /// <summary>True where a dash or point without spaces joins the number at the place to the next one.</summary>
    private bool IsLinked(int at) =>
        A(at).IsNumber && A(at + 1) is { Kind: AtomKind.Mark, Glued: true } mark && (mark.IsDash || mark.Is('.'))
        && A(at + 2).IsNumber && A(at + 2).Glued;

    /// <summary>"First Minister", "Final Four": a word of a name by its tag.</summary>
    private bool IsPartOfName(int at) =>
        A(at) is { Kind: AtomKind.Word, Term: Term.Ordinal or Term.Cardinal, Token: >= 0 and var token }
        && parsed.Xpos(token) is PennTag.NNP or PennTag.NNPS && char.IsUpper(Chars(at)[0]) && (BeginsName(at + 1) || BeginsName(at - 1));

    private bool BeginsName(int at) =>
        A(at) is { Kind: AtomKind.Word, Token: >= 0 and var token } && char.IsUpper(Chars(at)[0])
        && parsed.Xpos(token) is PennTag.NNP or PennTag.NNPS;

    /// <summary>"$5", "US$ 5bn", "Rs. 500", "between $5 million and $7 million".</summary>
    private bool TryMoneySign(int at, int i, NumberBound bound, out MeasureReading reading)
    {
        reading = default;
        if (CurrencyBefore(i, out var number) is not { } code || !IsAmount(number)
            || !_amounts.TryRange(number, out var end, out var range))
            return false;
        if (TrySecondSum(at, end, code, out var stop, out var upper)) (range, end) = (range with { Max = upper.Max }, stop);
        reading = new(at, end, ValueKind.Money, code + " " + AmountReader.Bounded(range, bound));
        return true;
    }

    private bool IsAmount(int at) => A(at).IsNumber || A(at).Is('½') || A(at).Is('¼') || A(at).Is('¾');

    /// <summary>The code of the currency that a sign or letters before a number name.</summary>
    private string? CurrencyBefore(int at, out int number)
    {
        number = at + 1;
        var atom = A(at);
        if (atom.Kind == AtomKind.Mark) return MeasureLexicon.CodeOf(atom);
        return atom is { Kind: AtomKind.Word, Term: Term.None or Term.A } ? CurrencyOfLetters(at, out number) : null;
    }

    /// <summary>"US$", "A$", "Rs", "Rs.", "EUR", "RM". Letters that are no code of their own ("A 5") want their sign; "N" and "R" want a
    /// sum that is no road's number ("N40 billion", "R5,000").</summary>
    private string? CurrencyOfLetters(int at, out int number)
    {
        number = A(at + 1).Glued && A(at + 1).Is('.') ? at + 2 : at + 1;
        var letters = Chars(at);
        if (A(number).Glued && MeasureLexicon.CodeOf(A(number)) is not null)
        {
            number++;
            return MeasureLexicon.PrefixOf(letters);
        }

        if (MeasureLexicon.LettersOf(letters) is not { } code) return null;
        return letters.Length > 1 || IsSum(number) ? code : null;
    }

    /// <summary>"(N)40 billion", "(R)5,000", "(R)2.5m".</summary>
    private bool IsSum(int at) =>
        A(at).Glued && (A(at).Kind is AtomKind.Grouped or AtomKind.Fraction || T(at + 1) == Term.Scale
            || A(at + 1) is { Kind: AtomKind.Word, Glued: true });

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
            && _amounts.TryRange(joint + 2, out end, out upper);
    }

    /// <summary>"third", "22nd"; the "second" of "5 second" is a unit.</summary>
    private bool IsRank(int at) => A(at).Kind == AtomKind.Ordinal || (T(at) == Term.Ordinal && !IsUnitSecond(at));

    private bool IsUnitSecond(int at) => at > 0 && _atoms[at - 1].IsNumber && Says(at, "second");

    private bool TryRank(int at, out MeasureReading reading)
    {
        reading = new(at, at + 1, ValueKind.Ordinal, _atoms[at].Value.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>"two-thirds", "one fifth", "a third of", "three quarters of"; "a third man" is the next one.</summary>
    private bool TryFraction(int at, int i, out MeasureReading reading)
    {
        reading = default;
        if (!FractionReader.TryReadShare(parsed.Tokens.RunningText, _atoms, i, out var end, out var share)) return false;
        reading = new(at, end, ValueKind.Cardinal, new ValueRange(share, share).ToString());
        return true;
    }

    /// <summary>"between 10 and 20 people"; "between 5 and 7 May" is a time.</summary>
    private bool TryBetween(int at, int between, out MeasureReading reading)
    {
        reading = default;
        if (T(between) != Term.Between || !_amounts.TryRange(between + 1, out var end, out var range)) return false;
        if (T(end) is Term.Month or Term.MonthShort or Term.Am or Term.Pm or Term.OClock) return false;
        if (YearPair.IsAt(parsed, _atoms, between + 1)) return false;
        reading = Measured(at, end, range);
        return true;
    }

    private bool TryMeasured(int at, int i, NumberBound bound, out MeasureReading reading)
    {
        reading = default;
        if (!_amounts.TryRange(i, out var end, out var number) || IsPronounOne(at, i, end)) return false;
        var behind = bound == NumberBound.None ? _amounts.BoundBehind(end, out end) : NumberBound.None;
        reading = Measured(at, end, AmountReader.Bounded(number, bound == NumberBound.None ? behind : bound));
        return reading.Type != ValueKind.Cardinal || !RunsOn(end);
    }

    /// <summary>"6500XD", "the 40's": what is glued to the digits makes them no number.</summary>
    private bool RunsOn(int end) =>
        A(end - 1).Kind == AtomKind.Integer && A(end) is { Glued: true, Kind: AtomKind.Word, Term: Term.None or Term.PossessiveS }
        && !Says(end, "s");

    /// <summary>"one" counts only before a noun it modifies; "no one" and "the one who" are no numbers.</summary>
    private bool IsPronounOne(int at, int i, int end) =>
        i == at && end == at + 1 && Says(at, "one") && parsed.Upos(_atoms[at].Token) is not (Upos.Num or Upos.X);

    /// <summary>What follows the number says what it is.</summary>
    private MeasureReading Measured(int at, int end, in ValueRange range)
    {
        var text = range.ToString();
        var unit = BeforeUnit(end);
        var afterPercent = AfterPercent(unit);
        if (afterPercent > unit) return new(at, afterPercent, ValueKind.Percent, text + "%");
        if (MillionsBehind(unit) is { } millions) return new(at, unit + 1, ValueKind.Money, millions + " " + range.Times(1_000_000m));
        if (CurrencyBehind(unit, out var stop) is { } code) return new(at, stop, ValueKind.Money, code + " " + text);
        return UnitBehind(unit, out stop) is { } symbol ? new(at, stop, ValueKind.Quantity, text + " " + symbol)
            : new(at, end, ValueKind.Cardinal, text);
    }

    /// <summary>Behind the hyphen of "21-percent", the "of" of "billions of dollars".</summary>
    private int BeforeUnit(int end)
    {
        var isOf = T(end) == Term.Of && T(end - 1) == Term.Scales && T(end + 1) != Term.Percent;
        return isOf || A(end) is { IsDash: true, Glued: true } ? end + 1 : end;
    }

    /// <summary>Behind "%", "percent", "percentage points", "per cent"; else the same place.</summary>
    private int AfterPercent(int at)
    {
        if (A(at).Is('%') || (A(at).Glued && Says(at, "pc"))) return at + 1;
        return T(at) switch
        {
            Term.Percent => T(at + 1) == Term.Point && Says(at, "percentage") ? at + 2 : at + 1,
            Term.Per when Says(at + 1, "cent") => at + 2,
            _ => at,
        };
    }

    /// <summary>"euros", "US dollars", "Egyptian pounds", "Hong Kong dollars".</summary>
    private string? CurrencyBehind(int at, out int end)
    {
        var noun = AfterNation(at);
        end = noun + 1;
        if (!MeasureLexicon.TryCurrency(Chars(noun), out var code)) return null;
        // "won", "try" and "real" without a nation before them are other words.
        if (noun == at) return Chars(noun) is "try" or "real" or "won" or "sol" or "colon" or "som" ? null : code;
        return MeasureLexicon.TryNational(Chars(noun - 1), code, out var national) ? national : code;
    }

    /// <summary>Behind "Egyptian", "Hong Kong", "South Korean" before the name of a currency; else the same place.</summary>
    private int AfterNation(int at)
    {
        for (var length = 1; length <= 2; length++)
        {
            if (A(at + length - 1) is not { Kind: AtomKind.Word, Term: Term.None } || !char.IsUpper(Chars(at + length - 1)[0])) return at;
            if (MeasureLexicon.TryCurrency(Chars(at + length), out _)) return at + length;
        }

        return at;
    }

    /// <summary>"45 MEUR", "3 MUSD": millions of a currency.</summary>
    private string? MillionsBehind(int at) =>
        Chars(at) is { Length: 4 } letters && letters[0] is 'M' or 'm' && char.IsUpper(letters[1]) ? MeasureLexicon.LettersOf(letters[1..])
            : null;

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
