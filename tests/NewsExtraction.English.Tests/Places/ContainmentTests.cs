namespace NewsExtraction.English.Tests.Places;

/// <summary>Whole sentences: what the text says of where a place lies decides which place is meant.</summary>
internal sealed class ContainmentTests
{
    [TestCase("A fire broke out in Paris, Texas, on Monday.", "Paris", "US")]
    [TestCase("A fire broke out in Paris on Monday.", "Paris", "FR")]
    [TestCase("Two people died in Birmingham, Alabama, on Sunday.", "Birmingham", "US")]
    [TestCase("Two people died in Birmingham, England, on Sunday.", "Birmingham", "GB")]
    [TestCase("Libyan forces entered Tripoli on Sunday.", "Tripoli", "LY")]
    [TestCase("Shells hit the Syrian town of Douma.", "Douma", "SY")]
    public void TheRightPlaceIsMeant(string text, string name, string country)
    {
        var link = Named(text, name).Link;
        Assert.Multiple(() =>
        {
            Assert.That(link?.Country, Is.EqualTo(country));
            Assert.That(link?.Latitude, Is.InRange(-90, 90));
            Assert.That(link?.Longitude, Is.InRange(-180, 180));
        });
    }

    [TestCase("Troops entered Mosul on Friday.", "Mosul", 36.34, 43.13)]
    [TestCase("The president spoke in Nairobi.", "Nairobi", -1.28, 36.82)]
    [TestCase("Rain fell in Buenos Aires.", "Buenos Aires", -34.6, -58.4)]
    public void CoordinatesAreThoseOfTheTown(string text, string name, double latitude, double longitude)
    {
        var link = Named(text, name).Link;
        Assert.That(link?.Latitude, Is.EqualTo(latitude).Within(0.2));
        Assert.That(link?.Longitude, Is.EqualTo(longitude).Within(0.2));
    }

    [TestCase("Shells hit Aleppo on Monday.", "Aleppo", EntityType.Settlement)]
    [TestCase("Turkey closed its border on Monday.", "Turkey", EntityType.Country)]
    public void NameAloneIsTheTownOrTheCountry(string text, string name, EntityType type) =>
        Assert.That(Named(text, name).Type, Is.EqualTo(type));

    private static Entity Named(string text, string name) =>
        NewsExtractor.Default.Extract(text).Entities.First(e => e.Name.Contains(name, StringComparison.Ordinal));
}
