using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Propositions;

/// <summary>Realis of events in whole sentences, with the shipped parser and word lists.</summary>
internal sealed class ShippedRealisTests
{
    [TestCase("The leaders appealed to the army to attack the town.", Realis.Hypothetical)]
    [TestCase("Officials warned of an attack on the town.", Realis.Hypothetical)]
    [TestCase("Police confirmed a planned terrorist attack on the station.", Realis.Planned)]
    [TestCase("No group has claimed responsibility for the attack on the station.", Realis.Asserted)]
    [TestCase("The minister denied that the country was behind the attack on the station.", Realis.Asserted)]
    [TestCase("The soldiers had to attack the station.", Realis.Asserted)]
    [TestCase("The soldiers have to attack the station.", Realis.Planned)]
    public void AttacksAreAsRealAsTheyAreTold(string text, Realis expected) => Assert.That(RealisOf<Attack>(text), Is.EqualTo(expected));

    [TestCase("Thousands took to the streets to protest against the reform.", Realis.Asserted)]
    [TestCase("The union had called for a protest in the capital.", Realis.Hypothetical)]
    [TestCase("Thousands plan to protest against the reform.", Realis.Planned)]
    public void ProtestsAreAsRealAsTheyAreTold(string text, Realis expected) => Assert.That(RealisOf<Protest>(text), Is.EqualTo(expected));

    [Test]
    public void ATruceOutOfReachIsNoFact() =>
        Assert.That(RealisOf<AgreementReached>("A ceasefire remained out of reach."), Is.EqualTo(Realis.Hypothetical));

    private static Realis RealisOf<T>(string text)
        where T : NewsEvent =>
        NewsExtractor.Default.Extract(text).Events.OfType<T>().SelectMany(e => e.Mentions).Last().Realis;
}
