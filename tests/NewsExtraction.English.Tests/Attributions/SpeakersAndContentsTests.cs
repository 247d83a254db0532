using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Attributions;

/// <summary>Who speaks where several might, and where what is said begins and ends.</summary>
public sealed class SpeakersAndContentsTests
{
    [TestCase("The mayor and his lawyers said the bridge was lost.", "said", "The mayor and his lawyers")]
    [TestCase("Paul Okoro, a doctor and writer, said the bridge was lost.", "said", "Paul Okoro")]
    [TestCase("The bridge was lost, according to the US Department of Agriculture.", "according to", "the US Department of Agriculture")]
    [TestCase("The minister said Israel should open the road and claimed that the rebels had closed it.", "claimed", "The minister")]
    [TestCase("Several countries have warned the raids increase the risk of war and have called for talks.", "called for",
        "Several countries")]
    [TestCase("The mayor dismissed the idea of selling the port, calling it a “mad plan for our town”.", "calling", "The mayor")]
    public void TheSpeakerIs(string text, string cue, string source)
    {
        var attribution = NewsExtractor.Default.Extract(text).Attributions.Single(a => a.Cue[0].In(text).ToString() == cue);
        Assert.That(attribution.Source?.In(text).ToString(), Is.EqualTo(source));
    }

    [TestCase("The minister said Israel should open the road and claimed that the rebels had closed it.", "said",
        "Israel should open the road")]
    [TestCase("The agency said that although many people are safe, the region is in danger.", "said",
        "that although many people are safe, the region is in danger")]
    [TestCase("The mayor added that if the army left the town, the war would end.", "added",
        "that if the army left the town, the war would end")]
    [TestCase("The party has been pushing for the inquiry to be completed.", "pushing for", "the inquiry to be completed")]
    [TestCase("Okoro described it as “sad and alarming”.", "described", "it as “sad and alarming”")]
    [TestCase("The firm says it has spent 5 million dollars, according to a lawsuit.", "says", "it has spent 5 million dollars")]
    [TestCase("The bridge is a “dead end,” according to a report.", "according to", "The bridge is a “dead end,”")]
    [TestCase("Deaths dropped 42% from a year earlier, according to the agency.", "according to", "Deaths dropped 42% from a year earlier")]
    [TestCase("The army has taken the northern town, a rebel group said on Monday, a defeat that the mayor denied.", "said",
        "The army has taken the northern town")]
    [TestCase("The mayor said “we have no plans to sell it.’’ His office closed.", "said", "“we have no plans to sell it.’’")]
    public void TheContentIs(string text, string cue, string content)
    {
        var attribution = NewsExtractor.Default.Extract(text).Attributions.Single(a => a.Cue[0].In(text).ToString() == cue);
        Assert.That(string.Join(" ", attribution.Content.Select(c => c.In(text).ToString())), Is.EqualTo(content));
    }

    [Test]
    public void BothSpeakersSpeakInTheEvent()
    {
        var article = NewsExtractor.Default.Extract("The mayor and the governor said the bridge was lost.");
        Assert.That(article.Events.OfType<Statement>().Single().Speaker?.Count, Is.EqualTo(2));
    }
}
