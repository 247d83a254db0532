namespace NewsExtraction.English.Tests.Attributions;

/// <summary>Speech without a plain verb of saying, and what only looks like speech.</summary>
public sealed class WaysOfSpeakingTests
{
    [TestCase("\"You are wrong,\" shot back Finance Minister Nora Flynn.", "Finance Minister Nora Flynn")]
    [TestCase("\"We will win this,\" seethed the captain.", "the captain")]
    [TestCase("\"Enough!\" cried the priest.", "the priest")]
    [TestCase("'Is this justice?' asked Maria Lund, whose husband died in the fire.", "Maria Lund")]
    [TestCase("\"The border is shut,\" read a notice from the ministry.", "a notice")]
    [TestCase("The agency quoted a fisherman as saying the boat sank fast.", "a fisherman")]
    [TestCase("The group posted a message saying it had left the town.", "The group")]
    [TestCase("The mayor took to television to announce that schools would close.", "The mayor")]
    [TestCase("The general let slip that the raid was planned for May.", "The general")]
    [TestCase("According to the mayor the bridge fell at noon.", "the mayor")]
    [TestCase("Health Secretary Ruth Lamb: \"Every child will get the vaccine by June.\"", "Health Secretary Ruth Lamb")]
    [TestCase("Prime Minister Ada Lind on the floods: \"We have never seen water like this.\"", "Prime Minister Ada Lind")]
    public void SomebodyMakesAStatement(string text, string speaker)
    {
        var statement = NewsExtractor.Default.Extract(text).Events.SelectMany(e => e.Mentions)
            .First(m => m.Type is "Statement" or "LeaderStatement");
        var span = statement.Fillers.First(f => f.Role == "Speaker").Span;
        Assert.That(text[span.Start..span.End], Is.EqualTo(speaker));
    }

    [TestCase("Karim Said was arrested in Tunis.")]
    [TestCase("Said Hassan, a trader, was killed by rebels.")]
    [TestCase("Police in Port Said detained four smugglers.")]
    [TestCase("The so-called \"safe zone\" was bombed on Friday.")]
    [TestCase("The storm, dubbed \"the Beast\" by locals, hit the coast on Monday.")]
    [TestCase("Workers occupied the plant; the boss called the police.")]
    public void NobodyMakesAStatement(string text) =>
        Assert.That(NewsExtractor.Default.Extract(text).Events.SelectMany(e => e.Mentions)
            .Where(m => m.Type is "Statement" or "LeaderStatement"), Is.Empty);

    [Test]
    public void AQuotationAloneBelongsToThePersonBeforeIt()
    {
        const string Text = "Colonel Rosa Prieto turned to the cameras. \"The port is ours at last.\" Smoke rose behind her.";
        var attribution = NewsExtractor.Default.Extract(Text).Attributions.Single(a => a.Quote == QuoteKind.Direct);
        Assert.That((Text[attribution.Source!.Value.Start..attribution.Source.Value.End], attribution.Cue.Count),
            Is.EqualTo(("Colonel Rosa Prieto", 0)));
    }

    [Test]
    public void ADatelineWithAColonIsNotSaid()
    {
        const string Text = "BEIRUT: Two rockets hit the port, officials said.";
        var content = NewsExtractor.Default.Extract(Text).Attributions.Single(a => a.Act == AttributionAct.Speech).Content.Single();
        Assert.That(Text[content.Start..content.End], Is.EqualTo("Two rockets hit the port"));
    }
}
