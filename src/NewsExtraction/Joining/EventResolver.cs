using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Events;

namespace NewsExtraction.Joining;

/// <summary>
/// Joins mentions of the same event: each mention, in text order, joins the event of the earlier mention that it goes with
/// best by what was learnt from annotated articles, or begins a new one (mention ranking: Denis and Baldridge 2008; Durrett
/// and Klein 2013). What contradicts one of an event's mentions does not join it.
/// </summary>
internal sealed class EventResolver(JoiningModel model)
{
    public List<EventCluster> Resolve(IReadOnlyList<EventMention> mentions, ResolvedEntities entities, string? headline = null,
        CancellationToken cancellationToken = default)
    {
        var history = new MentionHistory(mentions, entities, headline);
        var describer = new PairDescriber(entities);
        var contradictions = new Contradictions(entities.Layer.Parsed);
        var clusters = new List<EventCluster>();
        var candidates = new List<int>();
        var refused = new HashSet<int>();
        Span<float> features = stackalloc float[PairDescriber.FeatureCount];
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            history.Candidates(i, candidates);
            Work.Count(candidates.Count);
            refused.Clear();
            foreach (var candidate in candidates)
                if (contradictions.Between(history[candidate], history[i])) refused.Add(history.EventOf(candidate));

            var (best, score) = (-1, 0.0);
            for (var c = 0; c < candidates.Count; c++)
            {
                if (refused.Contains(history.EventOf(candidates[c]))) continue;
                describer.Describe(history[candidates[c]], history[i], history.Place(i, candidates[c], c == 0), features);
                var s = model.Score(features);
                if (s > score) (best, score) = (history.EventOf(candidates[c]), s);
            }

            if (best < 0)
            {
                best = clusters.Count;
                clusters.Add(new EventCluster(mentions[i]));
            }
            else
            {
                clusters[best].Add(mentions[i]);
            }

            history.Put(i, best);
        }

        return clusters;
    }
}
