namespace NewsExtraction.English.Tests.Merging;

/// <summary>The shipped weights over invented stories.</summary>
public sealed class InventedNewsTests
{
    private static readonly Lazy<EventMerger> Merged = new(() =>
    {
        var merger = new EventMerger();
        foreach (var result in NewsExtractor.Default.ExtractMany(InventedNews.Articles)) merger.Add(result.ArticleOrThrow());
        return merger;
    });

    [TestCase("PeopleKilled", "wire-1", "daily-1 wire-1 copy-1 post-1")]
    [TestCase("PeopleKilled", "wire-2", "daily-2 wire-2")]
    [TestCase("Disaster", "daily-2", "daily-2 wire-2")]
    [TestCase("PeopleDetained", "wire-3", "daily-3 post-3 wire-3")]
    [TestCase("PeopleKilled", "wire-4", "daily-4 wire-4")]
    [TestCase("PeopleKilled", "wire-5", "daily-5 wire-5")]
    [TestCase("Protest", "wire-6", "daily-6 wire-6")]
    [TestCase("Protest", "wire-7", "wire-7")]
    [TestCase("AgreementReached", "daily-8", "daily-8 wire-8")]
    public void ArticlesOfOneStoryAreOneEvent(string type, string article, string articles) =>
        Assert.That(Event(type, article).Reports.Select(r => r.Article).Distinct(), Is.EquivalentTo(articles.Split(' ')));

    [Test]
    public void TheTollIsGivenFromTheLowestToTheHighestWithItsSources()
    {
        var bombing = Event("PeopleKilled", "wire-1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bombing.Count, Is.EqualTo(new CountRange(12, 15)));
            Assert.That(bombing.Counts.Select(c => $"{c.Value} {string.Join(' ', c.Articles)}"),
                Is.EqualTo(new[] { "12 wire-1", "14 post-1", "15.. daily-1" }));
            Assert.That(bombing.Contradictions.Select(c => c.About), Does.Contain("count"));
        }
    }

    [Test]
    public void ThePlaceIsTheTownAndNotTheProvinceAroundIt()
    {
        var place = Event("PeopleKilled", "wire-1").Place!;
        Assert.That((place.Name, place.Region, place.Country), Is.EqualTo(("Mosul", "Nineveh", "IQ")));
    }

    [Test]
    public void ACopyIsMarkedAndNoSourceOfItsOwn()
    {
        var bombing = Event("PeopleKilled", "wire-1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bombing.Reports.Where(r => r.CopyOf is not null).Select(r => (r.Article, r.CopyOf)),
                Is.EqualTo(new[] { ("copy-1", "wire-1") }));
            Assert.That(bombing.SourceCount, Is.EqualTo(3));
        }
    }

    [Test]
    public void ADenialIsKeptAsAContradiction()
    {
        var arrest = Event("PeopleDetained", "wire-3");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(arrest.Realis, Is.EqualTo(Realis.Asserted));
            Assert.That(arrest.Contradictions.Single().Values.Single(v => v.Value == "negated").Articles, Is.EqualTo(new[] { "post-3" }));
        }
    }

    [Test]
    public void BombsInTwoTownsOnOneDayAreExplainedAsTwo()
    {
        var (quetta, karachi) = (Event("PeopleKilled", "wire-4").Reports[^1], Event("PeopleKilled", "wire-5").Reports[^1]);
        var why = Merged.Value.Explain(quetta.Article, quetta.Event, karachi.Article, karachi.Event);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(why.AreMerged, Is.False);
            Assert.That(why.Hindrance, Is.EqualTo("they happen in other places"));
        }
    }

    [Test]
    public void OffsetsPointAtTheTriggers()
    {
        var texts = InventedNews.Articles.ToDictionary(a => a.Id!, a => a.Text);
        var triggers = Event("PeopleKilled", "wire-2").Reports.SelectMany(r => r.Mentions.Select(m => m.In(texts[r.Article]).ToString()));
        Assert.That(triggers, Is.EqualTo(new[] { "killed", "killed" }));
    }

    [Test]
    public void AnArticleAndItsJsonMergeAlike()
    {
        var merger = new EventMerger();
        foreach (var result in NewsExtractor.Default.ExtractMany(InventedNews.Articles))
            merger.Add(ArticleReports.Parse(ArticleJson.ToJson(result.ArticleOrThrow(), indented: true)));
        Assert.That(merger.Events().Select(MergedEventJson.ToJson), Is.EqualTo(Merged.Value.Events().Select(MergedEventJson.ToJson)));
    }

    [Test]
    public void AnArticleWithoutAnIdIsRefused()
    {
        var article = NewsExtractor.Default.Extract("Rebels captured Goma.");
        Assert.That(() => new EventMerger().Add(article), Throws.ArgumentException.With.Message.Contains("Id"));
    }

    private static MergedEvent Event(string type, string article) =>
        Merged.Value.Events().First(e => e.Family == type && e.Reports.Any(r => r.Article == article));
}
