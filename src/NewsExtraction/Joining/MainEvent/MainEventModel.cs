using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Joining;

/// <summary>How much each sign weighs that an event is its article's main one, and each type of
/// event beyond them. Immutable and safe to share.</summary>
internal sealed class MainEventModel
{
    public const string FileName = "weights/main-event.tsv";
    public const string TypePrefix = "type:";

    /// <summary>Names of the features, in order.</summary>
    public static readonly string[] FeatureNames = Enum.GetNames<MainFeature>();

    private readonly double[] _weights;
    private readonly Dictionary<string, double> _types;

    public MainEventModel(Stream? table)
    {
        var weights = new WeightTable(FileName, table);
        _weights = weights.Of(FeatureNames);
        _types = weights.Under(TypePrefix);
    }

    public MainEventModel(double[] weights, Dictionary<string, double> types) => (_weights, _types) = (weights, types);

    /// <summary>The weights of a source.</summary>
    public static MainEventModel From(ModelSource models) => models.Load(FileName, stream => new MainEventModel(stream));

    /// <summary>The more, the likelier; compares events of one article.</summary>
    public double Score(string family, ReadOnlySpan<float> features)
    {
        var sum = _types.TryGetValue(family, out var type) ? type : 0;
        for (var i = 0; i < _weights.Length; i++) sum += _weights[i] * features[i];
        return sum;
    }
}
