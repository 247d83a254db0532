namespace NewsExtraction.Places;

/// <summary>An entity that is a place, with the readings of its name.</summary>
internal sealed class PlaceName(Entity entity, List<PlaceReading> readings)
{
    public Entity Entity { get; } = entity;

    public List<PlaceReading> Readings { get; } = readings;

    /// <summary>Places that the text says it lies in: country codes.</summary>
    public List<string> InCountries { get; } = [];

    /// <summary>Places that the text says it lies in: first-level divisions, by area.</summary>
    public List<int> InAreas { get; } = [];

    /// <summary>True where the text says in which country or division it lies.</summary>
    public bool IsContained => InAreas.Count + InCountries.Count > 0;

    /// <summary>The likeliest reading, the first of equals.</summary>
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
