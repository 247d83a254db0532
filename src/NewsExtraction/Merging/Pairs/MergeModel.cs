using System.Globalization;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Merging;

/// <summary>How much each sign weighs that two reports tell of one event. Immutable and safe to share.</summary>
internal sealed class MergeModel
{
    public const string FileName = "weights/merging.tsv";
    public const string FamilyPrefix = "family:";

    private readonly double[] _weights;
    private readonly IReadOnlyDictionary<string, double> _families;

    public MergeModel(Stream? table)
    {
        var read = new WeightTable(FileName, table);
        (_weights, _families) = (read.Of(MergeFeatures.Names), read.Under(FamilyPrefix));
    }

    public MergeModel(double[] weights, IReadOnlyDictionary<string, double> families) => (_weights, _families) = (weights, families);

    /// <summary>The weights of a source.</summary>
    public static MergeModel From(ModelSource models) => models.Load(FileName, stream => new MergeModel(stream));

    /// <summary>Writes the table that is read.</summary>
    public void Write(TextWriter table)
    {
        table.WriteLine("feature\tweight");
        for (var f = 0; f < _weights.Length; f++) Write(table, MergeFeatures.Names[f], _weights[f]);
        foreach (var (family, weight) in _families.OrderBy(f => f.Key, StringComparer.Ordinal)) Write(table, FamilyPrefix + family, weight);
    }

    /// <summary>What a feature weighs.</summary>
    public double WeightOf(MergeFeature feature) => _weights[(int)feature];

    /// <summary>What a family of types weighs; 0 for those that were not met.</summary>
    public double WeightOf(string family) => _families.GetValueOrDefault(family);

    /// <summary>Log-odds that both tell of one event: more than 0 speaks for it.</summary>
    public double Score(ReadOnlySpan<float> features, string family)
    {
        // One after the other in double: the same sum on every machine.
        var sum = WeightOf(family);
        for (var i = 0; i < _weights.Length; i++) sum += _weights[i] * features[i];
        return sum;
    }

    private static void Write(TextWriter table, string name, double weight) =>
        table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:F4}"));
}
