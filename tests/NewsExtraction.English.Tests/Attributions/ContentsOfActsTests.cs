namespace NewsExtraction.English.Tests.Attributions;

/// <summary>What is accused, praised, called for: all of it, and nothing of when and where it was said.</summary>
public sealed class ContentsOfActsTests
{
    [TestCase("The opposition accused the ministry of hiding the figures.", "the ministry of hiding the figures")]
    [TestCase("The mayor praised the crews for clearing the road in two days.", "the crews for clearing the road in two days")]
    [TestCase("Rights groups blamed the army for burning the village.", "the army for burning the village")]
    [TestCase("The president called on the rebels to lay down their arms.", "the rebels to lay down their arms")]
    [TestCase("The union criticised the company on Tuesday for cutting the night shift.",
        "the company on Tuesday for cutting the night shift")]
    public void AClauseThatCompletesItBelongsToTheContent(string text, string content) => Assert.That(Content(text), Is.EqualTo(content));

    [TestCase("The bishop denounced the raid in an interview.", "the raid")]
    [TestCase("The general condemned the shelling of the market on Monday.", "the shelling of the market")]
    [TestCase("The coach dismissed the report as nonsense during a debate on Friday.", "the report as nonsense")]
    public void WhenAndWhereItWasSaidIsNotSaid(string text, string content) => Assert.That(Content(text), Is.EqualTo(content));

    [TestCase("The deputy defended the cuts in the budget.", "the cuts in the budget")]
    [TestCase("She criticised the 2015 accord.", "the 2015 accord")]
    public void PhrasesOfTheThingItselfStay(string text, string content) => Assert.That(Content(text), Is.EqualTo(content));

    private static string Content(string text)
    {
        var attribution = NewsExtractor.Default.Extract(text).Attributions.Single();
        return string.Join(" ", attribution.Content.Select(c => text[c.Start..c.End]));
    }
}
