using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Joining;

/// <summary>With the shipped models: what joins, what an article is about, and how sure it is.</summary>
public sealed class ArticleEventsTests
{
    [Test]
    public void AnEventToldTwiceIsOne()
    {
        var article = NewsExtractor.Default.Extract(
            "Rebels captured the town of Manbij on Friday. The capture of Manbij came after a week of fighting.");
        Assert.That(article.Events.OfType<PlaceCaptured>().Single().Mentions, Has.Count.EqualTo(2));
    }

    [Test]
    public void PlacesOfOtherNamesAreOtherEvents() =>
        Assert.That(NewsExtractor.Default.Extract("Rebels captured Manbij on Friday. On Sunday they captured Mosul.").Events
            .OfType<PlaceCaptured>().Count(), Is.EqualTo(2));

    [Test]
    public void EachStatementIsItsOwn() =>
        Assert.That(NewsExtractor.Default.Extract("A farmer said it was raining. The farmer said it was raining hard.").Events
            .OfType<Statement>().Count(), Is.EqualTo(2));

    [Test]
    public void TheDeedIsTheMainEventNotTheWordAboutIt()
    {
        var article = NewsExtractor.Default.Extract(
            "Gunmen attacked a village in Nigeria on Friday, residents said. \"We ran,\" a farmer said. "
            + "The governor condemned the attack.");
        Assert.That(article.MainEvent, Is.TypeOf<Attack>());
    }

    [Test]
    public void TheHeadlineCanDecide()
    {
        const string text =
            "The army deployed troops to the border on Friday. The same day thousands of students protested in the capital.";
        Assert.That(NewsExtractor.Default.Extract(new ArticleInput(text) { Title = "Students protest in the capital" }).MainEvent,
            Is.TypeOf<Protest>());
    }

    [Test]
    public void NoEventsNoMainEvent() =>
        Assert.That(NewsExtractor.Default.Extract("The weather in the valley is mild.").MainEvent, Is.Null);

    [Test]
    public void APlainReportIsSurerThanAPassingWord()
    {
        var told = Killed("Gunmen killed five soldiers in Mosul on Friday.");
        var passing = Killed("The film is about killings, dreams and killings of dreams.");
        Assert.That(told, Is.InRange(0.5, 1).And.GreaterThan(passing));
    }

    private static double Killed(string text) =>
        NewsExtractor.Default.Extract(text).Events.OfType<PeopleKilled>().Select(e => e.Confidence).FirstOrDefault();
}
