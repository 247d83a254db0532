using System.Collections.Frozen;
using System.Text.Json;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Reads the signs of a candidate, and its construction: one indicator each.</summary>
internal static class CueFeatures
{
    private const int LongContent = 8;
    private const int ShortContent = 3;

    private static readonly int FirstConstruction = Enum.GetValues<CueSign>().Length;

    private static readonly FrozenSet<string> SpeakersAndHearers =
        FrozenSet.Create(StringComparer.Ordinal, "I", "i", "we", "you", "me", "us");

    private static readonly FrozenSet<string> Things =
        FrozenSet.Create(StringComparer.Ordinal, "it", "this", "that", "which", "there", "what");

    private static readonly FrozenSet<string> Negations =
        FrozenSet.Create(StringComparer.Ordinal, "not", "never", "n't", "n’t", "no");

    private static readonly FrozenSet<string> QuestionWords =
        FrozenSet.Create(StringComparer.Ordinal, "if", "whether", "what", "why", "how", "who", "where");

    /// <summary>Names of the indicators: signs in the order of <see cref="CueSign"/>, then constructions.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Enum.GetNames<CueSign>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName),
        .. Enum.GetNames<CueConstruction>(),
    ];

    /// <summary>Sets the indicators of a candidate.</summary>
    public static void Read(ParsedText parsed, Quotations quotes, in CueCandidate candidate, Span<bool> on)
    {
        on.Clear();
        var signs = new Signs(on);
        signs[CueSign.InsideQuotation] = candidate.Construction != CueConstruction.Heading && quotes.IsOpenBefore(candidate.Cue);
        signs[CueSign.FirstSentence] = parsed.SentenceOf(candidate.Cue).Index == 0;
        signs[CueSign.HasAddressee] = candidate.Addressee >= 0;
        ReadSource(parsed, candidate.Source, signs);
        ReadCue(parsed, candidate.Cue, signs);
        ReadContent(parsed, quotes, candidate, signs);
        on[FirstConstruction + (int)candidate.Construction] = true;
    }

    private static void ReadSource(ParsedText parsed, int source, Signs signs)
    {
        signs[CueSign.NoSource] = source < 0;
        if (source < 0) return;
        var lemma = parsed.Lemma(source);
        signs[CueSign.SourceFirstOrSecondPerson] = SpeakersAndHearers.Contains(lemma);
        signs[CueSign.SourceItOrThis] = Things.Contains(lemma);
        signs[CueSign.SourceName] = parsed.Upos(source) == Upos.Propn;
        signs[CueSign.SourcePronoun] = parsed.Upos(source) == Upos.Pron;
        signs[CueSign.SourcePlural] = parsed.Xpos(source) is PennTag.NNS or PennTag.NNPS;
    }

    private static void ReadCue(ParsedText parsed, int cue, Signs signs)
    {
        var hasAuxiliary = false;
        foreach (var child in parsed.Children(cue))
        {
            var relation = parsed.Relation(child);
            if (Negations.Contains(parsed.Lemma(child))) signs[CueSign.Negated] = true;
            if (parsed.Xpos(child) == PennTag.MD) signs[CueSign.Modal] = true;
            if (relation == Relation.AuxPass) signs[CueSign.Passive] = true;
            hasAuxiliary |= relation is Relation.Aux or Relation.AuxPass;
        }

        var tag = parsed.Xpos(cue);
        signs[CueSign.Infinitive] = tag == PennTag.VB && !hasAuxiliary;
        signs[CueSign.Participle] = tag is PennTag.VBG or PennTag.VBN && !hasAuxiliary;
        signs[CueSign.PresentTense] = tag is PennTag.VBZ or PennTag.VBP;
        signs[CueSign.RelativeClause] = parsed.Relation(cue) == Relation.AclRelcl;
        signs[CueSign.AdverbialClause] = parsed.Relation(cue) == Relation.Advcl;
    }

    private static void ReadContent(ParsedText parsed, Quotations quotes, in CueCandidate candidate, Signs signs)
    {
        var content = candidate.Content;
        signs[CueSign.ContentLong] = candidate.ContentCount >= LongContent;
        signs[CueSign.ContentShort] = candidate.ContentCount <= ShortContent;
        signs[CueSign.ContentBeginsWithMark] = quotes.Contains(content.First);
        signs[CueSign.ContentHasMark] = quotes.Meets(content);
        if (content.First >= parsed.Count) return;
        signs[CueSign.ContentIsPronoun] = content.Count == 1 && parsed.Upos(content.First) is Upos.Pron or Upos.Det;
        signs[CueSign.ThatClause] = parsed.Tokens.Chars(content.First) is "that";
        signs[CueSign.QuestionOrIf] = QuestionWords.Contains(parsed.Lemma(content.First));
    }

    private readonly ref struct Signs(Span<bool> on)
    {
        private readonly Span<bool> _on = on;

        public bool this[CueSign sign]
        {
            set => _on[(int)sign] = value;
        }
    }
}
