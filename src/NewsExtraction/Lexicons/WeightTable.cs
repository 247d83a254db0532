using NewsExtraction.Diagnostics;

namespace NewsExtraction.Lexicons;

/// <summary>Weights of a small linear model as a table that people can read: a name and a number a row.</summary>
internal sealed class WeightTable
{
    private readonly string _file;
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    public WeightTable(string file, Stream? table)
    {
        _file = file;
        foreach (var row in TsvTable.Read(file, table, "feature", "weight")) row.AddOnce(_weights, row[0], row.Number(1));
    }

    /// <summary>The weights of these features, in order.</summary>
    /// <exception cref="ModelFormatException">The table lacks one.</exception>
    public double[] Of(IReadOnlyList<string> features)
    {
        var weights = new double[features.Count];
        for (var i = 0; i < weights.Length; i++)
            if (!_weights.TryGetValue(features[i], out weights[i]))
                throw new ModelFormatException(ErrorMessages.ModelDamaged(_file, $"no weight of '{features[i]}'"));
        return weights;
    }

    /// <summary>The weights whose names begin so, by the rest of their names.</summary>
    public Dictionary<string, double> Under(string prefix)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, weight) in _weights)
            if (name.StartsWith(prefix, StringComparison.Ordinal)) weights[name[prefix.Length..]] = weight;
        return weights;
    }
}
