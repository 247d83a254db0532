using System.Text.Json;
using NewsExtraction.Events;
using NewsExtraction.Merging;

namespace NewsExtraction.Training.Merging;

/// <summary>Articles on known topics with event mentions that are clustered across articles, and what the extractor finds in
/// them.</summary>
internal sealed class MergingCorpus
{
    private MergingCorpus(List<MergingArticle> articles, List<GoldEventMention> gold)
    {
        (Articles, Gold) = (articles, gold);
        var byArticle = gold.Select((mention, index) => (mention, index)).ToLookup(g => g.mention.Article, StringComparer.Ordinal);
        foreach (var article in articles)
            foreach (var report in article.Reports.Events)
                foreach (var mention in report.Mentions)
                    if (GoldAt(byArticle[report.Article], mention) is { } found && Found.TryAdd(found, report))
                        AddCluster(report, gold[found].Cluster);
    }

    public IReadOnlyList<MergingArticle> Articles { get; }

    public IReadOnlyList<GoldEventMention> Gold { get; }

    /// <summary>The gold mentions that the extractor finds, each with the report that has it.</summary>
    public SortedDictionary<int, EventReport> Found { get; } = [];

    /// <summary>The gold clusters of the mentions of each report.</summary>
    public Dictionary<EventReport, HashSet<string>> Clusters { get; } = new(ReferenceEqualityComparer.Instance);

    public static MergingCorpus Read(string documents, string gold)
    {
        var topics = new List<string>();
        var inputs = new List<ArticleInput>();
        foreach (var line in File.ReadLines(documents))
        {
            using var document = JsonDocument.Parse(line);
            topics.Add(document.RootElement.Words("topic"));
            inputs.Add(new ArticleInput(document.RootElement.Words("text"), Id: document.RootElement.Words("id")));
        }

        var articles = NewsExtractor.Default.ExtractMany(inputs).Select((r, i) => new MergingArticle(topics[i], r.ArticleOrThrow()))
            .ToList();
        using var mentions = JsonDocument.Parse(File.ReadAllText(gold));
        return new MergingCorpus(articles, [.. mentions.RootElement.EnumerateArray().Select(m => new GoldEventMention(m.Words("doc"),
            m.Part("start").GetInt32(), m.Part("end").GetInt32(), m.Words("cluster")))]);
    }

    // The mention with the largest share of characters.
    private static int? GoldAt(IEnumerable<(GoldEventMention Mention, int Index)> gold, ReportMention mention)
    {
        var (best, most) = (-1, 0);
        foreach (var (candidate, index) in gold)
        {
            var shared = Math.Min(mention.End, candidate.End) - Math.Max(mention.Start, candidate.Start);
            if (shared > most) (best, most) = (index, shared);
        }

        return best < 0 ? null : best;
    }

    private void AddCluster(EventReport report, string cluster)
    {
        if (!Clusters.TryGetValue(report, out var clusters)) Clusters[report] = clusters = new HashSet<string>(StringComparer.Ordinal);
        clusters.Add(cluster);
    }
}

/// <summary>A mention that the annotators marked.</summary>
internal sealed record GoldEventMention(string Article, int Start, int End, string Cluster);

/// <summary>An article of a topic.</summary>
internal sealed class MergingArticle(string topic, Article article)
{
    public string Topic { get; } = topic;

    public ArticleReports Reports { get; } = ArticleReports.From(article);

    /// <summary>The lemma of the first trigger of an event.</summary>
    public string Lemma(int number)
    {
        NewsEvent e = article.Events[number];
        return article.Syntax.Lemma(e.Mentions[0].TriggerHead).ToLowerInvariant();
    }
}
