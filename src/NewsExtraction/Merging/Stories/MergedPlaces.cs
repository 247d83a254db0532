namespace NewsExtraction.Merging;

/// <summary>Finds where the sources of an event place it.</summary>
internal static class MergedPlaces
{
    /// <summary>The place that most sources name or name a wider one of; of those the narrowest, then the one most named.</summary>
    public static MergedPlace? Of(IReadOnlyList<EventReport> sources)
    {
        var best = sources.SelectMany(r => r.Places).OrderByDescending(p => Support(p, sources)).ThenByDescending(p => Narrowness(p.Type))
            .ThenByDescending(p => sources.Count(r => r.Places.Any(o => PlaceComparison.Compare(p, o) == PlaceAgreement.Same)))
            .ThenBy(p => p.LinkId is null).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.LinkId, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? null
            : new MergedPlace(best.Name, best.Type, best.Area?.Name, best.Country, best.Latitude, best.Longitude);
    }

    private static int Support(StoryEntity place, IReadOnlyList<EventReport> sources) =>
        sources.Count(r => r.Places.Any(o => PlaceComparison.Compare(place, o) == PlaceAgreement.Same || PlaceComparison.Holds(o, place)));

    private static int Narrowness(EntityType type) => type switch
    {
        EntityType.Country => 0,
        EntityType.Region => 1,
        EntityType.NaturalFeature => 2,
        EntityType.Settlement => 3,
        _ => 4,
    };
}
