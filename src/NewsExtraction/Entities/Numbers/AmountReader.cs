namespace NewsExtraction.Entities;

/// <summary>Reads how many or how much: a number, a range of two, and the words that bound it. Values and counts of people share
/// it.</summary>
internal readonly ref struct AmountReader(string text, ReadOnlySpan<Atom> atoms)
{
    // "5-10 million" means five million at least; "1000 to 2 million" does not.
    private const int LargestScaled = 1000;

    private readonly ReadOnlySpan<Atom> _atoms = atoms;

    /// <summary>The range under its bound.</summary>
    public static ValueRange Bounded(in ValueRange range, NumberBound bound) => bound switch
    {
        NumberBound.AtLeast => range with { Max = null },
        NumberBound.AtMost => new(null, range.Max ?? range.Min),
        _ => range,
    };

    /// <summary>A number, or two with "to" or a dash between: "5", "5 to 10", "5-10 million" (which means five million at least).</summary>
    public bool TryRange(int at, out int end, out ValueRange range)
    {
        range = default;
        if (!TryNumber(at, out end, out var first, out var scale)) return false;
        range = first.IsVague ? new(first.Value, null) : new(first.Value, first.Value);
        if (first.IsVague || !JoinsNumbers(at, end) || !TryNumber(end + 1, out var stop, out var second, out var upperScale)) return true;
        var lower = scale == 1 && upperScale > 1 && first.Value < LargestScaled ? first.Value * upperScale : first.Value;
        if (second.Value <= lower || second.IsVague) return true;
        (range, end) = (new(lower, second.Value), stop);
        return true;
    }

    /// <summary>The words that bound the number behind them: "at least", "more than", "no fewer than", "as many as", "up to",
    /// "about".</summary>
    /// <param name="at">Where they begin.</param>
    /// <param name="length">How many they are; 0 where there are none.</param>
    public NumberBound BoundAt(int at, out int length)
    {
        length = 2;
        switch (T(at), T(at + 1))
        {
            case (Term.More, Term.Than) or (Term.At, Term.Least):
                return NumberBound.AtLeast;
            case (Term.Less, Term.Than) or (Term.At, Term.Most) or (Term.Up, Term.To):
                return NumberBound.AtMost;
            case (Term.None or Term.A or Term.In, _) when WordyBound(at, out length) is not NumberBound.None and var bound:
                return bound;
        }

        length = 1;
        switch (T(at))
        {
            case Term.Over:
                return NumberBound.AtLeast;
            case Term.Less:
                return NumberBound.AtMost;
            case Term.About or Term.Almost:
                return NumberBound.About;
            default:
                length = 0;
                return NumberBound.None;
        }
    }

    /// <summary>What follows a number and bounds it: "30 or more", "30 or fewer", "30-plus", "30+".</summary>
    public NumberBound BoundBehind(int at, out int end)
    {
        end = at + 2;
        switch (T(at), T(at + 1))
        {
            case (Term.Or, Term.More):
                return NumberBound.AtLeast;
            case (Term.Or, Term.Less) when !Says(at + 1, "under"):
                return NumberBound.AtMost;
        }

        if (A(at).IsHyphen && Says(at + 1, "plus")) return NumberBound.AtLeast;
        end = at + 1;
        if (A(at).Is('+') && A(at).Glued) return NumberBound.AtLeast;
        end = at;
        return NumberBound.None;
    }

    /// <summary>"no fewer than", "as many as", "upwards of", "in excess of", "a minimum of", "exceeding".</summary>
    private NumberBound WordyBound(int at, out int length)
    {
        length = 3;
        if (T(at) == Term.In) return Says(at + 1, "excess") && T(at + 2) == Term.Of ? NumberBound.AtLeast : NumberBound.None;
        if (T(at) == Term.A) return T(at + 2) == Term.Of ? OfExtreme(at + 1) : NumberBound.None;
        if (T(at + 1) is Term.More or Term.Less) return Denied(at);
        if (Says(at, "as") && Says(at + 2, "as")) return OfLikeness(at + 1);
        length = 2;
        if (T(at + 1) == Term.Of && (Says(at, "upwards") || Says(at, "upward"))) return NumberBound.AtLeast;
        if (T(at + 1) == Term.Than && Says(at, "greater")) return NumberBound.AtLeast;
        length = 1;
        return Says(at, "exceeding") ? NumberBound.AtLeast : NumberBound.None;
    }

    /// <summary>"no fewer than" is a lower bound, "not more than" an upper one.</summary>
    private NumberBound Denied(int at)
    {
        if (T(at + 2) != Term.Than || !(Says(at, "no") || Says(at, "not"))) return NumberBound.None;
        return T(at + 1) == Term.More ? NumberBound.AtMost : NumberBound.AtLeast;
    }

    /// <summary>"(a) minimum (of)", "(a) maximum (of)".</summary>
    private NumberBound OfExtreme(int at) =>
        Says(at, "minimum") ? NumberBound.AtLeast : Says(at, "maximum") ? NumberBound.AtMost : NumberBound.None;

    /// <summary>"(as) many (as)" is an upper bound, "(as) few (as)" a lower one.</summary>
    private NumberBound OfLikeness(int at)
    {
        if (T(at) == Term.Few || Says(at, "little")) return NumberBound.AtLeast;
        return Says(at, "many") || Says(at, "much") || Says(at, "high") ? NumberBound.AtMost : NumberBound.None;
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
        if (factor == 0 || !NumberReader.IsInRange(number.Value, factor)) return true;
        (number, scale, end) = (number with { Value = number.Value * factor }, factor, end + 1);
        return true;
    }

    private static decimal FactorOfLetters(ReadOnlySpan<char> letters) => letters switch
    {
        "k" or "K" => 1_000m,
        "m" or "M" => 1_000_000m,
        "B" or "b" => 1_000_000_000m,
        _ => 0m,
    };

    private Atom A(int at) => (uint)at < (uint)_atoms.Length ? _atoms[at] : new Atom(0, 0, -1, AtomKind.Mark, Term.None, 0, 0, false);

    private Term T(int at) => NumberReader.TermAt(_atoms, at);

    private ReadOnlySpan<char> Chars(int at) =>
        (uint)at < (uint)_atoms.Length ? text.AsSpan(_atoms[at].Start, _atoms[at].Length) : default;

    private bool Says(int at, string word) => Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase);
}
