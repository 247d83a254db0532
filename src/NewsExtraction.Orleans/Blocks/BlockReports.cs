using NewsExtraction.Merging;
using NewsExtraction.Models;
using NewsExtraction.Orleans.Grains;

namespace NewsExtraction.Orleans;

/// <summary>The reports of a block, and the events that they make. All that decides is code of the embedded merger.</summary>
internal sealed class BlockReports
{
    private static readonly MergeModel Model = MergeModel.From(ModelSource.Package);
    private readonly Block _block;
    private readonly CopyResolver _copies;

    // Of articles of closed days: it cannot change any more.
    private readonly Dictionary<string, string> _settled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleReports> _articles = new(StringComparer.Ordinal);

    public BlockReports(int windowDays, int openDay, IReadOnlyList<OpenEvent> open, CopyResolver copies)
    {
        _copies = copies;
        var clustering = new DayClustering(Model, windowDays);
        if (open.Count == 0)
        {
            _block = new Block(clustering, windowDays);
            return;
        }

        var clusters = open.Select(e => e.ToCluster()).ToList();
        _block = new Block(clustering, windowDays, openDay, clusters);
        foreach (var (e, cluster) in open.Zip(clusters)) Settle(cluster, e.Originals);
    }

    public void Put(string article, byte[] content)
    {
        if (_articles.Remove(article, out var before))
            foreach (var report in before.Events) _block.Remove(report);
        if (content.Length == 0) return;
        var reports = ArticleReports.FromBytes(content);
        _articles[article] = reports;
        foreach (var report in reports.Events) _block.Add(report);
    }

    public List<StoryCluster> Events() => [.. _block.Events()];

    /// <summary>Closes the days before a day: gives the events that are over, and those that may go on.</summary>
    public (List<StoryCluster> Over, int OpenDay, IReadOnlyList<StoryCluster> Open) Close(int day)
    {
        var over = _block.Close(day);
        var (openDay, open) = _block.OpenBefore(day) ?? (0, []);
        foreach (var id in _articles.Where(a => a.Value.Events[0].Day < day).Select(a => a.Key).ToList()) _articles.Remove(id);
        return (over, openDay, open);
    }

    /// <summary>Of what the articles of events are copies.</summary>
    public async Task<Dictionary<string, string>> Originals(IReadOnlyList<StoryCluster> events)
    {
        var lookups = events.SelectMany(e => e.Reports).DistinctBy(r => r.Article).Where(r => !_settled.ContainsKey(r.Article))
            .Select(r => CopyResolver.Lookup(r.Day, r.Article, r.Fingerprint)).OfType<CopyLookup>().ToList();
        var found = await _copies.Originals(lookups);
        foreach (var report in events.SelectMany(e => e.Reports))
            if (_settled.TryGetValue(report.Article, out var original) && original.Length > 0) found[report.Article] = original;
        return found;
    }

    /// <summary>Notes of what the articles of events that go on are copies, and forgets the others.</summary>
    public void Settle(IReadOnlyList<StoryCluster> open, IReadOnlyDictionary<string, string> originals)
    {
        _settled.Clear();
        foreach (var cluster in open)
            Settle(cluster, [.. cluster.Reports.Select(r => originals.GetValueOrDefault(r.Article, string.Empty))]);
    }

    public static MergedEvent Build(StoryCluster cluster, IReadOnlyDictionary<string, string> originals) =>
        new MergedEventBuilder(cluster.Reports, article => originals.GetValueOrDefault(article)).Build();

    private void Settle(StoryCluster cluster, List<string> originals)
    {
        for (var i = 0; i < originals.Count; i++) _settled[cluster.Reports[i].Article] = originals[i];
    }
}
