namespace NewsExtraction.English.Tests.Propositions;

/// <summary>Constructions that tell of facts, or of none, against the look of their words.</summary>
internal sealed class RealisOfConstructionsTests
{
    [TestCase("The minister was the latest official to resign from the cabinet.", "OfficialRemoved", Realis.Asserted)]
    [TestCase("The rebels chose to attack the fort.", "Attack", Realis.Asserted)]
    [TestCase("The climber nearly died.", "PeopleKilled", Realis.Negated)]
    [TestCase("The mayor will not be sworn in until March.", "OfficialAppointed", Realis.Planned)]
    [TestCase("The party wants to prevent the election from becoming a farce.", "ElectionHeld", Realis.Asserted)]
    [TestCase("Officials resigned on Monday ahead of a cabinet reshuffle.", "OfficialRemoved", Realis.Planned, "reshuffle")]
    public void AreRead(string text, string type, Realis realis, string? trigger = null) =>
        Assert.That(
            NewsExtractor.Default.Extract(text).Events.SelectMany(e => e.Mentions)
                .Where(m => m.Type == type && (trigger is null || m.Trigger[0].In(text).ToString() == trigger)).Select(m => m.Realis),
            Is.EqualTo(new[] { realis }));
}
