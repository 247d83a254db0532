using NewsExtraction.Coreference;
using NewsExtraction.Models;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Coreference;

/// <summary>Learns to choose the antecedent of a reference, or none.</summary>
internal static class AntecedentTrainer
{
    public static float[] Train(IReadOnlyList<AntecedentCase> cases, int rounds, double rate, double pull)
    {
        var trainer = new RankingTrainer(AntecedentModel.TableSize, rate, _ => pull);
        var weights = trainer.Online([.. cases.Select(Case)], rounds);
        return Array.ConvertAll(weights, w => (float)w);
    }

    private static RankingCase Case(AntecedentCase one) =>
        new(Array.ConvertAll(one.Choices, hashed => new Choice(hashed, null)), one.Right);

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
}
