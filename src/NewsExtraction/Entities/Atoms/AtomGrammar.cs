using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// What a grammar asks of the atoms of its sentence. A place is the index of an atom; places before and behind the sentence may be asked
/// for, there is nothing there.
/// </summary>
internal abstract class AtomGrammar(SentenceAtoms sentence)
{
    protected ParsedText Parsed => sentence.Parsed;

    protected SentenceAtoms Sentence => sentence;

    /// <summary>The atom.</summary>
    protected ref readonly Atom A(int at) => ref sentence[at];

    /// <summary>The term of the atom.</summary>
    protected Term T(int at) => sentence[at].Term;

    protected ReadOnlySpan<char> Chars(int at)
    {
        ref readonly var atom = ref sentence[at];
        return atom.Token < 0 ? default : sentence.Parsed.Tokens.RunningText.AsSpan(atom.Start, atom.Length);
    }

    protected PennTag Tag(int at) => A(at).Token is >= 0 and var token ? sentence.Parsed.Xpos(token) : PennTag.None;

    protected bool Says(int at, string word) => Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    protected bool IsCapital(int at)
    {
        ref readonly var atom = ref sentence[at];
        return atom is { Kind: AtomKind.Word, Token: >= 0 } && char.IsUpper(sentence.Parsed.Tokens.RunningText[atom.Start]);
    }

    protected bool IsNoun(int at) => Tag(at) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS;

    /// <summary>True where the mark stands with no space before it.</summary>
    protected bool IsGlued(int at, char mark) => A(at).Is(mark) && A(at).Glued;

    /// <summary>"about", "around", "circa"; "some" counts people.</summary>
    protected bool IsAbout(int at) => T(at) == Term.About && !Says(at, "some");

    protected bool IsUnit(int at, TimeUnit unit) => A(at).Value == (int)unit && T(at) == Term.Unit;

    /// <summary>The place behind the atom if it is the term, else the same place.</summary>
    protected int After(int at, Term term) => T(at) == term ? at + 1 : at;

    protected int After(int at, char mark) => A(at).Is(mark) ? at + 1 : at;

    /// <summary>The place behind the point of an abbreviation ("Dec."), if one stands here.</summary>
    protected int AfterPoint(int at) => IsGlued(at, '.') ? at + 1 : at;

    protected int AfterDash(int at) => A(at).IsDash ? at + 1 : at;

    /// <summary>A day of the month: an integer of one or two digits, or an ordinal.</summary>
    protected bool IsDayNumber(int at, out int day)
    {
        ref readonly var atom = ref A(at);
        day = atom.Value;
        return day is >= 1 and <= 31 && atom.Kind switch
        {
            AtomKind.Integer => atom.Length <= 2,
            AtomKind.Ordinal => true,
            _ => atom.Term == Term.Ordinal && !Says(at, "second"),
        };
    }

    protected bool IsFourDigits(int at, out int year)
    {
        ref readonly var atom = ref A(at);
        year = atom.Value;
        return atom is { Kind: AtomKind.Integer, Length: 4 } && year is >= 1000 and <= 2200;
    }

    /// <summary>An integer of two digits with no space before it, as in "10:30".</summary>
    protected bool IsGluedPair(int at, out int value)
    {
        ref readonly var atom = ref A(at);
        value = atom.Value;
        return atom is { Kind: AtomKind.Integer, Length: 2, Glued: true };
    }

    /// <summary>A year directly or after a comma: "(Dec. 26), 2016", but not the 2016 of "2016-17" or "2016 GMT".</summary>
    protected bool TryYearAfter(int at, out int end, out int year)
    {
        var place = After(at, ',');
        end = place + 1;
        if (!IsFourDigits(place, out year)) return false;
        var beginsRange = A(end).IsHyphen && A(end + 1) is { Kind: AtomKind.Integer, Length: 2 };
        return !beginsRange && T(end) is not (Term.Am or Term.Pm or Term.Zone) && !BeginsMinutes(end);
    }

    /// <summary>":30" directly behind a number, which makes it an hour; "6 March 2024:" ends in a mark.</summary>
    protected bool BeginsMinutes(int at) => IsGlued(at, ':') && A(at + 1) is { Kind: AtomKind.Integer, Glued: true };

    /// <summary>"last year", "this year", "next year": how many years from the reference; null for other words.</summary>
    protected int? StepToYear(int at) => IsUnit(at + 1, TimeUnit.Year) ? T(at).StepFromNow() : null;

    /// <summary>True where a number counts what follows: "May 20 people died" is no date.</summary>
    protected bool IsCount(int at) =>
        T(at + 1) is Term.Scale or Term.Percent or Term.Units || A(at + 1).Is('%')
        || (A(at + 1).Kind == AtomKind.Word && Tag(at + 1) is PennTag.NNS && T(at - 1) == Term.Month && Says(at - 1, "May"));

    protected bool EndsPhrase(int at)
    {
        ref readonly var atom = ref A(at);
        return atom.Token < 0 || (atom.Kind == AtomKind.Mark && atom.Value is ',' or '.' or ';' or '"' or '”' or ')');
    }
}
