namespace NewsExtraction.Entities;

/// <summary>
/// The year that the first end of a span takes from the second: the 2019 of "March to June 2019", "from 26 July to 22 August last year",
/// "from December 28 to January 3, 2020" (there the year before).
/// </summary>
internal sealed class SharedYearReader(SentenceAtoms sentence, TimeFrame frame) : AtomGrammar(sentence)
{
    /// <summary>The year of a day or month without one, or null.</summary>
    /// <param name="end">Behind the day or month.</param>
    /// <param name="month">Its month.</param>
    public int? YearBehind(int end, int month)
    {
        if (!A(end).IsDash && !T(end).JoinsRange()) return null;
        var at = After(end + 1, Term.The);
        if (IsDayNumber(at, out _)) at = After(at + 1, Term.Of);
        if (!T(at).IsMonth()) return null;
        var second = A(at).Value;
        var behind = T(at) == Term.MonthShort ? AfterPoint(at + 1) : at + 1;
        if (IsDayNumber(behind, out _)) behind++;
        return YearAt(behind) is { } year ? (second < month ? year - 1 : year) : null;
    }

    private int? YearAt(int at)
    {
        if (TryYearAfter(at, out _, out var year)) return year;
        return StepToYear(at) is { } step && frame.Published is { } day ? day.Year + step : null;
    }
}
