using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Tells two years from two numbers: "between 1987 and 2003" has years, "between 1500 and 2000 troops" a number of
/// troops.</summary>
internal static class YearPair
{
    private const int Earliest = 1400;
    private const int Latest = 2150;

    // Estimates of people and things are round.
    private const int Round = 50;

    /// <summary>True where two years stand at the place, with "and" or "to" between.</summary>
    public static bool IsAt(ParsedText parsed, ReadOnlySpan<Atom> atoms, int first)
    {
        if (first < 0 || first + 2 >= atoms.Length || !IsYear(atoms[first]) || !IsYear(atoms[first + 2])) return false;
        if (atoms[first + 1].Term is not (Term.And or Term.To) || atoms[first].Value >= atoms[first + 2].Value) return false;
        var isRound = atoms[first].Value % Round == 0 && atoms[first + 2].Value % Round == 0;
        return first + 3 >= atoms.Length || !MakesNumber(parsed, atoms[first + 3], isRound);
    }

    private static bool IsYear(in Atom atom) => atom is { Kind: AtomKind.Integer, Length: 4, Value: >= Earliest and <= Latest };

    /// <summary>True for what makes a number of the one before it: "percent", "million", "barrels"; beside round numbers any
    /// plural.</summary>
    private static bool MakesNumber(ParsedText parsed, in Atom next, bool isRound)
    {
        if (next.Term is Term.Scale or Term.Percent or Term.Units or Term.Zone || next.Is('%')) return true;
        if (next.Kind != AtomKind.Word) return false;
        if (MeasureLexicon.TryUnit(parsed.Tokens.RunningText.AsSpan(next.Start, next.Length), out _)) return true;
        return isRound && parsed.Xpos(next.Token) is PennTag.NNS or PennTag.NN or PennTag.JJ;
    }
}
