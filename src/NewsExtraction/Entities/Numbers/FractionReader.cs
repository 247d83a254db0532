namespace NewsExtraction.Entities;

/// <summary>Reads halves and quarters of numbers: "half a million", "three quarters of a million", "3 1/2", "one and a half".</summary>
internal static class FractionReader
{
    private const decimal Half = 0.5m;
    private const decimal Quarter = 0.25m;

    private const int QuartersOfAll = 4;

    // "3 1/2" is a number; "5 10/31" is none.
    private const int LargestDenominator = 8;

    /// <summary>A part of a scale: "half a million", "half million", "a half-dozen", "a quarter of a million", "three quarters of a
    /// million", "½ million".</summary>
    public static bool TryReadPartOfScale(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        end = at;
        number = default;
        var part = PartAt(atoms, at, out var next);
        if (part == 0) return false;
        next = AfterHyphen(atoms, next);
        if (NumberReader.TermAt(atoms, next) == Term.A) next = AfterHyphen(atoms, next + 1);
        if (NumberReader.TermAt(atoms, next) != Term.Scale) return false;
        end = next + 1;
        number = new(NumberReader.FactorOf(atoms[next]) * part, false);
        return true;
    }

    /// <summary>A share of something: "two-thirds", "one fifth", "a third of", "three quarters". What "a third" or "a quarter" is of has
    /// to stand behind it.</summary>
    public static bool TryReadShare(string text, ReadOnlySpan<Atom> atoms, int at, out int end, out decimal share)
    {
        (end, share) = (at, 0);
        var count = CountOfParts(atoms, at);
        if (count == 0) return false;
        var noun = AfterHyphen(atoms, at + 1);
        if (noun >= atoms.Length) return false;
        var parts = PartsIn(text, atoms[noun], isPlural: count > 1);
        if (parts == 0 || count >= parts) return false;
        end = noun + 1;
        share = (decimal)count / parts;
        return atoms[at].Term == Term.Cardinal && parts != QuartersOfAll || SaysOfWhat(atoms, end);
    }

    /// <summary>1 for "a" and "one", 3 for "three".</summary>
    private static int CountOfParts(ReadOnlySpan<Atom> atoms, int at) => NumberReader.TermAt(atoms, at) switch
    {
        Term.A => 1,
        Term.Cardinal => atoms[at].Value,
        _ => 0,
    };

    /// <summary>3 for "third" and "thirds", 4 for "quarter"; 0 for what divides nothing.</summary>
    private static int PartsIn(string text, in Atom noun, bool isPlural)
    {
        if (noun.Term == (isPlural ? Term.Units : Term.Unit)) return noun.Value == (int)TimeUnit.Quarter ? QuartersOfAll : 0;
        if (noun.Kind != AtomKind.Word) return 0;
        var word = text.AsSpan(noun.Start, noun.Length);
        if (!isPlural) return noun is { Term: Term.Ordinal, Value: > 2 and < 13 } ? noun.Value : 0;
        if (word is not [.., 's'] || TermLexicon.Find(word[..^1]) is not { Term: Term.Ordinal, Value: > 2 and < 13 } found) return 0;
        return found.Value;
    }

    /// <summary>"(a third) of", "(a third) more than".</summary>
    private static bool SaysOfWhat(ReadOnlySpan<Atom> atoms, int at) => NumberReader.TermAt(atoms, at) is Term.Of or Term.More or Term.Less;

