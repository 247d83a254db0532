using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>What speaks for and against a candidate beside its word: an indicator of each named feature.</summary>
internal static class CueFeatures
{
    /// <summary>Names of the indicators, in the order of their bits; those of the constructions follow.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "inside-quotation", "content-begins-with-mark", "that-clause", "no-source", "source-first-or-second-person", "source-it-or-this",
            "source-name", "source-pronoun", "source-plural", "negated", "modal",
        "infinitive", "passive", "relative-clause", "participle", "present-tense", "content-long", "content-short", "first-sentence",
            "has-addressee", "content-is-pronoun", "content-has-mark", "question-or-if", "adverbial-clause",
        .. Enum.GetNames<CueConstruction>(),
    ];

    /// <summary>Sets the indicators of a candidate.</summary>
    public static void Read(ParsedText parsed, IReadOnlyList<QuotedSpan> quotes, in CueCandidate candidate, Span<bool> on)
    {
        on.Clear();
        var cue = candidate.Cue;
        var source = candidate.Source;
        on[0] = candidate.Construction != CueConstruction.Heading && Covering(quotes, cue);
        var first = candidate.Content.First;
        var begins = QuoteFinder.FirstBehind(quotes, first);
        on[1] = begins < quotes.Count && quotes[begins].First <= first;
        on[2] = first < parsed.Count && parsed.Tokens.Chars(first) is "that";
        on[3] = source < 0;
        if (source >= 0)
        {
            on[4] = parsed.Lemma(source) is "I" or "i" or "we" or "you" or "me" or "us";
            on[5] = parsed.Lemma(source) is "it" or "this" or "that" or "which" or "there" or "what";
            on[6] = parsed.Upos(source) == Upos.Propn;
            on[7] = parsed.Upos(source) == Upos.Pron;
            on[8] = parsed.Xpos(source) is PennTag.NNS or PennTag.NNPS;
        }

        ReadCue(parsed, cue, on);
        on[16] = candidate.Content.Count + candidate.More.Count >= 8;
        on[17] = candidate.Content.Count + candidate.More.Count <= 3;
        on[18] = parsed.SentenceOf(cue).Index == 0;
        on[19] = candidate.Addressee >= 0;
        on[20] = candidate.Content.Count == 1 && parsed.Upos(first) is Upos.Pron or Upos.Det;
        on[21] = begins < quotes.Count && quotes[begins].First < candidate.Content.End;
        on[22] = first < parsed.Count && parsed.Lemma(first) is "if" or "whether" or "what" or "why" or "how" or "who" or "where";
        on[24 + (int)candidate.Construction] = true;
    }

    private static void ReadCue(ParsedText parsed, int cue, Span<bool> on)
    {
        var auxiliary = false;
        foreach (var child in parsed.Children(cue))
        {
            var relation = parsed.Relation(child);
            if (parsed.Lemma(child) is "not" or "never" or "n't" or "n’t" or "no") on[9] = true;
            if (parsed.Xpos(child) == PennTag.MD) on[10] = true;
            if (relation == Relation.AuxPass) on[12] = true;
            auxiliary |= relation is Relation.Aux or Relation.AuxPass;
        }

        on[11] = parsed.Xpos(cue) == PennTag.VB && !auxiliary;
        on[13] = parsed.Relation(cue) == Relation.AclRelcl;
        on[14] = parsed.Xpos(cue) is PennTag.VBG or PennTag.VBN && !auxiliary;
        on[15] = parsed.Xpos(cue) is PennTag.VBZ or PennTag.VBP;
        on[23] = parsed.Relation(cue) == Relation.Advcl;
    }

    private static bool Covering(IReadOnlyList<QuotedSpan> quotes, int token) =>
        QuoteFinder.FirstBehind(quotes, token) is var i && i < quotes.Count && quotes[i].First < token;
}
