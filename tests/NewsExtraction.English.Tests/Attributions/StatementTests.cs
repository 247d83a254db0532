using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Attributions;

public sealed class StatementTests
{
    [TestCase("General Omar Haddad said the town was free.")]
    [TestCase("The town was free, Prime Minister Anton Weber said.")]
    [TestCase("The foreign minister told reporters that talks had failed.")]
    public void LeadersMakeLeaderStatements(string text) =>
        Assert.That(NewsExtractor.Default.Extract(text).Events.OfType<LeaderStatement>(), Is.Not.Empty);

    [TestCase("A villager said the town was free.")]
    [TestCase("The town was free, according to a witness.")]
    [TestCase("Former president Anton Weber said the town was free.")]
    [TestCase("The court ruled that the ban was lawful.")]
    [TestCase("The audit found that the money was gone.")]
    [TestCase("A villager called the raid “a crime against us all”.")]
    public void OthersMakeStatements(string text) =>
        Assert.That(NewsExtractor.Default.Extract(text).Events.OfType<Statement>().Select(e => e is LeaderStatement),
            Is.EqualTo(new[] { false }));

    [TestCase("The villagers believe the town is free.")]
    [TestCase("The minister denied that the town was lost.")]
    [TestCase("The minister accused the rebels of lying.")]
    [TestCase("The capture of the town signalled that the war was over.")]
    [TestCase("Estimates suggest that the harvest was poor.")]
    [TestCase("The tests found 160 cases.")]
    [TestCase("A villager posted a video of the flood.")]
    [TestCase("A villager found that the door was open.")]
    [TestCase("Who said that the war was over?")]
    public void ThoughtsAndOtherActsAreNoStatements(string text) =>
        Assert.That(NewsExtractor.Default.Extract(text).Events.OfType<Statement>(), Is.Empty);
}
