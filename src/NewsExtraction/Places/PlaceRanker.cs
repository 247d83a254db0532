using System.Globalization;
using NewsExtraction.Diagnostics;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Places;

/// <summary>Weighs the readings of place names: a conditional logistic model over what the gazetteer, the text beside the name and the
/// article's other places say.</summary>
internal sealed class PlaceRanker
{
    public const string File = "lexicons/place-ranker.tsv";

    /// <summary>Names of the features, in the order of <see cref="PlaceSign"/>.</summary>
    public static readonly string[] FeatureNames =
    [
        "population", "country", "capital", "division", "subdivision", "seat", "hamlet", "natural", "alternate", "generated",
        "type-agrees", "type-differs", "contained", "not-contained", "country-share", "country-named", "division-named",
        "near-others", "division-of-others", "country-of-others", "first", "rank", "country-news", "country-beside",
    ];

    public const int FeatureCount = (int)PlaceSign.CountryBeside + 1;
    private const string CountryRow = "country:";
    private const int MostReadings = 64;
    private readonly Dictionary<string, float> _news = new(StringComparer.Ordinal);

    /// <summary>The weights of a source.</summary>
    public static PlaceRanker From(ModelSource models) => models.Load(File, stream => new PlaceRanker(stream));

    public PlaceRanker(Stream? weights)
    {
        if (weights is null) return;
        var known = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(File, weights, "feature", "weight"))
        {
            row.Number(1);
            var weight = float.Parse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture);
            row.AddOnce(known, row[0], weight);
            if (Array.IndexOf(FeatureNames, row[0]) is >= 0 and var at) Weights[at] = weight;
            else if (row[0].StartsWith(CountryRow, StringComparison.Ordinal)) _news[row[0][CountryRow.Length..]] = weight;
            else throw row.Damaged($"met '{row[0]}'; expected a feature, or '{CountryRow}' and a code");
        }
    }

    public float[] Weights { get; } = new float[FeatureCount];

    /// <summary>How often news speaks of a country, 0 to 1, by the row "country:" and its code.</summary>
    public float NewsOf(string country) => _news.GetValueOrDefault(country);

    /// <summary>Weighs all names, first each for itself, then in the light of the others.</summary>
    public void Rank(IReadOnlyList<PlaceName> names, int rounds)
    {
        foreach (var name in names) Weigh(name, isFirst: true);
        for (var round = 0; round < rounds; round++)
        {
            PlaceNeighbours.Relate(names);
            foreach (var name in names) Weigh(name, isFirst: false);
        }
    }

    private void Weigh(PlaceName name, bool isFirst)
    {
        Work.Count(name.Readings.Count);
        var greatest = double.MinValue;
        Span<double> scores = stackalloc double[MostReadings];
        var count = Math.Min(name.Readings.Count, scores.Length);
        for (var i = 0; i < count; i++)
        {
            scores[i] = Score(name.Readings[i], isFirst);
            greatest = Math.Max(greatest, scores[i]);
        }

        double sum = 0;
        for (var i = 0; i < count; i++) sum += scores[i] = Elementary.Exp(scores[i] - greatest);
        for (var i = 0; i < count; i++) name.Readings[i].Probability = (float)(scores[i] / sum);
    }

    // In the first round nothing is known of the other names yet.
    private double Score(PlaceReading reading, bool isFirst)
    {
        double score = 0;
        for (var f = 0; f < FeatureCount; f++)
            if (!isFirst || !DependsOnOthers((PlaceSign)f)) score += Weights[f] * reading.Features[f];
        return score;
    }

    private static bool DependsOnOthers(PlaceSign sign) =>
        sign is PlaceSign.NearOthers or PlaceSign.DivisionOfOthers or PlaceSign.CountryOfOthers;
}
