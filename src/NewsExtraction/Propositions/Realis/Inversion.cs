using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Conditions told by the order of words: "Had the troops left, ...", "Should they attack, ...", "were they to leave".</summary>
internal static class Inversion
{
    // The verb stands no further behind its auxiliary than this.
    private const int LongestSubject = 8;

    /// <summary>True for the verb of such a clause.</summary>
    public static bool IsCondition(ParsedText parsed, int verb)
    {
        if (parsed.Xpos(verb) is not (PennTag.VBN or PennTag.VB or PennTag.VBD) || IsInQuestion(parsed, verb)) return false;
        return OpensSentence(parsed, verb) || (parsed.Relation(verb) == Relation.Advcl && AuxiliaryStandsBeforeSubject(parsed, verb));
    }

    private static bool IsInQuestion(ParsedText parsed, int verb) =>
        parsed.Tokens.Chars(parsed.SentenceOf(verb).EndToken - 1) is "?";

    // Whatever the parser made of it, only such clauses begin with "Had" and a subject.
    private static bool OpensSentence(ParsedText parsed, int verb)
    {
        var first = parsed.SentenceOf(verb).FirstToken;
        if (first < verb && parsed.Upos(first) == Upos.Punct) first++;
        if (!Opens(parsed, first, verb) || verb - first is < 2 or > LongestSubject || !IsNominal(parsed.Upos(first + 1))) return false;
        for (var i = first + 1; i < verb; i++)
            if (parsed.Upos(i) == Upos.Verb || parsed.Word(i) == ",") return false;
        return true;
    }

    private static bool Opens(ParsedText parsed, int auxiliary, int verb) => parsed.Tokens.Chars(auxiliary) switch
    {
        "Had" => parsed.Xpos(verb) is PennTag.VBN or PennTag.VBD,
        "Should" => parsed.Xpos(verb) == PennTag.VB,
        "Were" => VerbClause.IsInfinitive(parsed, verb),
        _ => false,
    };

    private static bool IsNominal(Upos upos) => upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Det or Upos.Adj or Upos.Num;

    // "would have been spared [had the troops left]"
    private static bool AuxiliaryStandsBeforeSubject(ParsedText parsed, int verb)
    {
        if (parsed.Child(verb, Relation.Mark) >= 0 || parsed.Child(verb, Relation.Aux) is not (>= 0 and var auxiliary)) return false;
        var subject = parsed.Child(verb, Relation.Nsubj);
        if (subject < 0) subject = parsed.Child(verb, Relation.NsubjPass);
        return subject > auxiliary && subject < verb && parsed.Lemma(auxiliary) is "have" or "should" or "be";
    }
}
