namespace NewsExtraction.English.Tests.Events;

/// <summary>Words of violence in sport, business, politics and health tell of none; the same words of arms do.</summary>
internal sealed class FiguresOfSpeechTests
{
    private static readonly string[] Violence =
        ["Attack", "Clash", "PeopleKilled", "PropertyDestroyed", "Disaster", "OperationLaunched", "PeopleAbducted", "ForceDefeated",
            "CriminalActivity"];

    [TestCase("The winger tormented the defence and killed the game with a third goal.")]
    [TestCase("United face a battle to avoid relegation.")]
    [TestCase("The retailer launched an offensive on discounters.")]
    [TestCase("The firm bombarded customers with emails.")]
    [TestCase("The brand invaded the Chinese market.")]
    [TestCase("The prime minister survived a barrage of questions.")]
    [TestCase("The senator launched a blistering attack on the budget.")]
    [TestCase("The two ministers clashed over tax policy.")]
    [TestCase("The film bombed at the box office.")]
    [TestCase("The author fought a long battle with depression.")]
    [TestCase("The immune system attacks healthy tissue.")]
    [TestCase("The storm of criticism engulfed the broadcaster.")]
    [TestCase("An avalanche of complaints buried the office.")]
    [TestCase("They cleared dead branches from the road.")]
    public void FiguresTellOfNoViolence(string text) => Assert.That(Found(text), Is.Empty);

    [TestCase("The harvest fair opens on Friday at five. Visitors are asked to bring chairs and blankets to the meadow. "
        + "There will be music until nine. "
        + "A food truck sells soup and bread. The bridge is narrow. Parking is free behind the school.", "AidProvided")]
    [TestCase("A cold front crosses the plains on Tuesday. Forecasters closely monitor the river gauges. "
        + "The afternoon will be dry in most counties. "
        + "Gardeners should water young plants early. It cools towards the weekend. A warmer spell follows next week.",
        "InvestigationOpened")]
    [TestCase("The massacre of a family shocked the town.", "Attack")]
    [TestCase("The execution of the inmate by lethal injection went ahead at dawn.", "PeopleKilled")]
    [TestCase("Rebels filmed the execution of a soldier.", "PersonSentenced")]
    [TestCase("Doctors lead the battle against the pandemic.", "Clash")]
    [TestCase("Anna Berg became the latest minister to quit.", "OfficialAppointed")]
    [TestCase("The plan was met with skepticism.", "Meeting")]
    [TestCase("The poet will die in prison.", "PeopleDetained")]
    [TestCase("The country launched strikes on the militants.", "Protest")]
    public void LooksOnlyLikeIt(string text, string type) =>
        Assert.That(NewsExtractor.Default.Extract(text).Events.Select(e => e.Type), Has.None.EqualTo(type));

    [TestCase("The rebels killed the mayor with a third grenade.", "PeopleKilled")]
    [TestCase("The army launched an offensive on rebels near Homs.", "OperationLaunched")]
    [TestCase("The gunboat bombarded the port with shells.", "Attack")]
    [TestCase("A storm engulfed the village of Lame.", "Disaster")]
    [TestCase("The two armies clashed over the border town.", "Clash")]
    [TestCase("An avalanche buried the hotel.", "Disaster")]
    public void TheSameWordsOfArmsDo(string text, string type) => Assert.That(Found(text), Does.Contain(type));

    private static string[] Found(string text) =>
        [.. NewsExtractor.Default.Extract(text).Events.SelectMany(e => e.Mentions).Select(m => m.Parent ?? m.Type)
            .Where(Violence.Contains)];
}
