namespace NewsExtraction.Entities;

/// <summary>Reads dates in numbers: "2016-12-05", "5/12/2016", "26.12.2016", and "9/11".</summary>
internal sealed class NumericDateReader(SentenceAtoms sentence, TimeFrame frame) : AtomGrammar(sentence)
{
    // Years of two digits below this one are of this century.
    private const int FirstOfLastCentury = 70;

    // Where the text tells nothing, a day within this many days of publication is meant rather than one farther off than the other.
    private const int NearDays = 31;
    private const int FarDays = 90;

    private static readonly TimePoint September11 = new(Grain.Day, 2001, 9, 11);

    /// <summary>The year of two digits.</summary>
    public static int OfTwoDigits(int year) => year + (year < FirstOfLastCentury ? 2000 : 1900);

    /// <summary>True where a date of the text shows that its days stand before its months, and none shows the opposite.</summary>
    public static bool IsDayFirst(ReadOnlySpan<Atom> atoms)
    {
        var (dayFirst, monthFirst) = (false, false);
        for (var at = 0; at + 4 < atoms.Length; at++)
        {
            if (!atoms[at + 1].Is('/') || !HasNumericForm(atoms, at) || atoms[at].Length > 2) continue;
            var (first, second) = (atoms[at].Value, atoms[at + 2].Value);
            dayFirst |= first is > 12 and <= 31 && second <= 12;
            monthFirst |= second is > 12 and <= 31 && first <= 12;
        }

        return dayFirst && !monthFirst;
    }

    public DayReading? Read(int at)
    {
        if (A(at).Kind != AtomKind.Integer) return null;
        if (IsSeptember11(at)) return new(at + 3, September11);
        var atoms = Sentence.All;
        if (!HasNumericForm(atoms, at)) return null;
        if (FieldsOf(A(at), A(at + 2), A(at + 4), A(at + 1).Is('/')) is not { } fields) return null;
        var (year, month, day) = fields;
        if (year < 1000) return null;
        if (A(at).Length <= 2 && IsDayBeforeMonth(fields, A(at + 1).Value)) (month, day) = (day, month);
        if (TimePoint.IsDay(year, month, day)) return new(at + 5, new(Grain.Day, year, month, day), true);
        // "2023/02/30" is a date, though there is no such day.
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new(at + 5, new(Grain.Day)) : null;
    }

    /// <summary>Month first is the American way; with points, where it cannot be a month, or where the rest of the text has it so, the
    /// day stands first.</summary>
    private bool IsDayBeforeMonth((int Year, int First, int Second) date, int mark)
    {
        var (year, first, second) = date;
        if (first > 12 || mark == '.') return true;
        if (mark != '/' || second > 12) return false;
        return frame.IsDayFirst || (DaysAway(year, first, second) > FarDays && DaysAway(year, second, first) <= NearDays);
    }

    private int DaysAway(int year, int month, int day) =>
        frame.Published is { } published && TimePoint.IsDay(year, month, day)
            ? Math.Abs(new DateOnly(year, month, day).DayNumber - published.DayNumber) : int.MinValue;

    /// <summary>"9/11", which is no fraction and stands for the day in 2001.</summary>
    private bool IsSeptember11(int at) =>
        A(at) is { Length: 1, Value: 9 } && IsGlued(at + 1, '/') && IsGluedPair(at + 2, out var day) && day == 11
        && !IsGlued(at + 3, '/') && !(A(at).Glued && A(at - 1).Is('/')) && T(at + 3) != Term.Of;

    /// <summary>Three integers with the same mark between them and no space.</summary>
    private static bool HasNumericForm(ReadOnlySpan<Atom> atoms, int at) =>
        at + 4 < atoms.Length && atoms[at].Kind == AtomKind.Integer && IsSeparator(atoms[at + 1]) && IsGluedInteger(atoms[at + 2])
        && atoms[at + 2].Length <= 2 && IsSeparator(atoms[at + 3]) && atoms[at + 3].Value == atoms[at + 1].Value
        && IsGluedInteger(atoms[at + 4]);

    private static bool IsSeparator(in Atom atom) => atom is { Kind: AtomKind.Mark, Glued: true, Value: '-' or '/' or '.' };

    private static bool IsGluedInteger(in Atom atom) => atom is { Kind: AtomKind.Integer, Glued: true };

    /// <summary>Which of the three integers is what, by their lengths.</summary>
    private static (int Year, int Month, int Day)? FieldsOf(in Atom first, in Atom second, in Atom third, bool hasSlashes) =>
        (first.Length, third.Length) switch
        {
            (4, <= 2) => (first.Value, second.Value, third.Value),
            ( <= 2, 4) => (third.Value, first.Value, second.Value),
            ( <= 2, 2) when hasSlashes => (OfTwoDigits(third.Value), first.Value, second.Value),
            _ => null,
        };
}
