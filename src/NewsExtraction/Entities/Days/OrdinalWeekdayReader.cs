namespace NewsExtraction.Entities;

/// <summary>Reads weekdays by their place in a month: "the first Sunday of May", "the last Friday in March 2022", "the third Monday of
/// next month".</summary>
internal sealed class OrdinalWeekdayReader(SentenceAtoms sentence, TimeFrame frame) : AtomGrammar(sentence)
{
    private const int LastOfMonth = 5;

    public DayReading? Read(int at)
    {
        if (Number(at) is not { } number || T(at + 1) != Term.Weekday || T(at + 2) is not (Term.Of or Term.In)) return null;
        if (MonthAt(at + 3, out var end, out var withYear) is not { } month) return null;
        return new(end, DayOf(month, A(at + 1).Value, number), withYear);
    }

    private int? Number(int at)
    {
        if (T(at) == Term.Last) return LastOfMonth;
        ref readonly var atom = ref A(at);
        return (atom.Kind == AtomKind.Ordinal || atom.Term == Term.Ordinal) && atom.Value is >= 1 and < LastOfMonth ? atom.Value : null;
    }

    /// <summary>"May", "May 2019", "May last year", "next month", "the month".</summary>
    private TimePoint? MonthAt(int at, out int end, out bool withYear)
    {
        withYear = false;
        if (T(at).IsMonth()) return NamedMonth(at, out end, out withYear);
        end = at + 2;
        if (!IsUnit(at + 1, TimeUnit.Month)) return null;
        return T(at) == Term.The ? frame.Beside(TimeUnit.Month, 0)
            : T(at).StepFromNow() is { } step ? frame.Beside(TimeUnit.Month, step) : null;
    }

    private TimePoint NamedMonth(int at, out int end, out bool withYear)
    {
        var month = A(at).Value;
        var next = T(at) == Term.MonthShort ? AfterPoint(at + 1) : at + 1;
        withYear = TryYearAfter(next, out end, out var year);
        if (withYear) return new(Grain.Month, year, month);
        end = next;
        if (StepToYear(next) is not { } step)
            return frame.Month(month, TenseFinder.At(Parsed, A(at).Token), Sentence.Index, TenseFinder.SaysWill(Parsed, A(at).Token));
        end = next + 2;
        return frame.InYear(Grain.Month, month, step);
    }

    /// <summary>The day; without a year, its month alone.</summary>
    private static TimePoint DayOf(in TimePoint month, int weekday, int number)
    {
        if (!TimePoint.IsDay(month.Year, month.Part, 1)) return new(Grain.Day, 0, month.Part);
        var first = new DateOnly(month.Year, month.Part, 1);
        var day = 1 + ((weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (number - 1));
        while (day > DateTime.DaysInMonth(month.Year, month.Part)) day -= 7;
        return month with { Grain = Grain.Day, Day = day };
    }
}
