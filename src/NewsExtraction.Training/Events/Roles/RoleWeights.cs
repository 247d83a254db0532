using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.Training.Events.Roles;

/// <summary>Both halves of a role model. Each is learnt alone; their mean is better than either.</summary>
internal sealed record RoleWeights(double[] Linear, float[] Rows, float[] Output)
{
    private const int Rounds = 5;
    private const float Share = 0.5f;

    public static RoleWeights Fit(IReadOnlyList<RoleMention> mentions, LearningSettings settings)
    {
        var linear = settings.Trainer(RoleModel.TableSize)
            .Online([.. mentions.SelectMany(m => m.Cases.Concat(m.Hidden.SelectMany(h => h))).Select(c => c.ToRanking())], settings.Rounds);
        var (rows, output) = RoleNetworkTrainer.Fit(mentions, Rounds);
        return new RoleWeights(Array.ConvertAll(linear, w => w * Share), rows, Array.ConvertAll(output, w => w * Share));
    }

    /// <summary>What speaks for each role of a case; 0 for none.</summary>
    public double[] Scores(RoleCase one)
    {
        var scores = RoleNetworkTrainer.Scores(one, Rows, Output);
        for (var i = 0; i < scores.Length; i++) scores[i] += one.Choices[i].Score(Linear);
        return scores;
    }

    public byte[] Pack(IEnumerable<string> types, string date)
    {
        var writer = HashedWeights.Write(
            new ModelWriter("roles", "annotations of our own over news", "CC BY-SA 4.0", date)
                .Setting(RoleModel.TypesSetting, string.Join(' ', types)),
            Linear);
        RoleNetwork.Write(writer, Rows, Output);
        return writer.ToArray();
    }
}
