using System.Globalization;
using NewsExtraction.English;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Resolution.Events;

/// <summary>How much each sign weighs that two mentions tell of one event. Immutable and safe to share.</summary>
internal sealed class JoiningModel
{
    public const string FileName = "weights/joining.tsv";

    private static readonly Lazy<JoiningModel> Shipped = new(() => new JoiningModel(EnglishData.Open(FileName)));

    /// <summary>Names of the features, in order.</summary>
    public static readonly string[] FeatureNames = Enum.GetNames<JoiningFeature>();

    private readonly float[] _weights = new float[PairDescriber.FeatureCount];

    public JoiningModel(Stream? table)
    {
        foreach (var row in TsvRows.Read(table))
        {
            var at = Array.IndexOf(FeatureNames, row[0]);
            if (at >= 0 && row.Length > 1 && float.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)) _weights[at] = weight;
        }
    }

    public JoiningModel(ReadOnlySpan<double> weights)
    {
        for (var i = 0; i < _weights.Length; i++) _weights[i] = (float)weights[i];
    }

    /// <summary>The weights of the package NewsExtraction.English.</summary>
    public static JoiningModel English => Shipped.Value;

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>More than 0 speaks for one event.</summary>
    public double Score(ReadOnlySpan<float> features)
    {
        // One after the other in double: the same sum on every machine.
        double sum = 0;
        for (var i = 0; i < _weights.Length; i++) sum += (double)_weights[i] * features[i];
        return sum;
    }
}
