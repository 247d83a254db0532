namespace NewsExtraction.English.Tests.Coreference;

/// <summary>Whole sentences: which mentions the shipped models take for one entity.</summary>
internal sealed class NamesAndPronounsTests
{
    [TestCase("President Abdel Fattah al-Sisi flew to Rome. Sisi will stay for two days.", "Abdel Fattah al-Sisi", "Sisi will")]
    [TestCase("The World Trade Organization met in Geneva. The WTO will meet again in May.", "World Trade Organization", "WTO")]
    [TestCase("Siemens AG closed a plant on Monday. Siemens said 200 people would lose their jobs.", "Siemens AG", "Siemens said")]
    [TestCase("The soldiers left the village at dawn. They had burned two houses.", "The soldiers", "They had")]
    [TestCase("“I will not resign,” Maria Lopez told reporters in Madrid.", "I will", "Maria Lopez")]
    [TestCase("Police searched a warehouse on Tuesday. The warehouse was empty.", "a warehouse", "The warehouse")]
    [TestCase("Homs was shelled again on Monday. The city has been under siege for months.", "Homs", "The city")]
    [TestCase("Haider al-Abadi, the prime minister of Iraq, spoke on Monday.", "Haider al-Abadi", "prime minister")]
    public void BothNameTheSame(string text, string one, string other) => Assert.That(ShareAnEntity(text, one, other), Is.True);

    [TestCase("Angela Merkel called Emmanuel Macron on Sunday. He thanked her for the call.", "Angela Merkel", "He thanked")]
    [TestCase("Maria Lopez met Carlos Lopez in Madrid.", "Maria Lopez", "Carlos Lopez")]
    [TestCase("Syrian troops fought Islamic State near Palmyra.", "Syrian", "Islamic State")]
    [TestCase("The mayor of Paris met the mayor of Rome.", "The mayor", "the mayor")]
    public void TheyAreTwo(string text, string one, string other) => Assert.That(ShareAnEntity(text, one, other), Is.False);

    [Test]
    public void OrganizationTellsItsAcronymAndKind()
    {
        var article = NewsExtractor.Default.Extract("The World Health Organization (WHO) warned on Monday that cases were rising.");
        var entity = article.Entities.Single(e => e.Name.Contains("World Health Organization", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(entity.Acronym, Is.EqualTo("WHO"));
            Assert.That(entity.Attribute("acronym"), Is.EqualTo("WHO"));
            Assert.That(entity.Actor, Is.EqualTo(ActorKind.International));
        });
    }

    [Test]
    public void EveryMentionOfAnEntityLiesInTheText()
    {
        const string Text = "Norwegian Prime Minister Erna Holm arrived in Oslo on Monday. She said her party would not yield.";
        foreach (var entity in NewsExtractor.Default.Extract(Text).Entities)
        {
            Assert.That(entity.Mentions, Is.Not.Empty);
            Assert.That(entity.Mentions.Select(m => m.Span.End), Has.All.LessThanOrEqualTo(Text.Length));
            Assert.That(entity.Mentions.Select(m => m.Span), Is.Ordered);
            Assert.That(entity.Confidence, Is.InRange(0, 1));
        }
    }

    private static bool ShareAnEntity(string text, string one, string other)
    {
        var (first, second) = (text.IndexOf(one, StringComparison.Ordinal), text.LastIndexOf(other, StringComparison.Ordinal));
        return NewsExtractor.Default.Extract(text).Entities.Any(e => Covers(e, first) && Covers(e, second));
    }

    private static bool Covers(Entity entity, int at) => entity.Mentions.Any(m => m.Span.Start <= at && m.Span.End > at);

    [TestCase("Some 4,000 Israelis left their homes on Sunday. Israel closed the border.", "Israelis")]
    [TestCase("Four Syrians were killed in Beirut on Monday. Syria condemned the attack.", "Syrians")]
    [TestCase("Some 900 Lebanese crossed the border on Sunday. Lebanon asked for help.", "Lebanese")]
    public void PeopleAreNotTheirCountry(string text, string people)
    {
        var entity = NewsExtractor.Default.Extract(text).Entities.Single(e => e.Name == people);
        Assert.That((entity.Type, entity.Actor), Is.EqualTo((EntityType.Group, ActorKind.Civilian)));
    }
}
