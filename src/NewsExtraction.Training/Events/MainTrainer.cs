using NewsExtraction.Joining;

namespace NewsExtraction.Training.Events;

/// <summary>Learns to choose an article's main event by the likelihood of all right choices together, with weights drawn towards 0. The
/// same cases give the same weights.</summary>
internal sealed class MainTrainer(double decay, double typeDecay)
{
    private const int Rounds = 300;
    private const double Step = 0.2;
    private readonly double _decay = decay;
    private readonly double _typeDecay = typeDecay;

    public MainEventModel Train(IReadOnlyList<MainCase> cases)
    {
        var (weights, types) = Weights(cases);
        return new MainEventModel(weights, types);
    }

    public (double[] Weights, Dictionary<string, double> Types) Weights(IReadOnlyList<MainCase> cases)
    {
        var families = cases.SelectMany(c => c.Families).Distinct().Order(StringComparer.Ordinal).ToList();
        var slot = families.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => MainDescriber.FeatureCount + p.i, StringComparer.Ordinal);
        var weights = new double[MainDescriber.FeatureCount + families.Count];
        var squares = new double[weights.Length];
        var gradient = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            foreach (var one in cases) Add(one, slot, weights, gradient);
            for (var f = 0; f < weights.Length; f++)
            {
                var g = gradient[f] - ((f < MainDescriber.FeatureCount ? _decay : _typeDecay) * weights[f]);
                squares[f] += g * g;
                if (squares[f] > 0) weights[f] += Step * g / Math.Sqrt(squares[f]);
            }
        }

        var types = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var family in families) types[family] = weights[slot[family]];
        return (weights[..MainDescriber.FeatureCount], types);
    }

    private static void Add(MainCase one, Dictionary<string, int> slot, double[] weights, double[] gradient)
    {
        if (!one.IsRight.Contains(true) || one.IsRight.All(r => r)) return;
        var scores = new double[one.Features.Count];
        for (var c = 0; c < scores.Length; c++)
        {
            var sum = weights[slot[one.Families[c]]];
            for (var f = 0; f < MainDescriber.FeatureCount; f++) sum += weights[f] * one.Features[c][f];
            scores[c] = sum;
        }

        var greatest = scores.Max();
        double all = 0, right = 0;
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = Math.Exp(scores[c] - greatest);
            all += scores[c];
            if (one.IsRight[c]) right += scores[c];
        }

        for (var c = 0; c < scores.Length; c++)
        {
            var push = (one.IsRight[c] ? scores[c] / right : 0) - (scores[c] / all);
            gradient[slot[one.Families[c]]] += push;
            for (var f = 0; f < MainDescriber.FeatureCount; f++) gradient[f] += push * one.Features[c][f];
        }
    }
}
