namespace NewsExtraction.Merging;

/// <summary>
/// Finds which reports are worth comparing: those that share a name, a place, a trigger or a band of their fingerprints. Each report is
/// compared with a bounded number of others, first by what it shares with the fewest, so that the cost grows with the number of reports and
/// not with its square.
/// </summary>
internal sealed class CandidatePairs
{
    private const int MostCompared = 100;
    private const int NeighboursPerKey = 12;

    private readonly Dictionary<ulong, List<int>> _byKey = [];
    private readonly List<ulong[]> _keys = [];
    private readonly SortedSet<int> _found = [];

    /// <param name="known">Reports of earlier days, which are not compared with one another again.</param>
    /// <param name="added">Reports of the day.</param>
    public CandidatePairs(IReadOnlyList<EventReport> known, IReadOnlyList<EventReport> added)
    {
        var ofDay = new HashSet<ulong>();
        foreach (var report in added) ofDay.UnionWith(ReportKeys.Of(report));
        foreach (var report in known) Add([.. ReportKeys.Of(report).Where(ofDay.Contains)]);
        foreach (var report in added) Add(ReportKeys.Of(report));
    }

    /// <summary>The reports before a report that it is compared with, in order.</summary>
    public IReadOnlyCollection<int> Before(int report)
    {
        _found.Clear();
        foreach (var key in _keys[report].OrderBy(k => _byKey[k].Count).ThenBy(k => k))
        {
            if (_found.Count >= MostCompared) break;
            var sharing = _byKey[key];
            var at = sharing.BinarySearch(report);
            for (var i = at - 1; i >= 0 && i >= at - NeighboursPerKey; i--) _found.Add(sharing[i]);
        }

        return _found;
    }

    private void Add(ulong[] keys)
    {
        foreach (var key in keys)
        {
            if (!_byKey.TryGetValue(key, out var sharing)) _byKey[key] = sharing = [];
            sharing.Add(_keys.Count);
        }

        _keys.Add(keys);
    }
}

/// <summary>What a report shares with those that may tell of its event.</summary>
internal static class ReportKeys
{
    private const int MostNames = 12;

    public static ulong[] Of(EventReport report)
    {
        var keys = new HashSet<ulong>();
        foreach (var participant in report.Participants)
            if (participant.Entity is { IsNamed: true, Type: not EntityType.Country }) keys.Add(participant.Entity.Hash);
        foreach (var place in report.Places)
            if (place.Type != EntityType.Country) keys.Add(place.Hash);
        keys.UnionWith(report.Story.Foremost(MostNames));
        foreach (var trigger in report.Triggers) keys.Add(StableHash.Of(trigger));
        if (report.Fingerprint is { } fingerprint) keys.UnionWith(fingerprint.BandKeys);
        return [.. keys];
    }
}
