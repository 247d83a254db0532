using NewsExtraction.Orleans.Tests.Support;

namespace NewsExtraction.Orleans.Tests;

/// <summary>Days are closed while news come in; what was closed never changes.</summary>
internal sealed class ClosingTests
{
    private const int PerDay = 20;

    [Test]
    public async Task ClosingDayByDayGivesWhatTheEmbeddedMergerGives()
    {
        var days = Deliveries.Articles(24 * PerDay, PerDay).Concat(Chain()).GroupBy(a => a.Published!.Value).OrderBy(d => d.Key).ToList();
        var (embedded, expected, sequence) = (new EventMerger(), new List<string>(), 0);
        var cluster = await Cluster.Start(1, nameof(ClosingTests));
        foreach (var day in days)
        {
            foreach (var article in day) embedded.Add(article);
            await Task.WhenAll(day.Select(a => Deliveries.Deliver(cluster, new ArticleDelivery(a, ++sequence, "made"))));
            expected.AddRange(Embedded.Lines(embedded.Close(day.Key)));
            await cluster.Merger.CloseAsync(day.Key);
            // Everything is read again from what was stored.
            if (day.Key.Day % 9 != 5) continue;
            await cluster.DisposeAsync();
            cluster = await Cluster.Start(1, nameof(ClosingTests));
        }

        Assert.That(await cluster.Merger.EventsAsync(), Is.EqualTo(Embedded.Lines(embedded.Events())));
        expected.AddRange(Embedded.Lines(embedded.CloseAll()));
        await cluster.Merger.CloseAllAsync();
        Assert.That(cluster.Store.Rows.Select(r => r.Event.Json).Order(StringComparer.Ordinal),
            Is.EqualTo(expected.Order(StringComparer.Ordinal)));
        Assert.That(expected.Where(e => e.Contains("\"copyOf\":\"chain-0\"", StringComparison.Ordinal)), Has.Some.Contains("chain-18"));
        Assert.That(SharedStorage.NamesIn(nameof(ClosingTests)).Where(n => n.Contains("|day", StringComparison.Ordinal)), Is.Empty);
        await cluster.DisposeAsync();
    }

    [Test]
    public async Task AnArticleOfAClosedDayIsRefused()
    {
        await using var cluster = await Cluster.Start(1, nameof(AnArticleOfAClosedDayIsRefused));
        var article = Deliveries.Articles(1, 1)[0];
        await cluster.Merger.CloseAsync(article.Published!.Value.AddDays(1));
        Assert.That(await cluster.Merger.AddAsync(new ArticleDelivery(article, 1, "made")), Is.EqualTo(MergeOutcome.TooLate));
        Assert.That(await cluster.Merger.EventsAsync(), Is.Empty);
    }

    // One text, printed again every six days: each is a copy of the one before, all of the first, which nobody holds any more.
    private static IEnumerable<ArticleReports> Chain()
    {
        var first = Deliveries.Articles(200, 200).First(a => a.Fingerprint is not null);
        for (var day = 0; day < 24; day += 6)
        {
            var (id, on) = ($"chain-{day}", first.Published!.Value.AddDays(day));
            yield return new ArticleReports(id, on, id)
            {
                Events = [.. first.Events.Select(e => e with { Article = id, Published = on })],
                Fingerprint = first.Fingerprint,
            };
        }
    }
}
