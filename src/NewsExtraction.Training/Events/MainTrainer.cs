using NewsExtraction.Joining;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events;

/// <summary>Learns to choose an article's main event by its features and its type.</summary>
/// <param name="decay">How strongly the weights of features are drawn towards 0.</param>
/// <param name="typeDecay">How strongly the weights of types are drawn towards 0.</param>
internal sealed class MainTrainer(double decay, double typeDecay)
{
    private const int Rounds = 300;
    private const double Rate = 0.2;

    public MainEventModel Train(IReadOnlyList<MainCase> cases)
    {
        var (weights, types) = Weights(cases);
        return new MainEventModel(weights, types);
    }

    public (double[] Weights, Dictionary<string, double> Types) Weights(IReadOnlyList<MainCase> cases)
    {
        const int Features = MainDescriber.FeatureCount;
        var families = cases.SelectMany(c => c.Families).Distinct().Order(StringComparer.Ordinal).ToList();
        var slot = families.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => Features + p.i, StringComparer.Ordinal);
        var trainer = new RankingTrainer(Features + families.Count, Rate, f => f < Features ? decay : typeDecay);
        var weights = trainer.Batch([.. cases.Where(Teaches).Select(one => Case(one, slot))], Rounds);
        return (weights[..Features], families.ToDictionary(f => f, f => weights[slot[f]], StringComparer.Ordinal));
    }

    private static bool Teaches(MainCase one) => one.IsRight.Contains(true) && !one.IsRight.All(r => r);

    private static RankingCase Case(MainCase one, Dictionary<string, int> slot)
    {
        var features = Enumerable.Range(0, MainDescriber.FeatureCount).ToArray();
        var choices = one.Features.Select((values, c) => new Choice([slot[one.Families[c]], .. features], [1, .. values]));
        return new RankingCase([.. choices], [.. one.IsRight]);
    }
}
