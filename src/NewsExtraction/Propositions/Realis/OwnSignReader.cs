using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Reads the signs that a predicate carries itself: "will attack", "may attack", "did not attack", "if they attack".</summary>
internal sealed class OwnSignReader(ParsedText parsed)
{
    private static readonly FrozenDictionary<string, Sign> Auxiliaries = new Dictionary<string, Sign>
    {
        ["will"] = Sign.Will,
        ["wo"] = Sign.Will,
        ["'ll"] = Sign.Will,
        ["’ll"] = Sign.Will,
        ["shall"] = Sign.Will,
        ["should"] = Sign.Will,
        ["must"] = Sign.Will,
        ["ought"] = Sign.Will,
        ["may"] = Sign.May,
        ["might"] = Sign.May,
        ["could"] = Sign.May,
        ["can"] = Sign.May,
        ["ca"] = Sign.May,
        ["would"] = Sign.Would,
        ["'d"] = Sign.Would,
        ["’d"] = Sign.Would,
        ["have"] = Sign.Have,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What such verbs reported in the past, "would" tells of a future: "said it would attack".
    private static readonly FrozenSet<string> VerbsOfReport = FrozenSet.Create(StringComparer.Ordinal,
        "say", "announce", "state", "warn", "tell", "vow", "declare", "threaten", "promise", "add", "pledge", "insist", "swear", "confirm");

    [Flags]
    private enum Sign : byte
    {
        None = 0,

        /// <summary>An auxiliary or copula.</summary>
        Finite = 1,

        /// <summary>"will", "shall", "must".</summary>
        Will = 2,

        /// <summary>"may", "could".</summary>
        May = 4,

        /// <summary>"would".</summary>
        Would = 8,

        /// <summary>"have attacked".</summary>
        Have = 16,

        /// <summary>"not", "nobody".</summary>
        Not = 32,

        /// <summary>A clause of condition hangs on it: "would attack if ...".</summary>
        Conditioned = 64,

        /// <summary>It heads a clause of condition: "if they attack".</summary>
        Condition = 128,
    }

    public OwnSigns Read(int token)
    {
        var signs = Sign.None;
        foreach (var child in parsed.Children(token))
        {
            var sign = SignOf(token, child);
            // Of "will" and "may" the later counts.
            if ((sign & (Sign.Will | Sign.May)) != 0) signs &= ~(Sign.Will | Sign.May);
            signs |= sign;
        }

        if (Inversion.IsCondition(parsed, token)) signs |= Sign.Condition;

        var isFinite = (signs & Sign.Finite) != 0 || parsed.Xpos(token) is PennTag.VBD or PennTag.VBP or PennTag.VBZ;
        return new(RealisOf(token, signs), (signs & Sign.Not) != 0, isFinite);
    }

    private Sign SignOf(int token, int child) => parsed.Relation(child) switch
    {
        Relation.Aux or Relation.AuxPass or Relation.Cop => Sign.Finite | AuxiliarySign(child),
        Relation.Advmod or Relation.Discourse => Denies(token, child) ? Sign.Not : Sign.None,
        Relation.Nsubj or Relation.NsubjPass or Relation.Obj => Negation.IsNone(parsed, child) ? Sign.Not : Sign.None,
        Relation.Obl => IsUnderNoCircumstances(token, child) ? Sign.Not : Sign.None,
        // "neither confirmed nor denied"
        Relation.CcPreconj => parsed.Lemma(child) == "neither" ? Sign.Not : Sign.None,
        Relation.Advcl => IsCondition(child) ? Sign.Conditioned : Sign.None,
        Relation.Mark => parsed.Lemma(child) is "if" or "unless" or "whether" or "lest" ? Sign.Condition : Sign.None,
        _ => Sign.None,
    };

    private bool Denies(int token, int adverb) => Negation.IsAdverb(parsed.Lemma(adverb)) || IsNearly(token, adverb);

    // "nearly died"; not "nearly all died"
    private bool IsNearly(int token, int adverb) =>
        adverb == token - 1 && parsed.Upos(token) == Upos.Verb && parsed.Lemma(adverb) is "nearly" or "almost";

    private Sign AuxiliarySign(int auxiliary)
    {
        var sign = Auxiliaries.GetValueOrDefault(parsed.Lemma(auxiliary));
        // "they'd attacked" is "had".
        return sign == Sign.Would && parsed.Xpos(auxiliary) != PennTag.MD ? Sign.None : sign;
    }

    private bool IsUnderNoCircumstances(int token, int phrase) =>
        phrase < token && parsed.Lemma(phrase) == "circumstance" && Negation.IsNone(parsed, phrase);

    private bool IsCondition(int clause) =>
        parsed.Child(clause, Relation.Mark) is >= 0 and var mark && parsed.Lemma(mark) is "if" or "unless";

    private Realis RealisOf(int token, Sign signs)
    {
        if ((signs & Sign.Condition) != 0) return Realis.Hypothetical;
        if ((signs & Sign.Would) != 0) return IsUnreal(token, signs) ? Realis.Hypothetical : Realis.Planned;
        if ((signs & Sign.Will) != 0) return Realis.Planned;
        return (signs & Sign.May) != 0 ? Realis.Hypothetical : Realis.Asserted;
    }

    // "would have attacked", "would attack if ..."; but "said it would attack if ..." reports a "will".
    private bool IsUnreal(int token, Sign signs) =>
        (signs & Sign.Have) != 0 || ((signs & Sign.Conditioned) != 0 && !IsReportedFuture(token));

    private bool IsReportedFuture(int token)
    {
        while (parsed.Relation(token) == Relation.Conj) token = parsed.Head(token);
        return parsed.Relation(token) == Relation.Ccomp && parsed.Head(token) is var speech
            && parsed.Xpos(speech) is PennTag.VBD or PennTag.VBN && VerbsOfReport.Contains(parsed.Lemma(speech));
    }
}
