using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// A grammar of time expressions over the atoms of one sentence. Every rule looks at a bounded number of atoms from where it starts, so
/// that reading a text is linear in its length. Ambiguous words ("May", "fall", "second", a number that may be a year) count only in
/// company that makes them a time.
/// </summary>
internal sealed partial class TimeGrammar(ParsedText parsed, TimeFrame frame, SentenceAtoms sentence) : AtomGrammar(sentence)
{
    // "Updated", "Published by".
    private const int MostBesideStamp = 3;

    private readonly DatedTimeReader _datedTimes = new(sentence, frame);
    private readonly DayReader _days = new(sentence, frame);
    private readonly HolidayNames _holidayNames = new(sentence);
    private readonly RangeReader _ranges = new(sentence);
    private readonly SharedYearReader _shared = new(sentence, frame);
    private ReadOnlyMemory<Atom> _atoms;
    private int _sentence;

    public TimeGrammar(ParsedText parsed, TimeFrame frame)
        : this(parsed, frame, new SentenceAtoms(parsed))
    {
    }

    /// <summary>Takes up a sentence.</summary>
    public void Begin(ReadOnlyMemory<Atom> atoms, int sentence)
    {
        _atoms = atoms;
        _sentence = sentence;
        Sentence.Begin(atoms, sentence);
        _ranges.Begin();
    }

    /// <summary>Reads the longest time expression that starts at an atom.</summary>
    public bool TryRead(int at, out TimeReading reading)
    {
        if (_ranges.TryTakeEnd(at, out reading)) return Kept(reading);
        if (!MayStart(at)) return false;
        if (_datedTimes.Read(at) is { } dated) reading = dated;
        if (TryPeriod(at, out var read)) TakeLonger(read, ref reading);
        if (TrySet(at, out read)) TakeLonger(read, ref reading);
        if (TryDuration(at, out read)) TakeLonger(read, ref reading);
        if (TryReference(at, out read)) TakeLonger(read, ref reading);
        return reading.End > 0 && Kept(reading);
    }

    private static void TakeLonger(in TimeReading read, ref TimeReading best)
    {
        if (read.End > best.End) best = read;
    }

    private bool Kept(in TimeReading reading)
    {
        if (reading.Point.Grain != Grain.None)
            frame.Note(reading.Point, reading.WithYear, _sentence, reading.WithYear && IsAheadOrStamp(reading));
        _ranges.ExpectEnd(reading);
        return true;
    }

    /// <summary>False for what no time expression begins with: most words, and all marks but an apostrophe ("'90s").</summary>
    private bool MayStart(int at)
    {
        ref readonly var atom = ref A(at);
        return atom.Kind switch
        {
            AtomKind.Word => atom.Term != Term.None || MayStartName(at),
            AtomKind.Mark => atom.IsApostrophe || atom.Is('‘'),
            _ => true,
        };
    }

    /// <summary>True where a word outside the lexicon may begin a holiday's name ("New Year's Day") or a quarter ("Q3").</summary>
    private bool MayStartName(int at) =>
        IsCapital(at)
        && (T(at + 1) is Term.Unit or Term.PossessiveS or Term.Weekday || A(at + 1).Kind == AtomKind.Integer || T(at + 2) == Term.Unit
            || T(at + 3) == Term.Unit);

    /// <summary>True for a date that the text looks ahead to, and for one that fills its line, as the day of publication does: "Updated
    /// June 8, 2016, 7:23 a.m. ET".</summary>
    private bool IsAheadOrStamp(in TimeReading reading) =>
        parsed.Sentences[_sentence].Count <= A(reading.End - 1).Token + 1 - A(reading.First).Token + MostBesideStamp
        || DirectionAt(reading.First) == Direction.Future;

    private bool SaysWill(int at) => TenseFinder.SaysWill(parsed, A(at).Token);

    private Direction DirectionAt(int at) => TenseFinder.At(parsed, A(at).Token);

    /// <summary>True where a month's name is one: "May" the verb, "Theresa May" and "Ajmal Jan" are none.</summary>
    private bool IsMonthName(int at)
    {
        if (!T(at).IsMonth()) return false;
        if (!IsCapital(at)) return !IsAmbiguousMonth(at);
        if (HasNumberBeside(at)) return true;
        if (T(at) == Term.MonthShort && !IsGlued(at + 1, '.')) return T(at - 1).LeadsToMonth() && !IsCapital(at + 1);
        var isBehindName = IsCapital(at - 1) && T(at - 1) == Term.None;
        // Behind the first word of a sentence, which is always a capital, a name tells nothing.
        if (!IsAmbiguousMonth(at)) return !isBehindName || at <= 1;
        return !isBehindName
            && (T(at - 1).LeadsToMonth() || A(at - 1).IsDash || T(at + 1).StepFromNow() is not null || ModifiesNoun(at));
    }

    /// <summary>"a March accord", "Iraq's March offensive".</summary>
    private bool ModifiesNoun(int at) =>
        T(at) == Term.Month && T(at - 1) is Term.A or Term.PossessiveS && Tag(at + 1) is PennTag.NN or PennTag.NNS && !IsCapital(at + 1);

    /// <summary>"May 5", "May 2014", "5 May", "5th of May".</summary>
    private bool HasNumberBeside(int at)
    {
        var next = AfterPoint(at + 1);
        return IsDayNumber(next, out _) || IsFourDigits(next, out _) || IsDayNumber(at - 1, out _)
            || (T(at - 1) == Term.Of && IsDayNumber(at - 2, out _));
    }

    /// <summary>March, April, May, June, August and all abbreviations are also names or other words.</summary>
    private bool IsAmbiguousMonth(int at) => A(at).Value is 3 or 4 or 5 or 6 or 8 || T(at) == Term.MonthShort;
}
