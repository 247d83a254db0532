using System.Globalization;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;

using NewsExtraction.Models;

namespace NewsExtraction.Places;

/// <summary>Weighs the readings of place names: a conditional logistic model over what the gazetteer, the text beside the name and the
/// article's other places say.</summary>
internal sealed class PlaceRanker
{
    public const string File = "lexicons/place-ranker.tsv";
    public const int FeatureCount = 22;

    /// <summary>Names of the features, in order.</summary>
    public static readonly string[] FeatureNames =
    [
        "population", "country", "capital", "division", "subdivision", "seat", "hamlet", "natural", "alternate", "generated", "type-agrees",
            "type-differs",
        "contained", "not-contained", "country-share", "country-named", "division-named", "near-others", "division-of-others",
            "country-of-others", "first", "rank",
    ];

    // The context's own features come last: those from here on depend on the readings of other names.
    public const int FirstContextual = 17;
    private const float NearKilometres = 120;

    /// <summary>The weights of a source.</summary>
    public static PlaceRanker From(ModelSource models) => models.Load(File, stream => new PlaceRanker(stream));

    public PlaceRanker(Stream? weights)
    {
        foreach (var row in TsvRows.Read(weights))
        {
            var at = Array.IndexOf(FeatureNames, row[0]);
            if (at >= 0 && row.Length > 1 && float.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                Weights[at] = weight;
        }
    }

    public float[] Weights { get; } = new float[FeatureCount];

    /// <summary>Sets the features that do not depend on the readings of other names.</summary>
    public static void Describe(PlaceName name, PlaceReading reading, PlaceContext context)
    {
        var f = reading.Features;
        var entry = reading.Entry;
        f[0] = entry.Population > 0 ? (float)Math.Log2(entry.Population) / 24 : reading.IsCountry ? 1
            : entry.Feature == PlaceFeatures.Division ? 0.8f : 0.3f;
        f[1] = reading.IsCountry ? 1 : 0;
        f[2] = entry.Feature == "PPLC" ? 1 : 0;
        f[3] = entry.Feature == PlaceFeatures.Division ? 1 : 0;
        f[4] = entry.Feature == PlaceFeatures.Subdivision ? 1 : 0;
        f[5] = entry.Feature is "PPLA" ? 1 : 0;
        f[6] = entry.Population == 0 && entry.Type == EntityType.Settlement ? 1 : 0;
        f[7] = entry.Type is EntityType.NaturalFeature or EntityType.Facility || entry.Feature is "region" or "continent" ? 1 : 0;
        f[8] = reading.Match == GazetteerMatch.Alternate ? 1 : 0;
        f[9] = reading.Match == GazetteerMatch.Generated ? 1 : 0;
        var type = name.Entity.Type;
        f[10] = entry.Type == type ? 1 : 0;
        f[11] = entry.Type != type
            && !(entry.Type is EntityType.Settlement or EntityType.Region && type is EntityType.Settlement or EntityType.Region) ? 1 : 0;
        var contained = name.InAreas.Contains(entry.Area) || (entry.Country.Length > 0 && name.InCountries.Contains(entry.Country));
        f[12] = contained ? 1 : 0;
        f[13] = !contained && name.InAreas.Count + name.InCountries.Count > 0 ? 1 : 0;
        f[14] = context.CountryShare(entry.Country);
        f[15] = f[14] > 0 ? 1 : 0;
        f[16] = context.NamesArea(entry.Area, name) ? 1 : 0;
        f[20] = reading.Rank == 0 ? 1 : 0;
        f[21] = 1f / (1 + reading.Rank);
    }

    /// <summary>Weighs all names, first each for itself, then in the light of the others.</summary>
    public void Rank(IReadOnlyList<PlaceName> names, int rounds)
    {
        foreach (var name in names) Normalise(name, FirstContextual);
        for (var round = 0; round < rounds; round++)
        {
            Relate(names);
            foreach (var name in names) Normalise(name, FeatureCount);
        }
    }

    /// <summary>Sets the features that depend on the other names' readings.</summary>
    public static void Relate(IReadOnlyList<PlaceName> names)
    {
        var countries = new Dictionary<string, float>(StringComparer.Ordinal);
        var areas = new Dictionary<int, float>();
        var anchors = new List<(PlaceName Name, PlaceReading Reading)>();
        foreach (var name in names)
        {
            foreach (var reading in name.Readings)
            {
                if (reading.IsCountry) continue;
                countries[reading.Entry.Country] = countries.GetValueOrDefault(reading.Entry.Country) + reading.Probability;
                areas[reading.Entry.Area] = areas.GetValueOrDefault(reading.Entry.Area) + reading.Probability;
                if (reading.Probability >= 0.15f && reading.Entry.IsLocated && anchors.Count < 150) anchors.Add((name, reading));
            }
        }

        foreach (var name in names)
        {
            foreach (var reading in name.Readings)
            {
                var entry = reading.Entry;
                var f = reading.Features;
                var (ownCountry, ownArea) = (0f, 0f);
                foreach (var other in name.Readings)
                {
                    if (other.IsCountry) continue;
                    if (other.Entry.Country == entry.Country) ownCountry += other.Probability;
                    if (other.Entry.Area == entry.Area) ownArea += other.Probability;
                }

                var near = 0f;
                if (entry.IsLocated && !reading.IsCountry)
                {
                    foreach (var (anchorName, anchor) in anchors)
                        if (!ReferenceEquals(anchorName, name)) near += anchor.Probability * Nearness(entry, anchor.Entry);
                }

                f[17] = Squash(near);
                f[18] = reading.IsCountry || names.Count < 2 ? 0 : Squash(Math.Max(0, areas.GetValueOrDefault(entry.Area) - ownArea));
                f[19] = names.Count < 2 ? 0 : Math.Max(0, countries.GetValueOrDefault(entry.Country) - ownCountry) / (names.Count - 1);
            }
        }
    }

    /// <summary>Kilometres between two places.</summary>
    public static float Kilometres(PlaceEntry a, PlaceEntry b)
    {
        const double radians = Math.PI / 180;
        var middle = Math.Cos((a.Latitude + b.Latitude) / 2 * radians);
        var east = a.Longitude - b.Longitude;
        if (east > 180) east -= 360;
        if (east < -180) east += 360;
        var (x, y) = (east * middle, a.Latitude - b.Latitude);
        return (float)(111.2 * Math.Sqrt((x * x) + (y * y)));
    }

    private static float Nearness(PlaceEntry a, PlaceEntry b) =>
        1 / (1 + (Kilometres(a, b) / NearKilometres * (Kilometres(a, b) / NearKilometres)));

    private static float Squash(float mass) => mass / (1 + mass);

    private void Normalise(PlaceName name, int features)
    {
        var greatest = double.MinValue;
        Span<double> scores = stackalloc double[64];
        var count = Math.Min(name.Readings.Count, scores.Length);
        for (var i = 0; i < count; i++)
        {
            double score = 0;
            for (var f = 0; f < FeatureCount; f++)
                if (f < features || f >= 20) score += Weights[f] * name.Readings[i].Features[f];
            scores[i] = score;
            greatest = Math.Max(greatest, score);
        }

        double sum = 0;
        for (var i = 0; i < count; i++) sum += scores[i] = Math.Exp(scores[i] - greatest);
        for (var i = 0; i < count; i++) name.Readings[i].Probability = (float)(scores[i] / sum);
    }
}
