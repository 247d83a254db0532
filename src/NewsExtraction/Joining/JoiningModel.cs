using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Joining;

/// <summary>How much each sign weighs that two mentions tell of one event. Immutable and safe to share.</summary>
internal sealed class JoiningModel
{
    public const string FileName = "weights/joining.tsv";

    /// <summary>Names of the features, in order.</summary>
    public static readonly string[] FeatureNames = Enum.GetNames<JoiningFeature>();

    private readonly double[] _weights;

    public JoiningModel(Stream? table) => _weights = new WeightTable(FileName, table).Of(FeatureNames);

    public JoiningModel(double[] weights) => _weights = weights;

    /// <summary>The weights of a source.</summary>
    public static JoiningModel From(ModelSource models) => models.Load(FileName, stream => new JoiningModel(stream));

    /// <summary>More than 0 speaks for one event.</summary>
    public double Score(ReadOnlySpan<float> features)
    {
        // One after the other in double: the same sum on every machine.
        double sum = 0;
        for (var i = 0; i < _weights.Length; i++) sum += _weights[i] * features[i];
        return sum;
    }
}
