using NewsExtraction.Entities;
using NewsExtraction.Numerics;

namespace NewsExtraction.Places;

/// <summary>Sets the signs of readings that depend on how the article's other names are read: news that speaks of one place speaks of
/// others near by. Working memory of one round.</summary>
internal sealed class PlaceNeighbours
{
    private const float NearKilometres = 120;
    private const float LeastProbability = 0.15f;
    private const int MostAnchors = 150;
    private readonly IReadOnlyList<PlaceName> _names;
    private readonly Dictionary<string, float> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, float> _areas = [];

    // Readings likely enough to draw others near.
    private readonly List<(PlaceName Name, PlaceReading Reading)> _anchors = [];

    private PlaceNeighbours(IReadOnlyList<PlaceName> names)
    {
        _names = names;
        foreach (var name in names)
            foreach (var reading in name.Readings)
                if (!reading.IsCountry) Count(name, reading);
    }

    /// <summary>Relates the readings of each name to those of the others, by their present probabilities.</summary>
    public static void Relate(IReadOnlyList<PlaceName> names)
    {
        var neighbours = new PlaceNeighbours(names);
        foreach (var name in names)
            foreach (var reading in name.Readings) neighbours.Relate(name, reading);
    }

    /// <summary>Kilometres between two places.</summary>
    public static float Kilometres(in PlaceEntry a, in PlaceEntry b)
    {
        const double radians = Math.PI / 180;
        var middle = Elementary.Cos((a.Latitude + b.Latitude) / 2 * radians);
        var east = a.Longitude - b.Longitude;
        if (east > 180) east -= 360;
        if (east < -180) east += 360;
        var (x, y) = (east * middle, a.Latitude - b.Latitude);
        return (float)(111.2 * Math.Sqrt((x * x) + (y * y)));
    }

    private void Count(PlaceName name, PlaceReading reading)
    {
        var entry = reading.Entry;
        _countries[entry.Country] = _countries.GetValueOrDefault(entry.Country) + reading.Probability;
        _areas[entry.Area] = _areas.GetValueOrDefault(entry.Area) + reading.Probability;
        if (reading.Probability >= LeastProbability && entry.IsLocated && _anchors.Count < MostAnchors) _anchors.Add((name, reading));
    }

    private void Relate(PlaceName name, PlaceReading reading)
    {
        var entry = reading.Entry;
        var (ownCountry, ownArea) = OwnShare(name, entry);
        var others = _names.Count - 1;
        reading[PlaceSign.NearOthers] = Squash(entry.IsLocated && !reading.IsCountry ? Nearness(name, entry) : 0);
        reading[PlaceSign.DivisionOfOthers] = reading.IsCountry || others < 1 ? 0
            : Squash(Math.Max(0, _areas.GetValueOrDefault(entry.Area) - ownArea));
        reading[PlaceSign.CountryOfOthers] = others < 1 ? 0
            : Math.Max(0, _countries.GetValueOrDefault(entry.Country) - ownCountry) / others;
    }

    // What the name's own readings gave to its country and its division.
    private static (float Country, float Area) OwnShare(PlaceName name, in PlaceEntry entry)
    {
        var (country, area) = (0f, 0f);
        foreach (var own in name.Readings)
        {
            if (own.IsCountry) continue;
            if (own.Entry.Country == entry.Country) country += own.Probability;
            if (own.Entry.Area == entry.Area) area += own.Probability;
        }

        return (country, area);
    }

    private float Nearness(PlaceName name, in PlaceEntry entry)
    {
        var near = 0f;
        foreach (var (other, anchor) in _anchors)
            if (!ReferenceEquals(other, name)) near += anchor.Probability * Nearness(entry, anchor.Entry);
        return near;
    }

    private static float Nearness(in PlaceEntry a, in PlaceEntry b)
    {
        var distance = Kilometres(a, b) / NearKilometres;
        return 1 / (1 + (distance * distance));
    }

    private static float Squash(float mass) => mass / (1 + mass);
}
