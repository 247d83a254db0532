namespace NewsExtraction.Entities;

/// <summary>The days that a text names with their years: "October 7" without one is the day of "October 7, 2023" wherever that
/// stands.</summary>
internal static class NamedDays
{
    // What is named with two different years.
    private const int Several = 0;

    /// <summary>Years by month and day; none for a day that has several.</summary>
    public static Dictionary<(int Month, int Day), int> In(ReadOnlySpan<Atom> atoms)
    {
        var years = new Dictionary<(int Month, int Day), int>();
        for (var at = 0; at < atoms.Length; at++)
        {
            if (!atoms[at].Term.IsMonth() || YearBeside(atoms, at, out var day) is not { } year) continue;
            var key = (atoms[at].Value, day);
            years[key] = !years.TryGetValue(key, out var known) || known == year ? year : Several;
        }

        foreach (var (key, year) in years)
            if (year == Several) years.Remove(key);
        return years;
    }

    /// <summary>"(May) 5, 2014", "5 (May) 2014".</summary>
    private static int? YearBeside(ReadOnlySpan<Atom> atoms, int month, out int day)
    {
        var behind = IsMark(atoms, month + 1, '.') ? month + 2 : month + 1;
        if (IsDay(atoms, behind, out day)) return YearAt(atoms, IsMark(atoms, behind + 1, ',') ? behind + 2 : behind + 1);
        var before = month > 0 && atoms[month - 1].Term == Term.Of ? month - 2 : month - 1;
        return IsDay(atoms, before, out day) ? YearAt(atoms, IsMark(atoms, behind, ',') ? behind + 1 : behind) : null;
    }

    private static bool IsDay(ReadOnlySpan<Atom> atoms, int at, out int day)
    {
        day = 0;
        if ((uint)at >= (uint)atoms.Length || atoms[at] is not { Kind: AtomKind.Integer or AtomKind.Ordinal, Length: <= 4 }) return false;
        day = atoms[at].Value;
        return day is >= 1 and <= 31;
    }

    /// <summary>Four digits that are neither an hour ("1430 GMT", "20:30") nor one of two years ("2016-17").</summary>
    private static int? YearAt(ReadOnlySpan<Atom> atoms, int at)
    {
        if ((uint)at >= (uint)atoms.Length || atoms[at] is not { Kind: AtomKind.Integer, Length: 4, Value: > 1400 and < 2200 }) return null;
        if (at + 1 == atoms.Length) return atoms[at].Value;
        ref readonly var next = ref atoms[at + 1];
        var isOther = next.IsHyphen || next.Term is Term.Am or Term.Pm or Term.Zone
            || (IsMark(atoms, at + 1, ':') && next.Glued && at + 2 < atoms.Length && atoms[at + 2] is { IsNumber: true, Glued: true });
        return isOther ? null : atoms[at].Value;
    }

    private static bool IsMark(ReadOnlySpan<Atom> atoms, int at, char mark) => (uint)at < (uint)atoms.Length && atoms[at].Is(mark);
}
