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

    public bool IsDivision => Entry.Feature == PlaceFeatures.Division;

    /// <summary>What speaks for and against it, by <see cref="PlaceSign"/>.</summary>
    public float[] Features { get; } = new float[PlaceRanker.FeatureCount];

    /// <summary>One of the features.</summary>
    public float this[PlaceSign sign]
    {
        get => Features[(int)sign];
        set => Features[(int)sign] = value;
    }

    /// <summary>Probability among the name's readings.</summary>
    public float Probability { get; set; }

    /// <summary>Sets a feature to 1 or 0.</summary>
    public void Note(PlaceSign sign, bool holds) => Features[(int)sign] = holds ? 1 : 0;
}
