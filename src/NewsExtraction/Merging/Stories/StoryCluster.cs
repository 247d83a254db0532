namespace NewsExtraction.Merging;

/// <summary>The reports that tell of one event, in the order in which reports are looked at. Immutable.</summary>
internal sealed class StoryCluster
{
    // Of a long story the first reports and the latest stand for all.
    private const int MostFirst = 6;
    private const int MostLatest = 10;

    public StoryCluster(IReadOnlyList<EventReport> reports) => Reports = reports;

    public IReadOnlyList<EventReport> Reports { get; }

    public int FirstDay => Reports[0].Day;

    public int LastDay => Reports[^1].Day;

    /// <summary>The reports that others are compared with: so a long story costs no more than a short one.</summary>
    public IEnumerable<EventReport> Representatives =>
        Reports.Where((_, i) => i < MostFirst || i >= Reports.Count - MostLatest);

    public StoryCluster With(IEnumerable<EventReport> more)
    {
        var reports = Reports.Concat(more).ToArray();
        Array.Sort(reports, EventReport.Compare);
        return new StoryCluster(reports);
    }

    public static int Compare(StoryCluster a, StoryCluster b) => EventReport.Compare(a.Reports[0], b.Reports[0]);
}
