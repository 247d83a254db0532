using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Attributions;

/// <summary>A logistic model over how often a word is a cue and over the indicators of its surroundings.</summary>
internal sealed class CueModel
{
    /// <summary>Name of the shipped weights.</summary>
    public const string File = "lexicons/cue-weights.tsv";

    /// <summary>Rows beside the indicators: the constant, and the weight of the word's own log odds.</summary>
    public const string Constant = "constant";

    /// <summary>See <see cref="Constant"/>.</summary>
    public const string WordRate = "word-rate";

    private readonly double[] _weights = new double[CueFeatures.Names.Count];
    private readonly double _constant;
    private readonly double _rate = 1;

    /// <summary>The weights of a source.</summary>
    public static CueModel From(ModelSource models) => models.Load(File, stream => new CueModel(stream));

    /// <summary>Reads the weights; without a file the word's own rate stands alone.</summary>
    public CueModel(Stream? stream)
    {
        var index = CueFeatures.Names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        if (stream is null) return;
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(File, stream, "indicator", "weight"))
        {
            var weight = row.Number(1);
            row.AddOnce(weights, row[0], weight);
            if (row[0] == Constant) _constant = weight;
            else if (row[0] == WordRate) _rate = weight;
            else if (index.TryGetValue(row[0], out var i)) _weights[i] = weight;
            else throw row.Damaged($"met '{row[0]}'; expected an indicator");
        }
    }

    /// <summary>The log odds that the candidate is an attribution.</summary>
    /// <param name="rate">How often the word is a cue in the construction, 0 to 1.</param>
    /// <param name="on">Indicators out of <see cref="CueFeatures"/>.</param>
    public double LogOdds(double rate, ReadOnlySpan<bool> on)
    {
        var sum = _constant + (_rate * LogOddsOf(rate));
        for (var i = 0; i < _weights.Length; i++)
            if (on[i]) sum += _weights[i];
        return sum;
    }

    public static double LogOddsOf(double rate)
    {
        var p = Math.Clamp(rate, 0.01, 0.99);
        return Elementary.Log(p / (1 - p));
    }
}
