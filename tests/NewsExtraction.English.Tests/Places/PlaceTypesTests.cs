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
}
