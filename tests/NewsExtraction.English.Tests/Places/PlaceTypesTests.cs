namespace NewsExtraction.English.Tests.Places;

/// <summary>Names that several kinds of things bear.</summary>
internal sealed class PlaceTypesTests
{
    [TestCase("Fighters entered Raqqa on Monday.", "Raqqa", EntityType.Settlement)]
    [TestCase("Shells hit the port of Basra at night.", "Basra", EntityType.Settlement)]
    [TestCase("The rebels fired Grad rockets at Donetsk.", "Grad", EntityType.Weapon)]
    [TestCase("The rebels fired Grad rockets at Donetsk.", "Donetsk", EntityType.Settlement)]
    public void NameIsWhatItsSentenceTells(string text, string name, EntityType type)
    {
        var article = NewsExtractor.Default.Extract(text);
        var at = text.IndexOf(name, StringComparison.Ordinal);
        var entity = article.Entities.First(e => e.Mentions.Any(m => m.Span.Start <= at && m.Span.End > at));
        Assert.That(entity.Type, Is.EqualTo(type));
    }

    [TestCase("The Kremlin in Moscow refused on Monday, and Washington agreed.", "Moscow", "524901")]
    [TestCase("The quake shook New Zealand, Japan, Peru and Chile.", "Peru", "3932488")]
    [TestCase("Fires burned from Washington, Idaho and Wyoming to Nevada.", "Washington", "5815135")]
    [TestCase("He won contests in Iowa, New Hampshire, Nevada, and her home state of South Carolina.", "Nevada", "5509151")]
    [TestCase("Aid has not reached Gaza for weeks.", "Gaza", "281132")]
    [TestCase("Troops entered Gaza City on Monday.", "Gaza City", "281133")]
    [TestCase("Some 4,000 Israelis left their homes. Israel closed the border.", "Israelis", "294640")]
    public void NameIsLinkedToWhatItsSentenceTells(string text, string name, string link) =>
        Assert.That(NewsExtractor.Default.Extract(text).Entities.Single(e => e.Name == name).Link?.Id, Is.EqualTo(link));

    [Test]
    public void WhatIsCalledAfterAPlaceHasItsCountry()
    {
        const string text = "Crews of Georgia Power left Atlanta and Savannah on Monday. Voters in Georgia waited.";
        var article = NewsExtractor.Default.Extract(text);
        Assert.That(article.Entities.Single(e => e.Name == "Georgia Power").Country, Is.EqualTo("US"));
    }

    [TestCase("Voters across the West were told to wait.", "West")]
    [TestCase("The asteroid passed Earth on Monday.", "Earth")]
    public void DirectionsAndThePlanetHaveNoLink(string text, string name) =>
        Assert.That(NewsExtractor.Default.Extract(text).Entities.Single(e => e.Name == name).Link, Is.Null);
}
