using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsExtraction.English.Tests.FrontDoor;

/// <summary>What the library tells those who measure.</summary>
internal sealed class TelemetryTests
{
    private const string Text = "The Iraqi army retook Mosul from Islamic State last week, an official said.";

    [Test]
    public void ArticlesWordsAndEventsAreCounted()
    {
        using var measured = new Measured();
        var article = NewsExtractor.Default.Extract(Text);
        Assert.That(measured.Of("newsextraction.articles"), Is.EqualTo(new[] { (1.0, "en") }));
        Assert.That(measured.Of("newsextraction.words"), Is.EqualTo(new[] { ((double)article.Syntax.Tokens.Count, "") }));
        Assert.That(measured.Of("newsextraction.events"), Is.EquivalentTo(article.Events.Select(e => (1.0, e.Type))));
        Assert.That(measured.Of("newsextraction.failures"), Is.Empty);
    }

    [Test]
    public void EveryArticleHasItsSeconds()
    {
        using var measured = new Measured();
        _ = NewsExtractor.Default.ExtractMany([new ArticleInput(Text), new ArticleInput(Text)]).ToList();
        var seconds = measured.Of("newsextraction.article.duration");
        Assert.That(seconds, Has.Count.EqualTo(2));
        Assert.That(seconds.Select(s => s.Value), Has.All.GreaterThan(0).And.All.LessThan(60));
    }

    [Test]
    public void AnArticleThatFailsIsCountedWithItsError()
    {
        using var measured = new Measured();
        _ = NewsExtractor.Default.ExtractMany([new ArticleInput(null!), new ArticleInput(Text)]).ToList();
        Assert.That(measured.Of("newsextraction.failures"), Is.EqualTo(new[] { (1.0, typeof(ArgumentNullException).FullName) }));
        Assert.That(measured.Of("newsextraction.articles"), Has.Count.EqualTo(1));
    }

    [Test]
    public void AnArticleThatIsStoppedHasNotFailed()
    {
        using var measured = new Measured();
        Assert.That(() => NewsExtractor.Default.Extract(Text, cancellationToken: new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(measured.Of("newsextraction.failures"), Is.Empty);
        Assert.That(measured.Of("newsextraction.articles"), Is.Empty);
    }

    [Test]
    public void AnArticleHasOneActivityUnderThatOfItsCaller()
    {
        using var traced = new Traced();
        using var caller = new Activity("caller").Start();
        var article = NewsExtractor.Default.Extract(new ArticleInput(Text, Id: "a7"));
        var activity = traced.Stopped.Single();
        Assert.That(activity.ParentSpanId, Is.EqualTo(caller.SpanId));
        Assert.That(activity.GetTagItem("newsextraction.article.id"), Is.EqualTo("a7"));
        Assert.That(activity.GetTagItem("newsextraction.events"), Is.EqualTo(article.Events.Count));
        Assert.That(activity.Status, Is.EqualTo(ActivityStatusCode.Unset));
    }

    [Test]
    public void ArticlesOfABatchAreUnderTheActivityOfItsCaller()
    {
        using var traced = new Traced();
        using var caller = new Activity("caller").Start();
        _ = NewsExtractor.Default.ExtractMany([new ArticleInput(Text), new ArticleInput(Text)]).ToList();
        Assert.That(traced.Stopped.Select(a => a.ParentSpanId), Is.EqualTo(new[] { caller.SpanId, caller.SpanId }));
    }

    [Test]
    public void TheActivityOfAnArticleThatFailsSaysWhy()
    {
        using var traced = new Traced();
        Assert.That(() => NewsExtractor.Default.Extract(new ArticleInput(null!)), Throws.ArgumentNullException);
        var activity = traced.Stopped.Single();
        Assert.That(activity.Status, Is.EqualTo(ActivityStatusCode.Error));
        Assert.That(activity.GetTagItem("error.type"), Is.EqualTo(typeof(ArgumentNullException).FullName));
    }

    /// <summary>All measurements of the library, with the value of their tag.</summary>
    private sealed class Measured : IDisposable
    {
        private readonly List<(string Instrument, double Value, string Tag)> _all = [];
        private readonly MeterListener _listener = new();

        public Measured()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == NewsExtractor.TelemetryName) listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
            _listener.Start();
        }

        public List<(double Value, string Tag)> Of(string instrument) =>
            [.. _all.Where(m => m.Instrument == instrument).Select(m => (m.Value, m.Tag))];

        public void Dispose() => _listener.Dispose();

        private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var tag = tags.Length == 0 ? string.Empty : (string)tags[0].Value!;
            lock (_all) _all.Add((instrument.Name, value, tag));
        }
    }

    /// <summary>All activities of the library that have ended.</summary>
    private sealed class Traced : IDisposable
    {
        private readonly ActivityListener _listener;

        public Traced()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == NewsExtractor.TelemetryName,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity =>
                {
                    lock (Stopped) Stopped.Add(activity);
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public List<Activity> Stopped { get; } = [];

        public void Dispose() => _listener.Dispose();
    }
}
