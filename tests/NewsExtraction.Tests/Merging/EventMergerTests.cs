using static NewsExtraction.Tests.Merging.MadeReports;

namespace NewsExtraction.Tests.Merging;

public sealed class EventMergerTests
{
    [Test]
    public void ReportsOfOneHappeningAreOneEvent()
    {
        var merger = Merger();
        merger.Add(Article("a", 0, Killing(Person("Jane Roe"), Mosul)));
        merger.Add(Article("b", 1, Killing(Person("Roe"), Mosul)));
        merger.Add(Article("c", 1, Killing(Person("John Doe"), Basra)));
        Assert.That(merger.Events().Select(e => e.SourceCount), Is.EqualTo(new[] { 2, 1 }));
    }

    [Test]
    public void TheSameArticleTwiceIsOneArticle()
    {
        var merger = Merger();
        var article = Article("a", 0, Killing(Person("Jane Roe")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merger.Add(article), Is.EqualTo(MergeOutcome.Added));
            Assert.That(merger.Add(article), Is.EqualTo(MergeOutcome.Unchanged));
            Assert.That(merger.Events(), Has.Count.EqualTo(1));
        }
    }

    [Test]
    public void ACorrectedArticleTakesThePlaceOfTheFormer()
    {
        var merger = Merger();
        merger.Add(Article("a", 0, Killing(Person("Jane Roe"), count: 3)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merger.Add(Article("a", 1, Killing(Person("Jane Roe"), count: 4))), Is.EqualTo(MergeOutcome.Corrected));
            Assert.That(merger.Events().Single().Count, Is.EqualTo(CountRange.Exactly(4)));
            Assert.That(merger.ArticleCount, Is.EqualTo(1));
        }
    }

    [Test]
    public void ReportsFartherApartThanTheWindowAreTwoEvents()
    {
        var merger = Merger(windowDays: 3);
        merger.Add(Article("a", 0, Killing(Person("Jane Roe"), Mosul)));
        merger.Add(Article("b", 4, Killing(Person("Jane Roe"), Mosul)));
        Assert.That(merger.Events(), Has.Count.EqualTo(2));
    }

    [Test]
    public void AReportInBetweenBridgesTheWindow()
    {
        var merger = Merger(windowDays: 3);
        foreach (var (id, day) in new[] { ("a", 0), ("b", 4), ("c", 2) }) merger.Add(Article(id, day, Killing(Person("Jane Roe"), Mosul)));
        Assert.That(merger.Events(), Has.Count.EqualTo(1));
    }

    [Test]
    public void ClosingHandsOutWhatNoLaterArticleCanJoin()
    {
        var merger = Merger(windowDays: 3);
        merger.Add(Article("a", 0, Killing(Person("Jane Roe"), Mosul)));
        merger.Add(Article("b", 4, Killing(Person("John Doe"), Mosul)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merger.Close(Monday.AddDays(3)), Is.Empty);
            Assert.That(merger.Close(Monday.AddDays(4)).Select(e => e.Id), Is.EqualTo(new[] { "a/V1" }));
            Assert.That(merger.Events().Select(e => e.Id), Is.EqualTo(new[] { "b/V1" }));
            Assert.That(merger.CloseAll().Select(e => e.Id), Is.EqualTo(new[] { "b/V1" }));
            Assert.That(merger.Events(), Is.Empty);
        }
    }

    [Test]
    public void AnArticleOfAClosedDayIsTooLate()
    {
        var merger = Merger();
        merger.Add(Article("a", 0, Killing(Person("Jane Roe"))));
        merger.Close(Monday.AddDays(1));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merger.Add(Article("b", 0, Killing(Person("Jane Roe")))), Is.EqualTo(MergeOutcome.TooLate));
            Assert.That(merger.Add(Article("a", 2, Killing(Person("Jane Roe"), count: 2))), Is.EqualTo(MergeOutcome.TooLate));
            Assert.That(merger.Retract("a"), Is.False);
            Assert.That(merger.Add(Article("c", 1, Killing(Person("Jane Roe")))), Is.EqualTo(MergeOutcome.Added));
        }
    }

    [Test]
    public void ArticlesBeforeTheWindowAreForgotten()
    {
        var merger = Merger(windowDays: 2);
        for (var day = 0; day < 40; day++)
        {
            merger.Add(Article("a" + day, day, Killing(Person("Person" + day))));
            merger.Close(Monday.AddDays(day));
            Assert.That(merger.ArticleCount, Is.LessThanOrEqualTo(3));
        }
    }

    [Test]
    public void AnotherPlaceKeepsReportsApart()
    {
        var merger = Merger();
        merger.Add(Article("a", 0, Killing(Person("Jane Roe"), Mosul)));
        merger.Add(Article("b", 0, Killing(Person("Jane Roe"), Basra)));
        var why = merger.Explain("a", "V1", "b", "V1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merger.Events(), Has.Count.EqualTo(2));
            Assert.That(why.AreMerged, Is.False);
            Assert.That(why.Score, Is.Positive);
            Assert.That(why.Hindrance, Does.Contain("places"));
        }
    }

    [Test]
    public void TheReasonsAddUpToTheScore()
    {
        var merger = Merger();
        merger.Add(Article("a", 0, Killing(Person("Jane Roe"), Mosul, 3)));
        merger.Add(Article("b", 0, Killing(Person("Jane Roe"), Iraq, 3)));
        var why = merger.Explain("a", "V1", "b", "V1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(why.AreMerged, Is.True);
            Assert.That(why.Reasons.Sum(r => r.Weight), Is.EqualTo(why.Score).Within(1e-9));
            Assert.That(why.Reasons.Select(r => r.Sign), Does.Contain("PlaceWithin").And.Contain("CountSame"));
        }
    }

    [Test]
    public void ExplainingAnUnknownReportSaysWhatToName()
    {
        var error = Assert.Throws<ArgumentException>(() => Merger().Explain("a", "V1", "b", "V1"));
        Assert.That(error!.Message, Does.Contain("'V1'").And.Contain("'a'"));
    }

    [TestCase(0)]
    [TestCase(61)]
    public void AWindowOutOfRangeIsRefused(int days) =>
        Assert.That(() => new EventMergerOptions { WindowDays = days }, Throws.TypeOf<ArgumentOutOfRangeException>());
}
