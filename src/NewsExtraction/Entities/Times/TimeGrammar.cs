using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// A grammar of time expressions over the atoms of one sentence. Every rule looks at a bounded number of atoms from where it starts, so
/// that reading a
/// text is linear in its length. Ambiguous words ("May", "fall", "second", a number that may be a year) count only in company that makes
/// them a time.
/// </summary>
internal sealed partial class TimeGrammar(ParsedText parsed, TimeFrame frame)
{
    private ReadOnlyMemory<Atom> _atoms;
    private int _sentence;
    private int _pendingDay = -1;
    private TimePoint _pending;

    /// <summary>Takes up a sentence.</summary>
    public void Begin(ReadOnlyMemory<Atom> atoms, int sentence)
    {
        _atoms = atoms;
        _sentence = sentence;
        _pendingDay = -1;
    }

    /// <summary>Reads the longest time expression that starts at an atom.</summary>
    public bool TryRead(int at, out TimeReading reading)
    {
        reading = default;
        if (_pendingDay == at)
        {
            reading = new(at, at + 1, ValueKind.Date, _pending);
            _pendingDay = -1;
            return Kept(ref reading);
        }

        var atom = A(at);
        if (atom.Kind == AtomKind.Word && atom.Term == Term.None && !MayStartName(at)) return false;
        if (atom.Kind == AtomKind.Mark && !atom.Is('\'') && !atom.Is('’') && !atom.Is('‘')) return false;
        var found = false;
        Consider(TryDatedTime(at, out var read), read, ref found, ref reading);
        Consider(TryPeriod(at, out read), read, ref found, ref reading);
        Consider(TrySet(at, out read), read, ref found, ref reading);
        Consider(TryDuration(at, out read), read, ref found, ref reading);
        Consider(TryReference(at, out read), read, ref found, ref reading);
        return found && Kept(ref reading);
    }

    private static void Consider(bool success, TimeReading read, ref bool found, ref TimeReading best)
    {
        if (!success || (found && read.End <= best.End)) return;
        found = true;
        best = read;
    }

    private bool Kept(ref TimeReading reading)
    {
        if (reading.Point.Grain != Grain.None) frame.Note(reading.Point, reading.WithYear, _sentence);
        Continue(reading);
        return true;
    }

    private Atom A(int at) => (uint)at < (uint)_atoms.Length ? _atoms.Span[at] : new Atom(0, 0, -1, AtomKind.Mark, Term.None, 0, 0, false);

    private Term T(int at) => A(at).Term;

    private ReadOnlySpan<char> Chars(int at) => A(at) is { Token: >= 0 } atom ? parsed.Text.AsSpan(atom.Start, atom.Length) : default;

    private bool IsCapital(int at) => A(at) is { Kind: AtomKind.Word, Token: >= 0 } atom && char.IsUpper(parsed.Text[atom.Start]);

    private bool Says(int at, string word) => Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    private PennTag Tag(int at) => A(at) is { Token: >= 0 } atom ? parsed.Xpos(atom.Token) : PennTag.None;

    private Direction DirectionAt(int at) => TenseFinder.At(parsed, A(at).Token);

    private int AfterPoint(int at) => A(at).Is('.') && A(at).Glued ? at + 1 : at;

    private int AfterDash(int at) => A(at).IsDash ? at + 1 : at;

    private bool IsNoun(int at) => Tag(at) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS;

    /// <summary>An integer of one or two digits, or an ordinal, that can be a day of the month.</summary>
    private bool IsDayNumber(int at, out int day)
    {
        var atom = A(at);
        day = atom.Value;
        if (atom.Kind is AtomKind.Integer && atom.Length <= 2 || atom.Kind == AtomKind.Ordinal) return day is >= 1 and <= 31;
        return atom is { Kind: AtomKind.Word, Term: Term.Ordinal } && day is >= 1 and <= 31 && !Says(at, "second");
    }

    private bool IsFourDigits(int at, out int year)
    {
        var atom = A(at);
        year = atom.Value;
        return atom is { Kind: AtomKind.Integer, Length: 4 } && year is >= 1000 and <= 2200;
    }

