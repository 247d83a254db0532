namespace NewsExtraction.Merging;

/// <summary>
/// Puts the reports of a day to the events of the days before, or to new ones. All pairs worth comparing are scored; then the two groups
/// that
/// go best together are joined, again and again, as long as their pairs speak for it on average and none contradicts (average linkage).
/// Groups and ties are looked at in an order that depends on the reports alone.
/// </summary>
internal sealed class DayClustering(MergeModel model, int windowDays)
{
    /// <summary>No event is reported on for longer; what comes later is a new one.</summary>
    public const int LongestStoryDays = 60;

    /// <summary>The events after the day.</summary>
    /// <param name="open">The events that the day's reports may join, in order.</param>
    /// <param name="reports">The reports of one day, in order.</param>
    public List<StoryCluster> Fold(IReadOnlyList<StoryCluster> open, IReadOnlyList<EventReport> reports)
    {
        var groups = new GroupJoining(open, reports, windowDays);
        var known = new List<EventReport>();
        var groupOf = new List<int>();
        for (var c = 0; c < open.Count; c++)
        {
            foreach (var report in open[c].Representatives)
            {
                known.Add(report);
                groupOf.Add(c);
            }
        }

        for (var r = 0; r < reports.Count; r++) groupOf.Add(open.Count + r);
        Score(known, reports, groupOf, groups);
        return groups.Join();
    }

    private void Score(List<EventReport> known, IReadOnlyList<EventReport> reports, List<int> groupOf, GroupJoining groups)
    {
        var pairs = new CandidatePairs(known, reports);
        Span<float> features = stackalloc float[MergeFeatures.Names.Length];
        for (var r = 0; r < reports.Count; r++)
        {
            foreach (var other in pairs.Before(known.Count + r))
            {
                var before = other < known.Count ? known[other] : reports[other - known.Count];
                if (before.Article == reports[r].Article) continue;
                ReportPair.Describe(before, reports[r], features);
                groups.Add(groupOf[other], groupOf[known.Count + r], model.Score(features, reports[r].Family));
            }
        }
    }
}
