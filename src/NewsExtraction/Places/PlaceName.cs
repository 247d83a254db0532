using NewsExtraction.Entities;

namespace NewsExtraction.Places;

/// <summary>A reading of a place name.</summary>
internal sealed class PlaceReading(PlaceEntry entry, GazetteerMatch match, int rank)
{
    public PlaceEntry Entry { get; } = entry;

    public GazetteerMatch Match { get; } = match;

    /// <summary>Position in the gazetteer's order, from 0.</summary>
    public int Rank { get; } = rank;

    public bool IsCountry => Entry.Feature == PlaceFeatures.Country;

    /// <summary>What speaks for and against it, by <see cref="PlaceRanker"/>'s features.</summary>
    public float[] Features { get; } = new float[PlaceRanker.FeatureCount];

    /// <summary>Probability among the name's readings.</summary>
    public float Probability { get; set; }
}

/// <summary>An entity that is a place, with the readings of its name.</summary>
internal sealed class PlaceName(Entity entity, List<PlaceReading> readings)
{
    public Entity Entity { get; } = entity;

    public List<PlaceReading> Readings { get; } = readings;

    /// <summary>Places that the text says it lies in: country codes.</summary>
    public List<string> InCountries { get; } = [];

    /// <summary>Places that the text says it lies in: first-level divisions, by area.</summary>
    public List<int> InAreas { get; } = [];

    public PlaceReading Best
    {
        get
        {
            var best = Readings[0];
            foreach (var reading in Readings)
                if (reading.Probability > best.Probability) best = reading;
            return best;
        }
    }
}
