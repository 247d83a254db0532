using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events.Triggers;

/// <summary>A word and the types that it may tell of; choice 0 is none.</summary>
/// <param name="Article">Number of the article.</param>
/// <param name="Word">Hash of its lemma.</param>
/// <param name="Choices">Features of each type.</param>
/// <param name="Types">Names of the types; the first is empty.</param>
/// <param name="IsKnown">True for types that a frame knows the word for; the others only people have seen.</param>
/// <param name="Given">Which the frames gave.</param>
/// <param name="Right">Which people gave.</param>
internal sealed record TriggerCase(int Article, uint Word, Choice[] Choices, string[] Types, bool[] IsKnown, int Given, int Right)
{
    /// <summary>The case with the types that frames know or that people have seen in the articles at hand.</summary>
    public RankingCase ToRanking(Func<uint, string, bool> seen)
    {
        var kept = Kept(seen);
        return new RankingCase([.. kept.Select(i => Choices[i])], [.. kept.Select(i => i == (kept.Contains(Right) ? Right : 0))]);
    }

    /// <summary>The best choice and by how much it is better than what the frames gave.</summary>
    public (int Choice, double More) Choose(double[] weights, Func<uint, string, bool> seen)
    {
        var best = 0;
        var score = 0.0;
        foreach (var i in Kept(seen))
            if (i > 0 && Choices[i].Score(weights) is var own && own > score) (best, score) = (i, own);
        return (best, score - (Given == 0 ? 0 : Choices[Given].Score(weights)));
    }

    private List<int> Kept(Func<uint, string, bool> seen)
    {
        var kept = new List<int> { 0 };
        for (var i = 1; i < Choices.Length; i++)
            if (IsKnown[i] || seen(Word, Types[i])) kept.Add(i);
        return kept;
    }
}
