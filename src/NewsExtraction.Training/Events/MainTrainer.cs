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
        var (weights, types, codes) = Weights(cases);
        return new MainEventModel(weights, types, codes);
    }

    public (double[] Weights, Dictionary<string, double> Types, Dictionary<string, double> Codes) Weights(IReadOnlyList<MainCase> cases)
    {
        const int Features = MainDescriber.FeatureCount;
        var kinds = cases.SelectMany(c => c.Kinds).ToList();
        var types = Slots(kinds.Select(k => k.Family), Features);
        var codes = Slots(kinds.Where(k => k.Code.Length > 0).Select(k => k.Code), Features + types.Count);
        var trainer = new RankingTrainer(Features + types.Count + codes.Count, Rate, f => f < Features ? decay : typeDecay);
        var weights = trainer.Batch([.. cases.Where(Teaches).Select(one => Case(one, types, codes))], Rounds);
        return (weights[..Features], Named(types), Named(codes));

        Dictionary<string, double> Named(Dictionary<string, int> slots) =>
            slots.ToDictionary(s => s.Key, s => weights[s.Value], StringComparer.Ordinal);
    }

    private static Dictionary<string, int> Slots(IEnumerable<string> names, int first) =>
        names.Distinct().Order(StringComparer.Ordinal).Select((n, i) => (n, i)).ToDictionary(p => p.n, p => first + p.i,
            StringComparer.Ordinal);

    private static bool Teaches(MainCase one) => one.IsRight.Contains(true) && !one.IsRight.All(r => r);

    private static RankingCase Case(MainCase one, Dictionary<string, int> types, Dictionary<string, int> codes)
    {
        var features = Enumerable.Range(0, MainDescriber.FeatureCount).ToArray();
        var choices = one.Features.Select((values, c) =>
        {
            var kind = one.Kinds[c];
            int[] own = kind.Code.Length == 0 ? [types[kind.Family]] : [types[kind.Family], codes[kind.Code]];
            return new Choice([.. own, .. features], [1, .. own.Skip(1).Select(_ => kind.Share), .. values]);
        });
        return new RankingCase([.. choices], [.. one.IsRight]);
    }
}
