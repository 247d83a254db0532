using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Events;

/// <summary>The ACLED sub-event of an event says the same as its attributes, whichever mention has most to tell.</summary>
internal sealed class SubEventTests
{
    [TestCase("Police fired tear gas at thousands of demonstrators in the centre of Lima on Monday, the third day of protests against a "
        + "rise in fuel prices.\n\nProtesters threw stones, smashed shop windows and blocked the Pan-American Highway with burning tyres.",
        ProtestKind.Dispersed, "Protest with intervention")]
    [TestCase("Protesters blocked the main highway of Lima with burning tyres on Monday. The protests were against a rise in fuel prices.",
        ProtestKind.Violent, "Violent demonstration")]
    public void AProtestHasTheSubEventOfItsKind(string text, ProtestKind kind, string subEvent)
    {
        var protest = NewsExtractor.Default.Extract(text).Events.OfType<Protest>().First();
        Assert.That((protest.Kind, protest.Acled), Is.EqualTo((kind, subEvent)));
    }
}
