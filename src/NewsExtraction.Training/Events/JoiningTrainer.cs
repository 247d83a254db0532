using NewsExtraction.Joining;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events;

/// <summary>Learns to choose the earlier mention that a mention joins, or a new event (mention ranking).</summary>
/// <param name="decay">How strongly each weight but the first, the constant, is drawn towards 0.</param>
/// <param name="joinCost">How much likelier a wrong join is made to look than it is, so that it is learnt to be avoided.</param>
internal sealed class JoiningTrainer(double decay, double joinCost)
{
    private const int Rounds = 400;
    private const double Rate = 0.2;

    public double[] Train(IReadOnlyList<JoiningCase> cases) =>
        new RankingTrainer(PairDescriber.FeatureCount, Rate, f => f == 0 ? 0 : decay).Batch([.. cases.Select(Case)], Rounds);

    // The last choice is a new event, whose score is 0.
    private RankingCase Case(JoiningCase one)
    {
        var joins = one.Candidates.Select((features, c) => new Choice(null, features, one.IsRight[c] ? 0 : joinCost));
        return new RankingCase([.. joins, new Choice([], null)], [.. one.IsRight, !one.IsRight.Contains(true)]);
    }
}
