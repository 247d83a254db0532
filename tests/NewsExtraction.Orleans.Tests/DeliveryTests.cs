using NewsExtraction.Orleans.Grains;
using NewsExtraction.Orleans.Tests.Support;

namespace NewsExtraction.Orleans.Tests;

/// <summary>Deliveries come twice, late and out of order; articles are corrected and taken back; the storage fails.</summary>
internal sealed class DeliveryTests
{
    private static readonly List<ArticleReports> Articles = Deliveries.Articles(60, 30);
    private Cluster _cluster = null!;

    [SetUp]
    public async Task Start() => _cluster = await Cluster.Start(1, TestContext.CurrentContext.Test.Name);

    [TearDown]
    public ValueTask Stop() => _cluster.DisposeAsync();

    [Test]
    public async Task TheSameArticleTwiceChangesNothing()
    {
        var delivery = new ArticleDelivery(Articles[0], 1, "made");
        Assert.That(await _cluster.Merger.AddAsync(delivery), Is.EqualTo(MergeOutcome.Added));
        Assert.That(await _cluster.Merger.AddAsync(delivery), Is.EqualTo(MergeOutcome.Unchanged));
        Assert.That(await _cluster.Merger.EventsAsync(), Is.EqualTo(Embedded.Events([Articles[0]])));
    }

    [Test]
    public async Task ACorrectionTakesThePlaceAndAnOldDeliveryDoesNotBringItBack()
    {
        foreach (var (i, article) in Articles.Index()) await _cluster.Merger.AddAsync(new ArticleDelivery(article, i, "made"));
        var corrected = Renamed(Articles[1], Articles[0].Id);
        Assert.That(await _cluster.Merger.AddAsync(new ArticleDelivery(corrected, 100, "made")), Is.EqualTo(MergeOutcome.Corrected));
        Assert.That(await _cluster.Merger.AddAsync(new ArticleDelivery(Articles[0], 0, "made")), Is.EqualTo(MergeOutcome.Unchanged));
        Assert.That(await _cluster.Merger.EventsAsync(), Is.EqualTo(Embedded.Events([corrected, .. Articles.Skip(1)])));
    }

    [Test]
    public async Task WhatWasTakenBackLeavesNoTrace()
    {
        foreach (var (i, article) in Articles.Index()) await _cluster.Merger.AddAsync(new ArticleDelivery(article, i, "made"));
        foreach (var article in Articles.Take(30)) Assert.That(await _cluster.Merger.RetractAsync(article.Id, 100), Is.True);
        Assert.That(await _cluster.Merger.RetractAsync("never came", 100), Is.False);
        Assert.That(await _cluster.Merger.EventsAsync(), Is.EqualTo(Embedded.Events(Articles.Skip(30))));
    }

    [Test]
    public async Task AfterAFailureOfTheStorageTheSameDeliveryGoesOnWhereItStopped()
    {
        SharedStorage.FailingWrites = 60;
        await Deliveries.Deliver(_cluster, Articles);
        Assert.That(SharedStorage.FailingWrites, Is.LessThan(0));
        Assert.That(await _cluster.Merger.EventsAsync(), Is.EqualTo(Embedded.Events(Articles)));
    }

    [Test]
    public async Task TheStoreComesToHoldWhatTheBlocksHold()
    {
        await Deliveries.Deliver(_cluster, Articles);
        var expected = Embedded.Events(Articles).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < 200 && !Stored().SequenceEqual(expected); i++) await Task.Delay(100);
        Assert.That(Stored(), Is.EqualTo(expected));
        Assert.That(_cluster.Store.Rows.Select(r => r.IsFinal), Is.All.False);
    }

    [Test]
    public async Task StateOfANewerVersionIsRefused()
    {
        await _cluster.Merger.AddAsync(new ArticleDelivery(Articles[0], 1, "made"));
        var storage = SharedStorage.Create(_cluster.Services, _cluster.Name);
        var id = _cluster.Grains.GetGrain<IArticleGrain>("newer").GetGrainId();
        await storage.WriteStateAsync("article", id, new GrainState<ArticleState>(new ArticleState { Version = 99 }));
        Assert.That(async () => await _cluster.Merger.AddAsync(new ArticleDelivery(Renamed(Articles[1], "newer"), 2, "made")),
            Throws.Exception.With.Message.Contains("version 99"));
    }

    [Test]
    public async Task WhatCannotBeHeldIsRefusedAndTakenLater()
    {
        await _cluster.DisposeAsync();
        _cluster = await Cluster.Start(1, nameof(WhatCannotBeHeldIsRefusedAndTakenLater) + "2", o =>
        {
            o.MostWaiting = 3;
            o.CommitDelay = TimeSpan.FromMilliseconds(20);
        });
        var calls = Articles.Select((a, i) => _cluster.Merger.AddAsync(new ArticleDelivery(a, i, "made"))).ToList();
        Assert.That(async () => await Task.WhenAll(calls), Throws.InstanceOf<MergingBusyException>());
        await Deliveries.Deliver(_cluster, Articles);
        Assert.That(await _cluster.Merger.EventsAsync(), Is.EqualTo(Embedded.Events(Articles)));
    }

    private IEnumerable<string> Stored() => _cluster.Store.Rows.Select(r => r.Event.Json).Order(StringComparer.Ordinal);

    private static ArticleReports Renamed(ArticleReports article, string id) => new(id, article.Published, "other " + article.ContentHash)
    {
        Events = [.. article.Events.Select(e => e with { Article = id })],
        Fingerprint = article.Fingerprint,
    };
}
