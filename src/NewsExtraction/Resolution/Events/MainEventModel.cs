using System.Globalization;
using NewsExtraction.English;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Resolution.Events;

/// <summary>How much each sign weighs that an event is its article's main one, and each type of event beyond them. Immutable and safe to share.</summary>
internal sealed class MainEventModel
{
    public const string FileName = "weights/main-event.tsv";
    public const string TypePrefix = "type:";

    private static readonly Lazy<MainEventModel> Shipped = new(() => new MainEventModel(EnglishData.Open(FileName)));

    /// <summary>Names of the features, in order.</summary>
    public static readonly string[] FeatureNames = Enum.GetNames<MainFeature>();

    private readonly double[] _weights = new double[MainDescriber.FeatureCount];
    private readonly Dictionary<string, double> _types = new(StringComparer.Ordinal);

    public MainEventModel(Stream? table)
    {
        foreach (var row in TsvRows.Read(table))
        {
            if (row.Length < 2 || !double.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)) continue;
            if (row[0].StartsWith(TypePrefix, StringComparison.Ordinal)) _types[row[0][TypePrefix.Length..]] = weight;
            else if (Array.IndexOf(FeatureNames, row[0]) is >= 0 and var at) _weights[at] = weight;
        }
    }

    public MainEventModel(ReadOnlySpan<double> weights, IReadOnlyDictionary<string, double> types)
    {
        weights[.._weights.Length].CopyTo(_weights);
        foreach (var (type, weight) in types) _types[type] = weight;
    }

    /// <summary>The weights of the package NewsExtraction.English.</summary>
    public static MainEventModel English => Shipped.Value;

    /// <summary>The more, the likelier; compares events of one article.</summary>
    public double Score(string family, ReadOnlySpan<float> features)
    {
        var sum = _types.GetValueOrDefault(family);
        for (var i = 0; i < _weights.Length; i++) sum += _weights[i] * features[i];
        return sum;
    }
}
