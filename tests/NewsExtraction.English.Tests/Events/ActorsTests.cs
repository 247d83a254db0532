using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Events;

/// <summary>PLOVER's actors of built-in types, by the parts that the shipped rules give their roles.</summary>
public sealed class ActorsTests
{
    [TestCase("Rebels attacked a convoy on Friday.", "Attack", "Rebels", "a convoy")]
    [TestCase("Police arrested two students.", "PeopleDetained", "Police", "two students")]
    [TestCase("Ruritania and Freedonia signed a trade agreement.", "AgreementReached", "Ruritania", "Freedonia")]
    [TestCase("The ministry deployed soldiers to Kirkuk.", "ForceDeployed", "The ministry", "Kirkuk")]
    [TestCase("Soldiers were deployed to Kirkuk.", "ForceDeployed", "Soldiers", "Kirkuk")]
    [TestCase("Troops retook Mosul.", "CityLiberated", "Troops", "Mosul")]
    public void WhoActsAndWhoIsActedOn(string text, string type, string initiator, string recipient)
    {
        var found = NewsExtractor.Default.Extract(text).Events.Single(e => e.Type == type);
        Assert.That((string.Join(", ", found.Initiators.Select(i => i.Text)), string.Join(", ", found.Recipients.Select(r => r.Text))),
            Is.EqualTo((initiator, recipient)));
    }

    [Test]
    public void WhoWinsAnElectionIsNoActorOfTheCodes() =>
        Assert.That(NewsExtractor.Default.Extract("Anna Holm won the presidential election.").Events.OfType<ElectionHeld>()
            .Single().Initiators,
            Is.Empty);
}
