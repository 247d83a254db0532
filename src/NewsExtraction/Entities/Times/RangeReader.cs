namespace NewsExtraction.Entities;

/// <summary>
/// The second end of a range, which is an expression of its own: the 13 of "Dec. 11-13", the 88 of "1980-88", the 6 of "Nov. 5 and 6".
/// The first end tells what to expect; the second is taken when the grammar comes to it.
/// </summary>
internal sealed class RangeReader(SentenceAtoms sentence) : AtomGrammar(sentence)
{
    private const int LongestYears = 200;

    private readonly DayListReader _lists = new(sentence);

    private int _endAt = -1;
    private TimePoint _end;

    public void Begin() => _endAt = -1;

    /// <summary>Takes the expected end if it is the atom.</summary>
    public bool TryTakeEnd(int at, out TimeReading reading)
    {
        reading = default;
        if (_endAt != at) return false;
        reading = new(at, at + 1, ValueKind.Date, _end);
        _endAt = -1;
        return true;
    }

    /// <summary>Looks behind an expression for the second end of a range, or the next day of a list.</summary>
    public void ExpectEnd(in TimeReading first)
    {
        var isMarked = A(first.End).IsDash || A(first.End).Is('/');
        if (!isMarked && !T(first.End).JoinsRange())
        {
            if (A(first.End).Is(',') || A(first.End).Is('&')) ExpectListed(first);
            return;
        }

        if (isMarked && BeginsYears(first)) ExpectYear(first);
        else if (first.Point is { Grain: Grain.Day, Clock: "" } && BeginsDays(first.End, isMarked)) ExpectDay(first, first.End + 1);
    }

    /// <summary>The 2 of "May 1, 2 and 3", the 3 of "May 1, 2, and 3".</summary>
    private void ExpectListed(in TimeReading first)
    {
        if (first.Point is not { Grain: Grain.Day, Clock: "", Day: > 0 } || !IsBehindDayOfMonth(first.End)) return;
        if (_lists.EndBehindMonth(first.End, first.Point.Day) == first.End) return;
        ExpectDay(first, T(first.End + 1) is Term.And or Term.Or ? first.End + 2 : first.End + 1);
    }

    /// <summary>"1980-88", "1990/91".</summary>
    private bool BeginsYears(in TimeReading first) =>
        first.Point.Grain == Grain.Year && A(first.End - 1).Kind == AtomKind.Integer
        && A(first.End + 1) is { Kind: AtomKind.Integer, Glued: true };

    private void ExpectYear(in TimeReading first)
    {
        ref readonly var number = ref A(first.End + 1);
        var begin = first.Point.Year;
        var year = number.Length switch
        {
            2 => (begin / 100 * 100) + number.Value,
            4 => number.Value,
            _ => 0,
        };
        if (year > begin && year <= begin + LongestYears) (_endAt, _end) = (first.End + 1, new(Grain.Year, year));
    }

    /// <summary>"Dec. 11-13", "Nov. 5 and 6", but not "5 and 6 December" (which names its month),
    /// "Nov. 5 and 6 million", "Nov. 5 and 6 people".</summary>
    private bool BeginsDays(int joint, bool isMarked)
    {
        if (!IsBehindDayOfMonth(joint) || !IsDayNumber(joint + 1, out _) || T(joint + 1) == Term.Ordinal) return false;
        var behind = joint + 2;
        if (BeginsNumericDate(behind)) return false;
        if (T(After(behind, Term.Of)).IsMonth() || T(behind) is Term.Scale or Term.Units or Term.Percent) return false;
        return isMarked || !_lists.CountsSomething(joint + 1);
    }

    /// <summary>The "/03/2022" of "from 05/03/2022 to 28/03/2022".</summary>
    private bool BeginsNumericDate(int at) =>
        A(at) is { Kind: AtomKind.Mark, Glued: true, Value: '/' or '.' or '-' } && A(at + 1) is { Kind: AtomKind.Integer, Glued: true };

    /// <summary>A day number behind its month.</summary>
    private bool IsBehindDayOfMonth(int at) =>
        A(at - 1).Kind is AtomKind.Integer or AtomKind.Ordinal
            && (T(at - 2).IsMonth() || T(at - 2) is Term.None or Term.And or Term.Or or Term.The);

    private void ExpectDay(in TimeReading first, int at)
    {
        var day = A(at).Value;
        // Without a year, one that has all days; without a month, one of 31 days.
        if (TimePoint.IsDay(Math.Max(first.Point.Year, 4), Math.Max(first.Point.Part, 1), day))
            (_endAt, _end) = (at, first.Point with { Day = day });
    }
}
