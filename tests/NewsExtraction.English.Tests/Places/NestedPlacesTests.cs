namespace NewsExtraction.English.Tests.Places;

/// <summary>Places within names of other things.</summary>
internal sealed class NestedPlacesTests
{
    [TestCase("Students marched outside the University of Nebraska on Tuesday.", "Nebraska", "US")]
    [TestCase("A spokesman for the Rotterdam Fire Department said two people died.", "Rotterdam", "NL")]
    [TestCase("The Embassy of Ghana was closed on Monday.", "Ghana", "GH")]
    public void ThePlaceWithinANameIsAnEntityOfItsOwn(string text, string place, string country)
    {
        var (mention, entity) = Nested(NewsExtractor.Default.Extract(text)).Single();
        Assert.That(mention.Span.In(text).ToString(), Is.EqualTo(place));
        Assert.That(entity.Link?.Country, Is.EqualTo(country));
        Assert.That(entity.Link?.Latitude, Is.Not.Null);
    }

    [Test]
    public void ItJoinsTheEntityThatTheArticleNamesElsewhere()
    {
        var article = NewsExtractor.Default.Extract("Lawmakers met in Nairobi on Monday. The Nairobi Hospital treated three of them.");
        var nairobi = article.Entities.Single(e => e.Name == "Nairobi");
        Assert.That(nairobi.Mentions.Select(m => m.IsNested), Is.EqualTo(new[] { false, true }));
    }

    [TestCase("The accident happened on Lincoln Street after dark.")]
    [TestCase("The Federal Aviation Administration opened an inquiry.")]
    [TestCase("Paris Hilton arrived with her lawyer.")]
    [TestCase("Hurricane Odessa killed four people on Monday.")]
    [TestCase("The Chagos Islands were handed over on Monday.")]
    [TestCase("The mayor told USA TODAY that she would resign.")]
    [TestCase("A Toyota Corolla hit a tree in Bristol and another in Leeds.")]
    [TestCase("Trustees of Delaware Township met on Monday.")]
    public void NamesOfStreetsPersonsAndOrdinaryWordsHoldNoPlace(string text) =>
        Assert.That(Nested(NewsExtractor.Default.Extract(text)), Is.Empty);

    [Test]
    public void InTheOutputItBearsNoLabelOfItsOwn()
    {
        var article = NewsExtractor.Default.Extract("The Embassy of Ghana was closed on Monday.");
        Assert.That(ArticleJson.ToJson(article), Does.Contain("\"text\":\"Ghana\",\"kind\":\"name\"}"));
    }

    private static IEnumerable<(EntityMention Mention, Entity Entity)> Nested(Article article) =>
        article.Entities.SelectMany(e => e.Mentions.Where(m => m.IsNested).Select(m => (m, e)));
}