    /// <summary>True where a month's name is one: "May" the verb, "Theresa May" and "Ajmal Jan" are none.</summary>
    private bool IsMonthName(int at)
    {
        var term = T(at);
        if (term is not (Term.Month or Term.MonthShort)) return false;
        if (!IsCapital(at))
            return !IsAmbiguousMonth(at)
                && IsDayNumber(at - 1, out _) | IsDayNumber(AfterPoint(at + 1),
                out _) | (term == Term.Month && !Says(at, "march") && !Says(at, "may"));
        var next = AfterPoint(at + 1);
        var byNumber = IsDayNumber(next, out _) || IsFourDigits(next, out _) || IsDayNumber(at - 1, out _)
            || (T(at - 1) == Term.Of && IsDayNumber(at - 2, out _));
        if (byNumber) return true;
        if (term == Term.MonthShort && !(A(at + 1).Is('.') && A(at + 1).Glued)) return LeadsIn(T(at - 1)) && !IsCapital(at + 1);
        if (!IsAmbiguousMonth(at)) return !(IsCapital(at - 1) && T(at - 1) == Term.None && at > 1 && !A(at - 1).Is('.'));
        if (IsCapital(at - 1) && T(at - 1) == Term.None) return false;
        return LeadsIn(T(at - 1)) || A(at - 1).IsDash || T(at + 1) is Term.This or Term.Last or Term.Next;
    }

    private bool IsAmbiguousMonth(int at) => A(at).Value is 3 or 4 or 5 or 6 or 8 || T(at) == Term.MonthShort;

    private static bool LeadsIn(Term term) =>
        term is Term.In or Term.Since or Term.By or Term.Until or Term.During or Term.From or Term.To or Term.Before or Term.After
        or Term.Of or Term.For
        or Term.Early or Term.Late or Term.Mid or Term.Last or Term.Next or Term.This or Term.Past or Term.Between or Term.And or Term.Or
            or Term.Every or Term.Coming;

    /// <summary>True where a word outside the lexicon may begin a holiday's name ("New Year's Day") or a quarter ("Q3").</summary>
    private bool MayStartName(int at) =>
        IsCapital(at)
        && (T(at + 1) is Term.Unit or Term.PossessiveS or Term.Weekday || A(at + 1).Kind == AtomKind.Integer || T(at + 2) == Term.Unit
        || T(at + 3) == Term.Unit || Says(at, "Fourth"));

    /// <summary>Sets up the second end of a range ("11-13 Dec.", "1980-88", "Nov. 5 and 6"), which is an expression of its own.</summary>
    private void Continue(in TimeReading reading)
    {
        var at = reading.End;
        var joined = A(at).IsDash || A(at).Is('/');
        if (!joined && T(at) is not (Term.And or Term.To or Term.Or or Term.Until)) return;
        var next = A(at + 1);
        if (reading.Point.Grain == Grain.Year && joined && A(at - 1).Kind == AtomKind.Integer
            && next is { Kind: AtomKind.Integer, Glued: true })
        {
            var year = next.Length == 2 ? (reading.Point.Year / 100 * 100) + next.Value : next.Length == 4 ? next.Value : 0;
            if (year > reading.Point.Year && year <= reading.Point.Year + 200) (_pendingDay, _pending) = (at + 1, new(Grain.Year, year));
            return;
        }

        if (reading.Point is not { Grain: Grain.Day, Clock: "" } || !IsDayNumber(at + 1, out var day) || T(at + 1) == Term.Ordinal) return;
        var afterMonth = A(at - 1).Kind is AtomKind.Integer or AtomKind.Ordinal
            && T(AfterPoint(at) - 2) is Term.Month or Term.MonthShort or Term.None;
        if (!afterMonth || T(at + 2) is Term.Month or Term.MonthShort or Term.Scale or Term.Units or Term.Percent) return;
        if (!joined && (IsNoun(at + 2) || A(at + 2).Is('%')
            || (A(at + 2).Kind == AtomKind.Word && T(at + 2) == Term.None && Tag(at + 2) == PennTag.None)))
            return;
        if (TimePoint.IsDay(Math.Max(reading.Point.Year, 4), Math.Max(reading.Point.Part, 1), day))
            (_pendingDay, _pending) = (at + 1, reading.Point with { Day = day });
    }
}