    /// <summary>The fraction directly behind an integer: "3 1/2", "3½".</summary>
    public static bool TryReadBehind(ReadOnlySpan<Atom> atoms, int at, out int end, out decimal part)
    {
        (end, part) = (at + 1, 0);
        if (atoms[at].Kind != AtomKind.Integer || end >= atoms.Length) return false;
        part = OfSign(atoms[end]);
        if (part > 0)
        {
            end++;
            return true;
        }

        if (end + 2 >= atoms.Length || atoms[end] is not { Kind: AtomKind.Integer, Length: 1, Glued: false } upper) return false;
        if (!atoms[end + 1].Is('/') || !atoms[end + 1].Glued) return false;
        if (atoms[end + 2] is not { Kind: AtomKind.Integer, Length: 1, Glued: true } lower) return false;
        if (upper.Value == 0 || lower.Value > LargestDenominator || upper.Value >= lower.Value) return false;
        (end, part) = (end + 3, (decimal)upper.Value / lower.Value);
        return true;
    }

    /// <summary>Takes in "and a half" behind a number: "one and a half (million)" is 1.5 (million), "a million and a half" 1.5
    /// million.</summary>
    /// <param name="atoms">Atoms of one sentence.</param>
    /// <param name="at">Behind the number.</param>
    /// <param name="isScaled">True where the number ends in a scale.</param>
    /// <param name="value">The number; receives what is added.</param>
    /// <returns>Index behind all of it.</returns>
    public static int WithAndAHalf(ReadOnlySpan<Atom> atoms, int at, bool isScaled, ref decimal value)
    {
        var i = AfterHyphen(atoms, at);
        if (NumberReader.TermAt(atoms, i) != Term.And) return at;
        i = AfterHyphen(atoms, i + 1);
        if (NumberReader.TermAt(atoms, i) != Term.A) return at;
        i = AfterHyphen(atoms, i + 1);
        if (NumberReader.TermAt(atoms, i) != Term.Half) return at;
        if (isScaled)
        {
            value += NumberReader.FactorOf(atoms[at - 1]) * Half;
            return i + 1;
        }

        var scale = AfterHyphen(atoms, i + 1);
        value += Half;
        if (NumberReader.TermAt(atoms, scale) != Term.Scale) return i + 1;
        var factor = NumberReader.FactorOf(atoms[scale]);
        if (!NumberReader.IsInRange(value, factor)) return i + 1;
        value *= factor;
        return scale + 1;
    }

    /// <summary>"half", "a half", "a quarter of", "quarter", "three-quarters of", "½"; 0 where none stands here.</summary>
    private static decimal PartAt(ReadOnlySpan<Atom> atoms, int at, out int end)
    {
        var i = NumberReader.TermAt(atoms, at) == Term.A ? at + 1 : at;
        end = i + 1;
        if ((uint)i >= (uint)atoms.Length) return 0;
        if (atoms[i].Term == Term.Half) return Half;
        if (atoms[i] is { Term: Term.Unit, Value: (int)TimeUnit.Quarter })
        {
            if (NumberReader.TermAt(atoms, end) == Term.Of) end++;
            return Quarter;
        }

        return OfSign(atoms[i]) is > 0 and var sign ? sign : QuartersAt(atoms, i, out end);
    }

    /// <summary>"three quarters of".</summary>
    private static decimal QuartersAt(ReadOnlySpan<Atom> atoms, int at, out int end)
    {
        end = at + 1;
        if (atoms[at] is not { Term: Term.Cardinal, Value: > 0 and < 4 and var count }) return 0;
        var noun = AfterHyphen(atoms, at + 1);
        if (NumberReader.TermAt(atoms, noun) != Term.Units || atoms[noun].Value != (int)TimeUnit.Quarter) return 0;
        if (NumberReader.TermAt(atoms, noun + 1) != Term.Of) return 0;
        end = noun + 2;
        return count * Quarter;
    }

    private static decimal OfSign(in Atom atom) => atom.Kind != AtomKind.Mark ? 0 : atom.Value switch
    {
        '½' => Half,
        '¼' => Quarter,
        '¾' => 3 * Quarter,
        _ => 0,
    };

    private static int AfterHyphen(ReadOnlySpan<Atom> atoms, int at) => at < atoms.Length && atoms[at].IsHyphen ? at + 1 : at;
}
