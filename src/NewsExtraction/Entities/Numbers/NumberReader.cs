namespace NewsExtraction.Entities;

/// <summary>A number in words or digits.</summary>
/// <param name="Value">The number; of a vague one ("dozens") the lower bound.</param>
/// <param name="IsVague">True for "dozens", "hundreds of thousands", "a few hundred".</param>
internal readonly record struct NumberPhrase(decimal Value, bool IsVague);

/// <summary>Reads number phrases: "2.5 million", "two hundred and fifty", "a dozen", "one and a half million", "hundreds of
/// thousands".</summary>
internal static class NumberReader
{
    /// <summary>No phrase is read that is larger.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    // "dozens" are two dozens at least.
    private const int LeastOfPlural = 2;

    // "several hundred" are three hundred at least, "a few hundred" two.
    private const int LeastOfSeveral = 3;
    private const int LeastOfFew = 2;

    /// <summary>Reads the longest number at an atom.</summary>
    /// <param name="atoms">Atoms of one sentence.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">Index behind the number.</param>
    /// <param name="number">What was read.</param>
    public static bool TryRead(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        end = at;
        number = default;
        if (at >= atoms.Length) return false;
        if (FractionReader.TryReadPartOfScale(atoms, at, out end, out number)) return true;
        if (atoms[at].IsNumber) return ReadDigits(atoms, at, out end, out number);
        return TermAt(atoms, at) switch
        {
            Term.Scales => ReadVague(atoms, at, out end, out number),
            Term.Cardinal => ReadWords(atoms, at, out end, out number),
            Term.Several or Term.Few or Term.Couple => TryReadFew(atoms, at, out end, out number),
            Term.A => TryReadArticled(atoms, at + 1, out end, out number),
            _ => false,
        };
    }

    /// <summary>The factor of a scale word.</summary>
    public static decimal FactorOf(in Atom scale) => scale.Value == TermLexicon.Trillion ? 1_000_000_000_000m : scale.Value;

    /// <summary>True where the product is no larger than what is read.</summary>
    public static bool IsInRange(decimal value, decimal factor) => value <= Largest / factor;

    /// <summary>The term at a place, also behind the end.</summary>
    public static Term TermAt(ReadOnlySpan<Atom> atoms, int at) => (uint)at < (uint)atoms.Length ? atoms[at].Term : Term.None;

    /// <summary>"(a) million", "(a) few hundred", "(a) couple of thousand".</summary>
    private static bool TryReadArticled(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        if (TermAt(atoms, at) == Term.Scale) return ReadWords(atoms, at, out end, out number);
        return TryReadFew(atoms, at, out end, out number);
    }

    /// <summary>"several hundred", "few dozen", "couple of thousand".</summary>
    private static bool TryReadFew(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        end = at;
        number = default;
        var least = TermAt(atoms, at) switch
        {
            Term.Several => LeastOfSeveral,
            Term.Few or Term.Couple => LeastOfFew,
            _ => 0,
        };
        if (least == 0) return false;
        var isPair = TermAt(atoms, at) == Term.Couple;
        var scale = isPair && TermAt(atoms, at + 1) == Term.Of ? at + 2 : at + 1;
        if (TermAt(atoms, scale) != Term.Scale) return false;
        decimal value = least;
        end = AfterScales(atoms, scale, ref value);
        number = new(value, !isPair);
        return true;
    }

    /// <summary>"2.5 million", "2.5-million", "3 1/2", "2 and a half million".</summary>
    private static bool ReadDigits(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        var value = atoms[at].Number;
        end = at + 1;
        if (FractionReader.TryReadBehind(atoms, at, out var stop, out var part)) (value, end) = (value + part, stop);
        var scale = end < atoms.Length && atoms[end].IsHyphen ? end + 1 : end;
        var behind = AfterScales(atoms, scale, ref value);
        if (behind > scale) end = behind;
        end = FractionReader.WithAndAHalf(atoms, end, behind > scale, ref value);
        number = new(value, false);
        return true;
    }

    /// <summary>Behind "million", "hundred thousand", each of which multiplies the value.</summary>
    private static int AfterScales(ReadOnlySpan<Atom> atoms, int at, ref decimal value)
    {
        while (TermAt(atoms, at) == Term.Scale && IsInRange(value, FactorOf(atoms[at]))) value *= FactorOf(atoms[at++]);
        return at;
    }

    /// <summary>"dozens", "hundreds of thousands".</summary>
    private static bool ReadVague(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        decimal value = atoms[at].Value;
        end = at + 1;
        while (TermAt(atoms, end) == Term.Of && TermAt(atoms, end + 1) == Term.Scales && IsInRange(value, atoms[end + 1].Value))
        {
            value *= atoms[end + 1].Value;
            end += 2;
        }

        number = new(value * LeastOfPlural, true);
        return true;
    }

    /// <summary>"two hundred and fifty", "twenty-five thousand", "one and a half million", "a million and a half".</summary>
    private static bool ReadWords(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        var sum = default(WordedNumber);
        end = at;
        for (var i = at; i < atoms.Length; i++)
        {
            if (IsAnd(atoms, i, sum) || IsHyphen(atoms, i, sum)) continue;
            if (!sum.TryAdd(atoms[i])) break;
            end = i + 1;
        }

        var value = sum.Value;
        if (sum.HasBegun) end = FractionReader.WithAndAHalf(atoms, end, TermAt(atoms, end - 1) == Term.Scale, ref value);
        number = new(value, false);
        return sum.HasBegun;
    }

    /// <summary>The "and" of "two hundred and fifty".</summary>
    private static bool IsAnd(ReadOnlySpan<Atom> atoms, int at, in WordedNumber sum) =>
        atoms[at].Term == Term.And && sum.HasBegun && sum.TakesAnd && TermAt(atoms, at + 1) == Term.Cardinal
        && atoms[at - 1].Term == Term.Scale;

    /// <summary>The hyphen of "twenty-five", "five-million".</summary>
    private static bool IsHyphen(ReadOnlySpan<Atom> atoms, int at, in WordedNumber sum)
    {
        if (!atoms[at].IsHyphen || !sum.HasBegun || at + 1 == atoms.Length || !atoms[at + 1].Glued) return false;
        ref readonly var next = ref atoms[at + 1];
        return next.Term == Term.Scale || (next.Term == Term.Cardinal && next.Value < 10 && sum.TakesOnes);
    }
}
