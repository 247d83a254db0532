using System.Collections.Concurrent;
using System.Diagnostics;
using NewsExtraction.Orleans.Tests.Support;

namespace NewsExtraction.Orleans.Tests;

/// <summary>A trace leads from an article to the merged events that it is part of.</summary>
internal sealed class TelemetryTests
{
    [Test]
    public async Task WritingAnEventIsLinkedToTheArticlesThatAskedForIt()
    {
        var activities = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == MergingTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await using var cluster = await Cluster.Start(1, nameof(TelemetryTests));
        await Deliveries.Deliver(cluster, new ArticleDelivery(Deliveries.Articles(1, 1)[0], 1, "made"));
        for (var i = 0; i < 200 && !activities.Any(a => a.OperationName == "write merged events"); i++) await Task.Delay(50);
        var stored = activities.Where(a => a.OperationName == "store reports").Select(a => a.SpanId).ToList();
        Assert.That(activities.Count(a => a.OperationName == "merge article"), Is.GreaterThan(0));
        Assert.That(activities.First(a => a.OperationName == "write merged events").Links.Select(l => l.Context.SpanId),
            Is.Not.Empty.And.SubsetOf(stored));
    }
}
