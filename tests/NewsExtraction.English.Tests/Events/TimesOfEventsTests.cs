using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Events;

/// <summary>Which time of a sentence an event has, and which none.</summary>
internal sealed class TimesOfEventsTests
{
    [TestCase("The baker was jailed for four years and fined.")]
    [TestCase("The miners were freed after two weeks underground.")]
    public void LengthsAreNoTimes(string text) => Assert.That(Times(text), Is.All.Null);

    [Test]
    public void FightsMayLast() => Assert.That(Times("The rebels shelled the town for three days."), Is.EqualTo(new[] { "three days" }));

    [TestCase("Police raided the bar that opened last June.", "OperationLaunched")]
    [TestCase("It was the deadliest attack in the valley since 2011.", "Attack")]
    [TestCase("The union accused the firm on Tuesday of sacking two drivers.", "OfficialRemoved")]
    [TestCase("After Friday's attack on the port, the army deployed troops to the border.", "ForceDeployed")]
    public void TimesOfOtherClausesDateNothing(string text, string type) => Assert.That(TimeOf(text, type), Is.Null);

    [Test]
    public void NamesDateNothing() =>
        Assert.That(TimeOf("The mayor told USA TODAY that the bridge was unsafe.", "LeaderStatement"), Is.Null);

    [TestCase("The mayor said on Monday that two barns were destroyed.", "LeaderStatement", "Monday")]
    [TestCase("After Friday's attack on the port, the army deployed troops to the border.", "Attack", "Friday")]
    [TestCase("The union accused the firm on Tuesday of sacking two drivers.", "Accusation", "Tuesday")]
    [TestCase("Two nurses were killed and another six injured during Friday's attack on the clinic.", "PeopleInjured", "Friday")]
    public void EachEventHasItsOwn(string text, string type, string time) => Assert.That(TimeOf(text, type), Is.EqualTo(time));

    private static string? TimeOf(string text, string type) =>
        Mentions(text).First(m => m.Type == type).Time is { } time ? time.Span.In(text).ToString() : null;

    private static string?[] Times(string text) => [.. Mentions(text).Select(m => m.Time?.Span.In(text).ToString())];

    private static IEnumerable<EventMention> Mentions(string text) =>
        NewsExtractor.Default.Extract(text).Events.SelectMany(e => e.Mentions);
}
