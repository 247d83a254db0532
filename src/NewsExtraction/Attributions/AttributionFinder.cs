using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>
/// Finds who says, writes, thinks, fears, plans or wants what: cues in the tree by a learnt lexicon, quotations by their marks. Quotations
/// without a cue go to the last speaker. Immutable and safe to share.
/// </summary>
internal sealed class AttributionFinder(CueLexicon lexicon, CueModel model)
{
    /// <summary>A candidate counts as a cue from these log odds on; chosen on the development articles for the best F1.</summary>
    public const double Threshold = -1.0;

    /// <summary>All attributions of an article, in order of their cues' or contents' positions.</summary>
    public IReadOnlyList<Attribution> Find(EntityLayer entities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return Find(entities.Parsed, cancellationToken);
    }

    internal IReadOnlyList<Attribution> Find(ParsedText parsed, CancellationToken cancellationToken = default)
    {
        var quotes = QuoteFinder.Find(parsed);
        var drafts = Cues(parsed, quotes, cancellationToken);
        QuoteJoiner.Join(parsed, quotes, drafts);
        drafts.Sort((a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : a.Cue.CompareTo(b.Cue));
        var found = new Attribution[drafts.Count];
        for (var i = 0; i < found.Length; i++) found[i] = drafts[i].Build(parsed, quotes, lexicon, i);
        return found;
    }

    private List<AttributionDraft> Cues(ParsedText parsed, Quotations quotes, CancellationToken cancellationToken)
    {
        var finder = new CueCandidateFinder(parsed, quotes);
        var candidates = new List<CueCandidate>();
        var drafts = new List<AttributionDraft>();
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
                if (model.LogOdds(lexicon.Probability(key, candidate.Construction), on) < Threshold) continue;
                drafts.Add(new(candidate, key));
            }
        }

        return drafts;
    }
}
