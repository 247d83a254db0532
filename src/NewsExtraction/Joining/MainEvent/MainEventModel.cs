using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Joining;

/// <summary>How much each sign weighs that an event is its article's main one, and beyond them each type of event and each ACLED sub-event.
/// Immutable and safe to share.</summary>
internal sealed class MainEventModel
{
    public const string FileName = "weights/main-event.tsv";
    public const string TypePrefix = "type:";
    public const string CodePrefix = "code:";

    /// <summary>Names of the features, in order.</summary>
    public static readonly string[] FeatureNames = Enum.GetNames<MainFeature>();

    private readonly double[] _weights;
    private readonly Dictionary<string, double> _types;
    private readonly Dictionary<string, double> _codes;

    public MainEventModel(Stream? table)
    {
        var weights = new WeightTable(FileName, table);
        _weights = weights.Of(FeatureNames);
        _types = weights.Under(TypePrefix);
        _codes = weights.Under(CodePrefix);
    }

    /// <param name="weights">Of each feature.</param>
    /// <param name="types">Of each type.</param>
    /// <param name="codes">Of each code.</param>
    public MainEventModel(double[] weights, Dictionary<string, double> types, Dictionary<string, double>? codes = null) =>
        (_weights, _types, _codes) = (weights, types, codes ?? []);

    /// <summary>The weights of a source.</summary>
    public static MainEventModel From(ModelSource models) => models.Load(FileName, stream => new MainEventModel(stream));

    /// <summary>The more, the likelier; compares events of one article.</summary>
    /// <param name="kind">What kind of event it is.</param>
    /// <param name="features">What else speaks for and against it.</param>
    public double Score(MainKind kind, ReadOnlySpan<float> features)
    {
        var sum = _types.GetValueOrDefault(kind.Family) + (kind.Share * _codes.GetValueOrDefault(kind.Code));
        for (var i = 0; i < _weights.Length; i++) sum += _weights[i] * features[i];
        return sum;
    }
}
