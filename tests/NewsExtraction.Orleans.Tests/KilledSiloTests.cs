using NewsExtraction.Orleans.Tests.Support;

namespace NewsExtraction.Orleans.Tests;

/// <summary>Three silos, 5,000 articles, one silo killed in the middle, one added.</summary>
internal sealed class KilledSiloTests
{
    private const int Articles = 5000;

    [Test]
    public async Task AKilledSiloLosesNothingAndDoublesNothing()
    {
        await using var cluster = await Cluster.Start(3, nameof(KilledSiloTests), o => o.PublishDelay = TimeSpan.FromSeconds(3));
        var articles = Deliveries.Articles(Articles, perDay: 500);
        await Deliveries.Deliver(cluster, articles, done => done switch
        {
            Articles / 3 => cluster.Kill(1),
            Articles / 2 => cluster.Add(),
            _ => Task.CompletedTask,
        });

        var expected = Embedded.Events(articles);
        Assert.That(await cluster.Merger.EventsAsync(), Is.EqualTo(expected));

        await cluster.Merger.CloseAllAsync();
        var rows = cluster.Store.Rows;
        Assert.That(rows.Select(r => r.IsFinal), Is.All.True);
        Assert.That(rows.Select(r => r.Event.Json).Order(StringComparer.Ordinal), Is.EqualTo(expected.Order(StringComparer.Ordinal)));
        var reports = rows.SelectMany(r => r.Event.Event.Reports).Select(r => r.Article + "/" + r.Event).ToList();
        Assert.That(reports, Is.Unique);
        Assert.That(reports, Is.EquivalentTo(articles.SelectMany(a => Enumerable.Range(1, a.EventCount).Select(e => $"{a.Id}/V{e}"))));
    }
}
