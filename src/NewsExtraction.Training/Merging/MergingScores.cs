using NewsExtraction.Merging;

namespace NewsExtraction.Training.Merging;

/// <summary>Scores a clustering of the found reports: over the gold mentions that were found, and over all, where each that was not found
/// stands alone.</summary>
internal static class MergingScores
{
    public static (PartitionScore Found, PartitionScore All) Of(MergingCorpus corpus, Func<EventReport, string> clusterOf,
        Func<int, bool>? counts = null)
    {
        var found = corpus.Found.Where(f => counts is null || counts(f.Key)).ToDictionary(f => f.Key, f => clusterOf(f.Value));
        var all = Enumerable.Range(0, corpus.Gold.Count).Where(i => counts is null || counts(i))
            .ToDictionary(i => i, i => found.GetValueOrDefault(i) ?? FormattableString.Invariant($"alone {i}"));
        return (new PartitionScore(found.Keys.ToDictionary(i => i, i => corpus.Gold[i].Cluster), found),
            new PartitionScore(all.Keys.ToDictionary(i => i, i => corpus.Gold[i].Cluster), all));
    }

    public static void Report(string name, MergingCorpus corpus, Func<EventReport, string> clusterOf)
    {
        var (found, all) = Of(corpus, clusterOf);
        Console.WriteLine($"{name}\n  over the found ones: {found}\n  over all:            {all}");
    }

    /// <summary>What merging needs no model for.</summary>
    public static void ReportBaselines(MergingCorpus corpus)
    {
        var byName = corpus.Articles.ToDictionary(a => a.Reports.Id, StringComparer.Ordinal);
        Report("events of each article by themselves", corpus, r => $"{r.Article}/{r.Event}");
        Report("same lemma, place and day", corpus,
            r => $"{byName[r.Article].Lemma(r.Number)}|{(r.Places.Count > 0 ? r.Places[0].Key : null)}|{r.From}");
        Report("same type and topic (the topic is given)", corpus, r => $"{r.Type}|{byName[r.Article].Topic}");
    }

    /// <summary>The merged event of each report.</summary>
    public static Dictionary<(string Article, string Event), string> Merge(IEnumerable<MergingArticle> articles, MergeModel model)
    {
        var merger = new EventMerger(model, new EventMergerOptions());
        foreach (var article in articles) merger.Add(article.Reports);
        var clusters = new Dictionary<(string Article, string Event), string>();
        foreach (var merged in merger.Events())
            foreach (var report in merged.Reports) clusters[(report.Article, report.Event)] = merged.Id;
        return clusters;
    }
}
