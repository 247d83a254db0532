using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>
/// Finds who says, writes, thinks, fears, plans or wants what: cues in the tree by a learnt lexicon, quotations by their marks. Quotations
/// without a cue go to the last speaker. Immutable and safe to share.
/// </summary>
internal sealed class AttributionFinder(CueLexicon lexicon, CueModel model)
{
    /// <summary>All attributions of an article, in order of their cues' or contents' positions.</summary>
    public IReadOnlyList<Attribution> Find(EntityLayer entities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return Find(entities.Parsed, new SourceKinds(entities.Parsed, entities), cancellationToken);
    }

    internal IReadOnlyList<Attribution> Find(ParsedText parsed, CancellationToken cancellationToken = default) =>
        Find(parsed, new SourceKinds(parsed, null), cancellationToken);

    private Attribution[] Find(ParsedText parsed, SourceKinds kinds, CancellationToken cancellationToken)
    {
        var quotes = QuoteFinder.Find(parsed);
        var drafts = Cues(parsed, quotes, kinds, cancellationToken);
        QuoteJoiner.Join(parsed, quotes, drafts, kinds.IsPerson);
        drafts.Sort((a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : a.Cue.CompareTo(b.Cue));
        var found = new Attribution[drafts.Count];
        for (var i = 0; i < found.Length; i++) found[i] = drafts[i].Build(parsed, quotes, lexicon, kinds, i);
        return found;
    }

    private List<AttributionDraft> Cues(ParsedText parsed, Quotations quotes, SourceKinds kinds, CancellationToken cancellationToken)
    {
        var finder = new CueCandidateFinder(parsed, quotes);
        var candidates = new List<CueCandidate>();
        var drafts = new List<AttributionDraft>();
        var judge = new CueJudge(parsed, quotes, lexicon, model);
        var none = new NoCues(parsed, quotes, lexicon, kinds);
        Span<bool> on = stackalloc bool[CueFeatures.Names.Count];
        foreach (var sentence in parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            candidates.Clear();
            finder.Find(sentence, candidates);
            foreach (var candidate in candidates)
            {
                var key = candidate.Key(parsed);
                CueFeatures.Read(parsed, quotes, candidate, on);
                if (none.IsNone(candidate, key) || !judge.IsCue(candidate, key, on) || IsToldAlready(drafts, candidate)) continue;
                CutBefore(parsed, quotes, drafts, candidate);
                DropDateline(sentence, drafts, candidate);
                drafts.Add(new(candidate, key));
            }
        }

        return drafts;
    }

    // The colon of "She said in a message: “Leave.”" has its verb, and so has the noun of "said at a conference that they left".
    private static bool IsToldAlready(List<AttributionDraft> drafts, CueCandidate candidate) => candidate.Construction switch
    {
        CueConstruction.Heading => HasSpeaker(drafts, candidate),
        CueConstruction.NounClause => drafts.Count > 0 && drafts[^1].Candidate.Construction == CueConstruction.Clause
            && drafts[^1].Candidate.Content == candidate.Content,
        _ => false,
    };

    private static bool HasSpeaker(List<AttributionDraft> drafts, CueCandidate candidate) =>
        drafts.Count > 0 && drafts[^1].Meets(candidate.Content) && drafts[^1].Cue < candidate.Content.First;

    // "BEIRUT: Two rockets hit the port, officials said": Beirut says nothing.
    private static void DropDateline(in Sentence sentence, List<AttributionDraft> drafts, in CueCandidate candidate)
    {
        if (candidate.Construction != CueConstruction.Parenthetical || candidate.Content.First != sentence.FirstToken) return;
        for (var i = drafts.Count - 1; i >= 0 && drafts[i].Cue >= sentence.FirstToken; i--)
            if (drafts[i].Candidate.Construction == CueConstruction.Heading && drafts[i].Cue == sentence.FirstToken + 1) drafts.RemoveAt(i);
    }

    private static bool StandsAside(in CueCandidate candidate) =>
        candidate.Construction is CueConstruction.According or CueConstruction.Parenthetical;

    // "asked [for the bill to be withdrawn], according to a statement", "warned [that it is late], the paper reports": who tells of the
    // telling is no part of what was said.
    private static void CutBeforeAside(ParsedText parsed, Quotations quotes, List<AttributionDraft> drafts, in CueCandidate candidate)
    {
        var cue = candidate.Cue;
        var mark = candidate.Construction == CueConstruction.According ? cue - 1 : candidate.Content.End;
        if (candidate.Content.End > cue || candidate.More.Count > 0 || mark <= 0 || parsed.Tokens.Chars(mark) is not ","
            || quotes.Contains(mark))
            return;
        Work.Count();
        for (var i = drafts.Count - 1; i >= 0 && parsed.SentenceOf(drafts[i].Cue).Contains(cue); i--)
            if (drafts[i].Cue < mark && !StandsAside(drafts[i].Candidate)) drafts[i].CutAt(mark);
    }

    /// <summary>"He said [the town fell], citing reports": a participle that tells of further speech ends what was said before.</summary>
    private void CutBefore(ParsedText parsed, Quotations quotes, List<AttributionDraft> drafts, CueCandidate candidate)
    {
        var cue = candidate.Cue;
        if (StandsAside(candidate)) CutBeforeAside(parsed, quotes, drafts, candidate);
        if (parsed.Xpos(cue) != PennTag.VBG || cue == 0 || parsed.Tokens.Chars(cue - 1) is not "," || quotes.Contains(cue)
            || lexicon.EventOf(parsed.Lemma(cue)).Length == 0) return;
        Work.Count();
        for (var i = drafts.Count - 1; i >= 0 && parsed.SentenceOf(drafts[i].Cue).Contains(cue); i--)
            if (drafts[i].Candidate.Construction is CueConstruction.Clause or CueConstruction.Infinitive or CueConstruction.Oblique)
                drafts[i].CutAt(cue - 1);
    }
}
