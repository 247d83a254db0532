using NewsExtraction.Coreference;
using NewsExtraction.Models;

namespace NewsExtraction.Training.Coreference;

/// <summary>Learns the weights by the likelihood of all right choices together, with steps fitted to each weight (AdaGrad) and a pull
/// towards zero; the mean of the weights after each round.</summary>
internal static class AntecedentTrainer
{
    public static float[] Train(IReadOnlyList<AntecedentCase> cases, int rounds, double rate, double pull)
    {
        var weights = new double[AntecedentModel.TableSize];
        var squares = new double[AntecedentModel.TableSize];
        var sum = new double[AntecedentModel.TableSize];
        var gradient = new Dictionary<int, double>();
        var order = Enumerable.Range(0, cases.Count).ToArray();
        var random = 88172645463325252UL;
        for (var round = 0; round < rounds; round++)
        {
            Shuffle(order, ref random);
            foreach (var at in order) Step(cases[at], weights, squares, gradient, rate, pull);
            for (var i = 0; i < sum.Length; i++) sum[i] += weights[i];
        }

        return Array.ConvertAll(sum, w => (float)(w / rounds));
    }

    public static byte[] Pack(float[] weights, string data, string date)
    {
        var greatest = weights.Max(Math.Abs);
        var scale = greatest / short.MaxValue;
        var packed = Array.ConvertAll(weights, w => (short)Math.Round(w / scale));
        return new ModelWriter("antecedents", data, "CC BY-SA 4.0", date).Section<short>("weights", packed).Section<float>("scale", [scale])
            .ToArray();
    }

    /// <summary>The choice that the weights speak for, "none" getting a head start.</summary>
    public static int Choose(AntecedentCase @case, float[] weights, double margin)
    {
        var (best, score) = (0, Score(@case.Choices[0], weights) + margin);
        for (var i = 1; i < @case.Choices.Length; i++)
        {
            var value = Score(@case.Choices[i], weights);
            if (value > score) (best, score) = (i, value);
        }

        return best;
    }

    private static double Score(int[] features, float[] weights)
    {
        double sum = 0;
        foreach (var feature in features) sum += weights[feature];
        return sum;
    }

    private static void Step(AntecedentCase @case, double[] weights, double[] squares, Dictionary<int, double> gradient, double rate,
        double pull)
    {
        var scores = new double[@case.Choices.Length];
        var greatest = double.MinValue;
        for (var i = 0; i < scores.Length; i++)
        {
            foreach (var feature in @case.Choices[i]) scores[i] += weights[feature];
            greatest = Math.Max(greatest, scores[i]);
        }

        var (all, right) = (0d, 0d);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - greatest);
            all += scores[i];
            if (@case.Right[i]) right += scores[i];
        }

        gradient.Clear();
        for (var i = 0; i < scores.Length; i++)
        {
            var slope = (@case.Right[i] ? scores[i] / right : 0) - scores[i] / all;
            if (Math.Abs(slope) < 1e-6) continue;
            foreach (var feature in @case.Choices[i]) gradient[feature] = gradient.GetValueOrDefault(feature) + slope;
        }

        foreach (var (feature, slope) in gradient)
        {
            var pulled = slope - pull * weights[feature];
            squares[feature] += pulled * pulled;
            weights[feature] += rate * pulled / Math.Sqrt(squares[feature] + 1e-8);
        }
    }

    private static void Shuffle(int[] order, ref ulong state)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var j = (int)(state % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
