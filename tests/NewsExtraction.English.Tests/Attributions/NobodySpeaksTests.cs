namespace NewsExtraction.English.Tests.Attributions;

/// <summary>Forms that look like attributions and are none.</summary>
public sealed class NobodySpeaksTests
{
    [TestCase("The navy is launching “heavy strikes” along the coast.")]
    [TestCase("The mayor held “long talks” with the miners.")]
    [TestCase("The storm slammed the harbour of Lira.")]
    [TestCase("The strikes support the fears of the miners.")]
    [TestCase("The picture shows a burned house near the river.")]
    [TestCase("The miner was denied a visa.")]
    [TestCase("The case was so urgent that the judge came by boat.")]
    [TestCase("As the talks went on in Garo, the army continued to shell the town.")]
    [TestCase("Storm updates: Trains stop as rivers rise")]
    [TestCase("The award was issued by a judge.")]
    public void NothingIsSaid(string text) => Assert.That(NewsExtractor.Default.Extract(text).Attributions, Is.Empty);

    [TestCase("The mayor refused to confirm whether the bridge was lost.")]
    public void WhatIsRefusedIsNotSaid(string text) =>
        Assert.That(Cues(text), Does.Not.Contain("confirm"));

    [TestCase("The polls show a lead for the governor.", "show")]
    [TestCase("Minister: Army has left the valley", ":")]
    public void WhatMaySpeakStillDoes(string text, string cue) =>
        Assert.That(Cues(text), Does.Contain(cue));

    [Test]
    public void TheNounOfAnAnnouncementIsNoSecondCue()
    {
        const string Text = "The chief said at a news conference on Monday that four houses had burned.";
        Assert.That(NewsExtractor.Default.Extract(Text).Attributions, Has.Count.EqualTo(1));
    }

    [Test]
    public void APartOfTheSpeakersTitleIsNoCue()
    {
        const string Text = "“The damage on our coast is very great,” county manager Paul Okoro said.";
        Assert.That(NewsExtractor.Default.Extract(Text).Attributions, Has.Count.EqualTo(1));
    }

    private static IEnumerable<string> Cues(string text) =>
        NewsExtractor.Default.Extract(text).Attributions.Select(a => a.Cue[0].In(text).ToString());
}
