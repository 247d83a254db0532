using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Rules;
using NewsExtraction.Training.Events.Roles;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events.Realities;

/// <summary>An annotated mention: what speaks for each realis, which its frame gave, which people gave.</summary>
internal sealed record RealisCase(int Article, string Type, bool IsLearnt, Choice[] Choices, int Given, int Right)
{
    public RankingCase ToRanking() => new(Choices, [.. Enumerable.Range(0, Choices.Length).Select(i => i == Right)]);

    /// <summary>The choice by the weights, where it is so much better than what the frame gave.</summary>
    public int Choose(double[] weights, double margin)
    {
        var (best, least) = (Given, Choices[Given].Score(weights) + margin);
        for (var i = 0; i < Choices.Length; i++)
            if (i != Given && Choices[i].Score(weights) is var score && score > least) (best, least) = (i, score);
        return best;
    }
}

/// <summary>Reads annotated articles and puts the realis of the frames beside that of people.</summary>
internal sealed class RealisCases(NewsExtractor extractor)
{
    private readonly LearntFrames _frames = new(extractor.Pipeline.Matching.Rules);
    private readonly WordClusters _clusters = WordClusters.From(ModelSource.Package);

    public List<RealisCase> Collect(IReadOnlyList<GoldArticle> articles)
    {
        var cases = new List<RealisCase>();
        for (var a = 0; a < articles.Count; a++)
        {
            var read = GoldReadings.Read(articles[a], extractor, _frames);
            var told = new ToldRealities(read.Found.Propositions, articles[a].Input.Published, read.InOrder);
            var features = new RealisFeatures(read.Found.Propositions, _clusters, articles[a].Input.Published, told);
            foreach (var (_, reading, gold) in read.Matched.OrderBy(m => m.Where.Index))
                // Speech has the realis of its cue.
                if (gold.Realis is { } realis && gold.Type != StatementEvents.Type) cases.Add(Case(a, reading.Candidate, realis, features));
        }

        return cases;
    }

    private static RealisCase Case(int article, Candidate candidate, Realis right, RealisFeatures features)
    {
        var buffer = new uint[RealisFeatures.Most];
        var described = buffer[..features.Describe(candidate, buffer)];
        var choices = Enum.GetValues<Realis>()
            .Select(r => new Choice(Array.ConvertAll(described, feature => RealisModel.IndexOf(feature, r)), null));
        return new RealisCase(article, candidate.Frame.Type.Family.Name, candidate.IsLearnt, [.. choices], (int)candidate.Realis,
            (int)right);
    }
}
