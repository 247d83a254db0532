namespace NewsExtraction.Entities;

/// <summary>A number in words or digits.</summary>
/// <param name="Value">The number; of a vague one ("dozens") the lower bound.</param>
/// <param name="IsVague">True for "dozens", "hundreds of thousands".</param>
internal readonly record struct NumberPhrase(decimal Value, bool IsVague);

/// <summary>Reads number phrases: "2.5 million", "two hundred and fifty", "a dozen", "hundreds of thousands".</summary>
internal static class NumberReader
{
    /// <summary>No phrase is read that is larger.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

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
        if (atoms[at].IsNumber) return ReadDigits(atoms, at, out end, out number);
        return atoms[at].Term switch
        {
            Term.Scales => ReadVague(atoms, at, out end, out number),
            Term.Cardinal => ReadWords(atoms, at, out end, out number),
            Term.A => TermAt(atoms, at + 1) == Term.Scale && ReadWords(atoms, at + 1, out end, out number),
            Term.Half => TryReadHalf(atoms, at, out end, out number),
            _ => false,
        };
    }

    /// <summary>The factor of a scale word.</summary>
    public static decimal FactorOf(in Atom scale) => scale.Value == TermLexicon.Trillion ? 1_000_000_000_000m : scale.Value;

    private static Term TermAt(ReadOnlySpan<Atom> atoms, int at) => at < atoms.Length ? atoms[at].Term : Term.None;

    /// <summary>"2.5 million", "2.5-million".</summary>
    private static bool ReadDigits(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        var value = atoms[at].Number;
        end = at + 1;
        var scale = end < atoms.Length && atoms[end].IsHyphen ? end + 1 : end;
        while (TermAt(atoms, scale) == Term.Scale && value * FactorOf(atoms[scale]) <= Largest)
        {
            value *= FactorOf(atoms[scale]);
            end = ++scale;
        }

        number = new(value, false);
        return true;
    }

    /// <summary>"half a million".</summary>
    private static bool TryReadHalf(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        end = at;
        number = default;
        if (TermAt(atoms, at + 1) != Term.A || TermAt(atoms, at + 2) != Term.Scale) return false;
        end = at + 3;
        number = new(FactorOf(atoms[at + 2]) / 2, false);
        return true;
    }

    /// <summary>"dozens", "hundreds of thousands".</summary>
    private static bool ReadVague(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        decimal value = atoms[at].Value;
        end = at + 1;
        while (TermAt(atoms, end) == Term.Of && TermAt(atoms, end + 1) == Term.Scales && value * atoms[end + 1].Value <= Largest)
        {
            value *= atoms[end + 1].Value;
            end += 2;
        }

        number = new(value, true);
        return true;
    }

    /// <summary>"two hundred and fifty", "twenty-five thousand".</summary>
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

        number = new(sum.Value, false);
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
