namespace NewsExtraction.Merging;

/// <summary>Makes a merged event out of its reports. Articles that copy one another count as one source.</summary>
internal sealed class MergedEventBuilder
{
    private const double MostConfident = 0.999;
    private readonly IReadOnlyList<EventReport> _reports;
    private readonly Func<string, string?> _originalOf;
    private readonly List<EventReport> _sources = [];

    /// <param name="reports">The reports of the event.</param>
    /// <param name="originalOf">Tells of which article an article is a copy; null where of none.</param>
    public MergedEventBuilder(IReadOnlyList<EventReport> reports, Func<string, string?> originalOf)
    {
        (_reports, _originalOf) = (reports, originalOf);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
            if (seen.Add(originalOf(report.Article) ?? report.Article)) _sources.Add(report);
    }

    public MergedEvent Build()
    {
        var days = MergedDays.Of(_sources);
        var counts = new SourceValues(_sources.Where(r => r.Count is not null), r => MergedCounts.Write(r.Count!.Value));
        return new MergedEvent
        {
            Id = $"{_reports[0].Article}/{_reports[0].Event}",
            Type = Most(_sources.Select(r => r.Type)),
            Family = _reports[0].Family,
            Realis = _sources.GroupBy(r => r.Realis).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key,
            Confidence = Confidence(),
            Place = MergedPlaces.Of(_sources),
            From = days?.From,
            To = days?.To,
            FirstSeen = _reports[0].Published,
            LastSeen = _reports[^1].Published,
            SourceCount = _sources.Count,
            Participants = MergedParticipants.Of(_reports),
            Count = MergedCounts.Range(_sources),
            Counts = [.. counts.Values.OrderBy(v => MergedCounts.Least(v.Value)).ThenBy(v => v.Value, StringComparer.Ordinal)],
            Contradictions = MergedContradictions.Of(_sources),
            Reports = [.. _reports.Select(Report)],
        };
    }

    /// <summary>What occurs most often; of those that are as common, the first by ordinal order.</summary>
    public static string Most(IEnumerable<string> words) =>
        words.GroupBy(w => w, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().Key;

    // That not all sources are wrong.
    private double Confidence()
    {
        double wrong = 1;
        foreach (var report in _sources) wrong *= 1 - report.Confidence;
        return Math.Min(Math.Round(1 - wrong, 3), MostConfident);
    }

    private MergedReport Report(EventReport report) => new(report.Article, report.Event)
    {
        Type = report.Type,
        Published = report.Published,
        Realis = report.Realis,
        Confidence = report.Confidence,
        Count = report.Count,
        CopyOf = _originalOf(report.Article),
        Sources = report.Sources,
        Mentions = [.. report.Mentions.Select(m => new TextSpan(m.Start, m.End))],
    };
}
