using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Joining;

/// <summary>The method of an attack told once holds for its retelling.</summary>
public sealed class SharedMethodTests
{
    [Test]
    public void StrikesTakeTheMethodThatTheArticleGivesThem()
    {
        var article = NewsExtractor.Default.Extract(
            "Warplanes carried out an air strike on a depot near the town. The strike killed three guards, residents said.");
        var methods = article.Events.OfType<Attack>().SelectMany(e => e.Mentions).Where(m => m.Type == "Attack")
            .Select(m => m.Attributes.GetValueOrDefault("method")).ToArray();
        Assert.That(methods, Has.Length.GreaterThanOrEqualTo(2).And.All.EqualTo("AirStrike"));
    }
}
