using System.Text.Json;

namespace NewsExtraction.Merging;

/// <summary>Where an article names places: "a market in Mosul" is in Mosul.</summary>
internal sealed class NamedPlaces
{
    // "in the old city of "
    private const int LongestWay = 20;
    private readonly List<(int Start, StoryEntity Place)> _places = [];

    public NamedPlaces(JsonElement root, IReadOnlyDictionary<string, StoryEntity> entities)
    {
        foreach (var entity in root.Part("entities").EnumerateArray())
        {
            if (entities[entity.Words("id")] is not { IsNamed: true, IsPlace: true } place) continue;
            foreach (var mention in entity.Part("mentions").EnumerateArray())
                if (mention.Words("kind") == "name") _places.Add((mention.Part("start").GetInt32(), place));
        }

        _places.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    private NamedPlaces()
    {
    }

    public static NamedPlaces None { get; } = new();

    /// <summary>The place named within words that describe one, or shortly behind them; null where there is none.</summary>
    public StoryEntity? Within(int start, int end)
    {
        foreach (var (at, place) in _places)
            if (at >= start && at <= end + LongestWay) return place;
        return null;
    }
}
