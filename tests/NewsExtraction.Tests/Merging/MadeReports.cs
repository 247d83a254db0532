using NewsExtraction.Merging;

namespace NewsExtraction.Tests.Merging;

/// <summary>Articles made by hand: what an extraction would have left of them.</summary>
internal static class MadeReports
{
    public static readonly DateOnly Monday = new(2031, 5, 5);

    public static readonly StoryEntity Iraq = Place("Iraq", EntityType.Country, null, null);
    public static readonly StoryEntity Nineveh = Place("Nineveh", EntityType.Region, 36.1, 42.5);
    public static readonly StoryEntity Mosul = Place("Mosul", EntityType.Settlement, 36.34, 43.13);
    public static readonly StoryEntity Basra = Place("Basra", EntityType.Settlement, 30.5, 47.8);

    /// <summary>Weights set by hand: same persons, same place and the same number speak for one event.</summary>
    public static MergeModel Model { get; } = WithWeights(new()
    {
        [MergeFeature.Bias] = -2,
        [MergeFeature.NamesSame] = 6,
        [MergeFeature.PlaceSame] = 1.5,
        [MergeFeature.PlaceWithin] = 1.2,
        [MergeFeature.CountSame] = 1,
        [MergeFeature.TriggerSame] = 0.5,
        [MergeFeature.StoryLikeness] = 1,
        [MergeFeature.Copies] = 2,
    });

    public static EventMerger Merger(int windowDays = 7) => new(Model, new EventMergerOptions { WindowDays = windowDays });

    public static StoryEntity Person(string name) => new(EntityType.Person, name, true) { Mentions = 1, InLead = true };

    /// <summary>An article about one happening.</summary>
    public static ArticleReports Article(string id, int day, params EventReport[] events)
    {
        var entities = events.SelectMany(e => e.Participants.Select(p => p.Entity).Concat(e.Places)).ToList();
        var story = new StoryNames(entities);
        var published = Monday.AddDays(day);
        return new ArticleReports(id, published, id + "/" + string.Join('/', events.Select(e => e.ToString())))
        {
            Events = [.. events.Select((e, i) => e with
            {
                Article = id, Event = "V" + (i + 1), Number = i, Published = published, Story = story,
            })],
            Fingerprint = events.Length > 0 ? events[0].Fingerprint : null,
        };
    }

    public static EventReport Killing(StoryEntity victim, StoryEntity? place = null, long? count = null) => new()
    {
        Article = string.Empty,
        Event = string.Empty,
        Number = 0,
        Type = "PeopleKilled",
        Family = "PeopleKilled",
        Confidence = 0.8,
        Count = count is { } number ? CountRange.Exactly(number) : null,
        Participants = [new ReportParticipant("Victim", victim, ReportSlot.Recipient)],
        Places = place is null ? [] : [place],
        Triggers = ["kill"],
        Mentions = [new ReportMention(10, 16, "killed")],
        Story = new StoryNames([]),
        Country = "IQ",
    };

    /// <summary>The fingerprint of a text of twenty mentions of which some are changed.</summary>
    public static Fingerprint Print(int seed, int changed = 0) =>
        Fingerprint.Of([.. Enumerable.Range(0, 20).Select(i => StableHash.Mix((ulong)((i < changed ? 1_000_000 : seed * 100) + i)))])!;

    public static string Bytes(IEnumerable<MergedEvent> events) => string.Join('\n', events.Select(MergedEventJson.ToJson));

    private static StoryEntity Place(string name, EntityType type, double? latitude, double? longitude) => new(type, name, true)
    {
        Country = "IQ",
        LinkId = name,
        Latitude = latitude,
        Longitude = longitude,
        Area = name is "Nineveh" or "Mosul" ? new PlaceArea(7, "Nineveh") : null,
        Mentions = 1,
    };

    private static MergeModel WithWeights(Dictionary<MergeFeature, double> weights) =>
        new([.. Enum.GetValues<MergeFeature>().Select(f => weights.GetValueOrDefault(f))], new Dictionary<string, double>());
}
