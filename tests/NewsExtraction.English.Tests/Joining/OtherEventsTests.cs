namespace NewsExtraction.English.Tests.Joining;

/// <summary>What is told in the same words of another day, turn, person or side is another event.</summary>
internal sealed class OtherEventsTests
{
    [TestCase("Gunmen attacked a market in Kano on Tuesday. Gunmen attacked the market on Wednesday.", "Attack")]
    [TestCase("The minister made his first visit to Oslo. The minister made his second visit to Oslo.", "Meeting")]
    [TestCase("Israel attacked Lebanon with rockets. Hezbollah attacked Israel with rockets.", "Attack")]
    [TestCase("Anna Berg resigned as minister. Tom Lind resigned as minister.", "OfficialRemoved")]
    [TestCase("Voters went to the polls in an election. The previous election was won by the left.", "ElectionHeld")]
    [TestCase("The Pine Fire burned near the town. The Cedar Fire burned near the town.", "Disaster")]
    public void AreTwo(string text, string type) => Assert.That(Count(text, type), Is.EqualTo(2));

    [TestCase("Gunmen attacked a market in Kano on Tuesday. The attack on Tuesday shocked the town.", "Attack")]
    [TestCase("The minister made his first visit to Oslo. The first visit to Oslo was short.", "Meeting")]
    public void AreOne(string text, string type) => Assert.That(Count(text, type), Is.EqualTo(1));

    private static int Count(string text, string type) => NewsExtractor.Default.Extract(text).Events.Count(e => e.Type == type);
}
