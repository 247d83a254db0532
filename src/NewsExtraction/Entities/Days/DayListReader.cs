namespace NewsExtraction.Entities;

/// <summary>Reads past the days of a list that share one month: "14, 15, 16 and 17 May", "Monday 20, Tuesday 21 and Friday 24 April",
/// "May 1, 2 and 3".</summary>
internal sealed class DayListReader(SentenceAtoms sentence) : AtomGrammar(sentence)
{
    private const int MostDays = 12;

    /// <summary>Behind the days that follow a day before the name of their month; the same place where a month follows at
    /// once.</summary>
    public int EndBeforeMonth(int end)
    {
        var at = end;
        for (var count = 0; count < MostDays; count++)
        {
            if (NextDay(at, out var isOpen) is not { } number) return isOpen ? end : at;
            at = number + 1;
            if (EndsList(number) is { } closed) return closed ? at : end;
        }

        return end;
    }

    /// <summary>Behind the days that follow a day behind the name of their month: "(May 1), 2 and 3". What counts something is none of
    /// them: "May 1, 20 men and 3 women".</summary>
    public int EndBehindMonth(int end, int day)
    {
        var at = end;
        var last = end;
        for (var count = 0; count < MostDays; count++)
        {
            var isClosing = !A(at).Is(',') || T(at + 1) is Term.And or Term.Or;
            var number = isClosing && A(at).Is(',') ? at + 2 : at + 1;
            if (!IsJoint(at) || !IsDayNumber(number, out var next) || next <= day || T(number) == Term.Ordinal) return last;
            if (!A(at).IsDash && !A(at).Is('/') && CountsSomething(number)) return last;
            (day, at) = (next, number + 1);
            if (isClosing) last = at;
        }

        return last;
    }

    /// <summary>True where a number behind a day counts what follows it.</summary>
    public bool CountsSomething(int number)
    {
        var behind = number + 1;
        if (T(After(behind, Term.Of)).IsMonth() || T(behind) is Term.Scale or Term.Units or Term.Unit or Term.Percent || A(behind).Is('%'))
            return true;
        if (A(behind).IsHyphen && A(behind + 1).Kind == AtomKind.Word) return true;
        return IsNoun(behind) || (A(behind).Kind == AtomKind.Word && T(behind) == Term.None && Tag(behind) == Syntax.PennTag.None)
            || (Tag(behind) == Syntax.PennTag.JJ && IsNoun(behind + 1));
    }

    private bool IsJoint(int at) => A(at).IsDash || A(at).Is('/') || A(at).Is(',') || A(at).Is('&') || T(at).JoinsRange();

    /// <summary>The next number of a list, past a comma, "and" and a weekday; null where the list ends.</summary>
    private int? NextDay(int at, out bool isOpen)
    {
        isOpen = false;
        if (!IsJoint(at)) return null;
        var next = A(at).Is(',') && T(at + 1) is Term.And or Term.Or ? at + 2 : at + 1;
        next = After(next, Term.The);
        if (T(next) is Term.Weekday or Term.WeekdayShort) next = After(AfterPoint(next + 1), Term.The);
        isOpen = true;
        return IsDayNumber(next, out _) ? next : null;
    }

    /// <summary>True where the month follows the number, false where nothing of a list does, null where the list goes on.</summary>
    private bool? EndsList(int number)
    {
        var behind = After(number + 1, Term.Of);
        if (A(behind).IsHyphen && T(behind + 1).IsMonth()) return true;
        if (T(behind).IsMonth()) return true;
        return IsJoint(number + 1) ? null : false;
    }
}
