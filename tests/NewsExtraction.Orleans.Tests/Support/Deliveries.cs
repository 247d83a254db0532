using NewsExtraction.Training.Merging;

namespace NewsExtraction.Orleans.Tests.Support;

/// <summary>Articles of made-up news, and a queue that delivers each at least once.</summary>
internal static class Deliveries
{
    private const int AtOnce = 48;
    private const int MostTries = 60;

    /// <summary>So many articles, of three events each, in an order that has nothing to do with their days.</summary>
    public static List<ArticleReports> Articles(int number, int perDay)
    {
        var (stories, articles) = (new MadeStories(3 * perDay), new List<ArticleReports>());
        for (var day = 0; articles.Count < number; day++) articles.AddRange(stories.Articles(day));
        return [.. articles.Take(number).OrderBy(a => Merging.StableHash.Of(a.Id))];
    }

    /// <summary>Delivers all, some twice; what fails is delivered again. Calls back after each.</summary>
    public static async Task Deliver(Cluster cluster, IReadOnlyList<ArticleReports> articles, Func<int, Task>? after = null)
    {
        var done = 0;
        await Parallel.ForEachAsync(articles.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (item, _) =>
        {
            var delivery = new ArticleDelivery(item.Item, item.Index + 1, "made");
            var times = item.Index % 7 == 0 ? 2 : 1;
            for (var i = 0; i < times; i++) await Deliver(cluster, delivery);
            if (after is not null) await after(Interlocked.Increment(ref done));
        });
    }

    public static async Task<MergeOutcome> Deliver(Cluster cluster, ArticleDelivery delivery)
    {
        for (var i = 1; ; i++)
        {
            try
            {
                return await cluster.Merger.AddAsync(delivery);
            }
            catch (Exception) when (i < MostTries)
            {
                await Task.Delay(100);
            }
        }
    }
}
