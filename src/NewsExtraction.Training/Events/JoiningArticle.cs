using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Joining;

namespace NewsExtraction.Training.Events;

/// <summary>A mention that seeks its event: each earlier mention it may join, and whether that is
/// right. Where none is right, it begins a new event.</summary>
internal sealed record JoiningCase(IReadOnlyList<float[]> Candidates, IReadOnlyList<bool> IsRight);

/// <summary>An article as joining is learnt from it.</summary>
internal sealed class JoiningArticle
{
    private readonly GoldMention?[] _gold;
    private readonly IReadOnlyList<EventMention> _mentions;
    private readonly ResolvedEntities _entities;
    private readonly string? _headline;

    public JoiningArticle(NewsExtractor extractor, GoldArticle article)
    {
        var syntax = extractor.Pipeline.Analyze(article.Input.Text);
        (_entities, _, _, var found) = extractor.Pipeline.Find(article.Input, syntax);
        _mentions = SharedMethod.Apply(extractor.Pipeline.Confidence.Score(found, _entities), syntax);
        _headline = article.Input.Title;
        _gold = GoldMatching.Match(article, _mentions, syntax);
        Cases = BuildCases();
    }

    public IReadOnlyList<JoiningCase> Cases { get; }

    /// <summary>Pairs of found mentions: rightly joined, wrongly joined, wrongly kept apart.</summary>
    public (int Right, int Wrong, int Missed) Judge(JoiningModel model)
    {
        var eventOf = new Dictionary<EventMention, int>(ReferenceEqualityComparer.Instance);
        var clusters = new EventResolver(model).Resolve(_mentions, _entities, _headline);
        for (var c = 0; c < clusters.Count; c++)
            foreach (var mention in clusters[c].Mentions) eventOf[mention] = c;

        var (right, wrong, missed) = (0, 0, 0);
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (ClusterOf(i) is not { } cluster) continue;
            for (var j = 0; j < i; j++)
            {
                if (ClusterOf(j) is not { } other) continue;
                var joined = eventOf[_mentions[i]] == eventOf[_mentions[j]];
                if (joined && cluster == other) right++;
                else if (joined) wrong++;
                else if (cluster == other) missed++;
            }
        }

        return (right, wrong, missed);
    }

    private int? ClusterOf(int mention) => _gold[mention] is { IsOptional: false, Cluster: >= 0 and var cluster } ? cluster : null;

    // The events so far are the annotated ones; what nobody annotated is left out.
    private List<JoiningCase> BuildCases()
    {
        var cases = new List<JoiningCase>();
        var history = new MentionHistory(_mentions, _entities, _headline);
        var describer = new PairDescriber(_entities);
        var contradictions = new Contradictions(_entities.Layer.Parsed);
        var events = new Dictionary<int, int>();
        var candidates = new List<int>();
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (ClusterOf(i) is not { } cluster) continue;
            history.Candidates(i, candidates);
            var (features, right) = (new List<float[]>(), new List<bool>());
            for (var c = 0; c < candidates.Count; c++)
            {
                if (contradictions.Between(history[candidates[c]], history[i])) continue;
                var described = new float[PairDescriber.FeatureCount];
                describer.Describe(history[candidates[c]], history[i], history.Place(i, candidates[c], c == 0), described);
                features.Add(described);
                right.Add(ClusterOf(candidates[c]) == cluster);
            }

            if (features.Count > 0) cases.Add(new JoiningCase(features, right));
            if (!events.TryGetValue(cluster, out var known)) events[cluster] = known = history.Events;
            history.Put(i, known);
        }

        return cases;
    }
}
