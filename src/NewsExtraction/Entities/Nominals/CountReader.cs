using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// Reads how many people or things a noun phrase speaks of: numerals in figures and words, "at least 30", "between 20 and 30",
/// "dozens of", "a couple of". What is only said to be near a number is taken for that number. Numbers are read as they are for values.
/// </summary>
internal static class CountReader
{
    private const int MostAtoms = 64;

    // A number has no more tokens than this.
    private const int LongestNumber = 12;

    // "and as many as some", the words that may stand before a number and say what it is.
    private const int LongestLead = 10;

    private static readonly (string Word, CountRange Count)[] VagueWords =
    [
        ("both", CountRange.Exactly(2)), ("couple", CountRange.Exactly(2)), ("pair", CountRange.Exactly(2)), ("several", new(3, null)),
        ("dozen", CountRange.Exactly(12)), ("hundred", CountRange.Exactly(100)), ("thousand", CountRange.Exactly(1000)),
    ];

    /// <summary>The count of the base noun phrase, or null where it says none.</summary>
    public static CountRange? Read(ParsedText parsed, int first, int head, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (!MayBegin(parsed, token, end) || !MayCount(parsed, token, head)) continue;
            if (ReadFrom(parsed, token, head, end) is { } count) return count;
        }

        return null;
    }

    /// <summary>Reads the number that begins at the token, in figures or words, with what bounds it; null where there is none.</summary>
    public static CountRange? ReadNumber(ParsedText parsed, int token, int end) =>
        token < end ? ReadFrom(parsed, token, -1, end) : null;

    // The number at the token, where one of its words counts the head (-1: any number).
    private static CountRange? ReadFrom(ParsedText parsed, int token, int head, int end)
    {
        Span<Atom> room = stackalloc Atom[MostAtoms];
        var from = Math.Max(token - LongestLead, parsed.SentenceOf(token).FirstToken);
        var count = AtomReader.Read(parsed.Tokens, from, Math.Min(end, token + LongestNumber), room);
        ReadOnlySpan<Atom> atoms = room[..count];
        var at = 0;
        while (at < count && atoms[at].Token < token) at++;
        var amounts = new AmountReader(parsed.Tokens.RunningText, atoms);
        if (!amounts.TryRange(at, out var stop, out var range)) return VagueWord(parsed, token, head);
        if (head >= 0 && !HasCounting(parsed, atoms[at..stop], head)) return null;
        return EndsInsideToken(atoms, stop) ? null : Whole(Bounded(amounts, atoms, at, stop, range));
    }

    /// <summary>"1,23", "24-hour", "30-20": a piece of a token is no number; "30+" is one.</summary>
    private static bool EndsInsideToken(ReadOnlySpan<Atom> atoms, int end) =>
        end < atoms.Length && atoms[end].Token == atoms[end - 1].Token && !atoms[end].Is('+');

    private static bool HasCounting(ParsedText parsed, ReadOnlySpan<Atom> number, int head)
    {
        foreach (var atom in number)
            if (IsCounting(parsed, atom.Token, head)) return true;
        return false;
    }

    /// <summary>The range under what is said before and behind it; "no fewer than 15 and as many as 30" gives both ends.</summary>
    private static ValueRange Bounded(in AmountReader amounts, ReadOnlySpan<Atom> atoms, int at, int end, in ValueRange range)
    {
        var before = BoundBefore(amounts, atoms, at, out var lead);
        if (before != NumberBound.None)
        {
            var bounded = AmountReader.Bounded(range, before);
            return before == NumberBound.AtLeast ? WithUpper(amounts, atoms, end, bounded) : WithLower(amounts, atoms, lead, bounded);
        }

        return AmountReader.Bounded(range, amounts.BoundBehind(end, out _));
    }

    /// <summary>"(at least 15) and up to 30".</summary>
    private static ValueRange WithUpper(in AmountReader amounts, ReadOnlySpan<Atom> atoms, int end, in ValueRange range)
    {
        if (NumberReader.TermAt(atoms, end) is not (Term.And or Term.Or)) return range;
        if (amounts.BoundAt(end + 1, out var length) != NumberBound.AtMost) return range;
        return amounts.TryRange(end + 1 + length, out _, out var upper) && upper.Max > range.Min ? range with { Max = upper.Max } : range;
    }

    /// <summary>"no fewer than 15 and (up to 30)".</summary>
    private static ValueRange WithLower(in AmountReader amounts, ReadOnlySpan<Atom> atoms, int lead, in ValueRange range)
    {
        if (NumberReader.TermAt(atoms, lead - 1) is not (Term.And or Term.Or)) return range;
        if (!amounts.TryRange(lead - 2, out var stop, out var lower) || stop != lead - 1 || !(lower.Min < range.Max)) return range;
        return BoundBefore(amounts, atoms, lead - 2, out _) == NumberBound.AtLeast ? range with { Min = lower.Min } : range;
    }

    /// <summary>What is said before a number: "at least", "up to", "more than", past words that change nothing.</summary>
    private static NumberBound BoundBefore(in AmountReader amounts, ReadOnlySpan<Atom> atoms, int at, out int lead)
    {
        lead = at;
        for (var end = at; end > 0; end--)
        {
            for (var start = Math.Max(0, end - 3); start < end; start++)
            {
                var bound = amounts.BoundAt(start, out var length);
                if (bound is not (NumberBound.AtLeast or NumberBound.AtMost) || start + length != end) continue;
                lead = start;
                return bound;
            }

            if (!ChangesNothing(atoms[end - 1].Term)) break;
        }

        return NumberBound.None;
    }

    // Words that may stand between a bound and its number ("at least some 30", "more than the 30", "at least another 30").
    private static bool ChangesNothing(Term term) =>
        term is Term.About or Term.Almost or Term.The or Term.Other or Term.These or Term.A or Term.Full;

    private static CountRange? Whole(in ValueRange range) =>
        IsWhole(range.Min) && IsWhole(range.Max) ? new CountRange((long?)range.Min, (long?)range.Max) : null;

    private static bool IsWhole(decimal? number) =>
        number is not { } value || (value == decimal.Truncate(value) && value <= NumberReader.Largest);

    // What no number begins with is most of a text.
    private static bool MayBegin(ParsedText parsed, int token, int end)
    {
        var word = parsed.Tokens.Chars(token);
        if (char.IsAsciiDigit(word[0]) || word[0] is '½' or '¼' or '¾') return true;
        return TermLexicon.Find(word).Term switch
        {
            Term.A => token + 1 < end && TermLexicon.Find(parsed.Tokens.Chars(token + 1)).Term
                is Term.Scale or Term.Few or Term.Couple or Term.Half or Term.Unit,
            Term.Cardinal or Term.Scale or Term.Scales or Term.Several or Term.Few or Term.Couple or Term.Half or Term.Unit => true,
            Term.None => BeginsNumeral(word),
            _ => false,
        };
    }

    /// <summary>"both", "pair"; "twenty-five", "half-dozen" where the tokenizer leaves them whole.</summary>
    private static bool BeginsNumeral(ReadOnlySpan<char> word)
    {
        var dash = word.IndexOf('-');
        if (dash > 0) return TermLexicon.Find(word[..dash]).Term is Term.Cardinal or Term.Half or Term.Unit;
        return word.Equals("both", StringComparison.OrdinalIgnoreCase) || word.Equals("pair", StringComparison.OrdinalIgnoreCase);
    }

    // A number may begin before the word that counts: "half" in "half a million people".
    private static bool MayCount(ParsedText parsed, int token, int head) =>
        token == head || (parsed.Morph(token).NumType != NumeralType.Ord && !IsYear(parsed, token, head));

    // Only what counts the head: a numeral at the head, the head itself, or the quantity noun that governs it; not "the 2014 war".
    private static bool IsCounting(ParsedText parsed, int token, int head)
    {
        if (token == head) return parsed.Upos(token) is Upos.Num or Upos.Noun;
        if (parsed.Relation(token) is Relation.Nummod or Relation.Amod or Relation.Det or Relation.Advmod or Relation.Compound
            or Relation.NmodUnmarked && parsed.Head(token) == head)
            return !IsYear(parsed, token, head) && parsed.Morph(token).NumType != NumeralType.Ord;
        return parsed.Head(token) is >= 0 and var above && parsed.Head(above) == head && parsed.Relation(above) == Relation.Nummod
            && parsed.Upos(token) == Upos.Num;
    }

    /// <summary>True for four figures that name a year of today or of the century before.</summary>
    public static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100;

    private static bool IsYear(ParsedText parsed, int token, int head) =>
        IsYear(parsed.Tokens.Chars(token)) && !(parsed.Relation(token) == Relation.Nummod && parsed.Head(token) == head);

    // "both", "a couple", "a pair", "several": no numbers of their own; "dozen" without an article.
    private static CountRange? VagueWord(ParsedText parsed, int token, int head)
    {
        if (head >= 0 && !IsCounting(parsed, token, head)) return null;
        var word = parsed.Tokens.Chars(token);
        foreach (var (name, count) in VagueWords)
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase)) return count;
        return null;
    }
}
