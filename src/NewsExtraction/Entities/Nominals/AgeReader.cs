using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Reads how old a person is: "Kim Berg, 41,", "Kim Berg (41)", "a 41-year-old man", "He was 41.", "She is 41 years
/// old".</summary>
internal static class AgeReader
{
    private const int Oldest = 120;
    private const int LeastInBrackets = 14;
    private const int MostAtoms = 24;

    // "26-year-old Kim Berg", "her 26-year-old sister Kim"
    private const int FarthestBefore = 8;
    private const int MostBetween = 3;

    /// <summary>The age in years that stands beside the mention of a person, or null.</summary>
    public static int? Of(ParsedText parsed, EntityMention mention)
    {
        if (mention.Type != EntityType.Person || mention.IsPlural || mention.IsNested) return null;
        if (mention.Kind == MentionKind.Pronoun) return Said(parsed, mention.Head);
        return Before(parsed, mention) ?? Behind(parsed, mention.EndToken) ?? Said(parsed, mention.Head);
    }

    /// <summary>"41-year-old" within the mention, or before it with no more than nouns between.</summary>
    private static int? Before(ParsedText parsed, EntityMention mention)
    {
        var isName = mention.Kind == MentionKind.Name;
        var first = isName ? Math.Max(parsed.SentenceOf(mention.FirstToken).FirstToken, mention.FirstToken - FarthestBefore)
            : mention.FirstToken;
        var end = isName ? mention.FirstToken : mention.EndToken;
        Span<Atom> room = stackalloc Atom[MostAtoms];
        ReadOnlySpan<Atom> atoms = room[..AtomReader.Read(parsed.Tokens, first, end, room)];
        for (var at = atoms.Length - 1; at > 0; at--)
        {
            if (atoms[at].Term != Term.Old || Compounded(atoms, at) is not { } age) continue;
            return !isName || AreNouns(parsed, atoms[at].Token + 1, end) ? age : null;
        }

        return null;
    }

    /// <summary>The 41 of "41-year-old", "41-year old".</summary>
    private static int? Compounded(ReadOnlySpan<Atom> atoms, int old)
    {
        var unit = atoms[old - 1].IsDash ? old - 2 : old - 1;
        if (unit < 1 || atoms[unit] is not { Term: Term.Unit, Value: (int)TimeUnit.Year }) return null;
        var number = atoms[unit - 1].IsDash ? unit - 2 : unit - 1;
        return number >= 0 ? AgeOf(atoms[number]) : null;
    }

    private static bool AreNouns(ParsedText parsed, int first, int end)
    {
        if (end - first > MostBetween) return false;
        for (var token = first; token < end; token++)
            if (parsed.Upos(token) is not (Upos.Noun or Upos.Propn or Upos.Adj)) return false;
        return true;
    }

    /// <summary>", 41,", "(41)", ", aged 41", ", 41 years old,", " aged 41".</summary>
    private static int? Behind(ParsedText parsed, int token)
    {
        var end = parsed.SentenceOf(token - 1).EndToken;
        if (token >= end) return null;
        var mark = parsed.Tokens.Chars(token);
        var number = mark is "," or "(" ? token + 1 : token;
        var isAged = number < end && parsed.Tokens.Chars(number) is "aged" or "age";
        if (isAged) number++;
        if (number >= end || (number == token && !isAged) || NumberAt(parsed, number) is not { } age) return null;
        // "Koufax (four)" won so often.
        if (mark is "(" && (age < LeastInBrackets || !char.IsAsciiDigit(parsed.Tokens.Chars(number)[0]))) return null;
        return isAged || Closes(parsed, number + 1, end, mark is "(") ? age : null;
    }

    /// <summary>True for what ends an age between commas or brackets; "Berg, 12 others" goes on.</summary>
    private static bool Closes(ParsedText parsed, int token, int end, bool isBracket)
    {
        if (token >= end) return !isBracket;
        if (parsed.Tokens.Chars(token) is "years" or "year" && token + 1 < end && parsed.Tokens.Chars(token + 1) is "old") return true;
        return isBracket ? parsed.Tokens.Chars(token) is ")" : parsed.Tokens.Chars(token) is "," or "." or ";";
    }

    /// <summary>"He was 41.", "She is 41 years old"; "when he was 14" and "was 14 when" tell of another time.</summary>
    private static int? Said(ParsedText parsed, int subject)
    {
        var predicate = parsed.Relation(subject) == Relation.Nsubj ? parsed.Head(subject) : -1;
        if (predicate < 0 || parsed.Child(predicate, Relation.Cop) is not (>= 0 and var copula)) return null;
        if (parsed.Relation(predicate) == Relation.Advcl || parsed.Child(predicate, Relation.Advcl) >= 0) return null;
        if (parsed.Lemma(predicate) == "old")
            return predicate >= 2 && parsed.Lemma(predicate - 1) == "year" ? NumberAt(parsed, predicate - 2) : null;
        return predicate > copula && IsLast(parsed, predicate) ? NumberAt(parsed, predicate) : null;
    }

    /// <summary>True where a clause ends behind the token.</summary>
    private static bool IsLast(ParsedText parsed, int token) =>
        token + 1 >= parsed.SentenceOf(token).EndToken || parsed.Upos(token + 1) is Upos.Punct or Upos.Cconj
        && parsed.Tokens.Chars(token + 1) is not ("-" or "%");

    private static int? NumberAt(ParsedText parsed, int token)
    {
        Span<Atom> room = stackalloc Atom[2];
        return AtomReader.Read(parsed.Tokens, token, token + 1, room) == 1 ? AgeOf(room[0]) : null;
    }

    private static int? AgeOf(in Atom number) =>
        (number.Kind == AtomKind.Integer || number.Term == Term.Cardinal) && number.Value is >= 1 and <= Oldest
        && (number.Term != Term.Cardinal || number.Value > 1) ? number.Value : null;
}
