using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>Joining models with weights for a few signs.</summary>
internal static class JoiningModels
{
    /// <summary>Joins whatever may be joined and is not contradicted.</summary>
    public static JoiningModel Eager { get; } = Of((JoiningFeature.Bias, 1));

    public static JoiningModel Of(params (JoiningFeature Feature, double Weight)[] weights)
    {
        var all = new double[PairDescriber.FeatureCount];
        foreach (var (feature, weight) in weights) all[(int)feature] = weight;
        return new JoiningModel(all);
    }
}
