using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Joining;

/// <summary>A statement is a leader's where the speaker's title, description or name says so.</summary>
public sealed class LeaderStatementsTests
{
    [TestCase("Prime Minister Anna Holm said the talks would go on.")]
    [TestCase("The president said the talks would go on.")]
    [TestCase("The country's defence minister said the talks would go on.")]
    [TestCase("The rebel commander said the talks would go on.")]
    [TestCase("General Peter Quist said the talks would go on.")]
    public void LeadersMakeLeaderStatements(string text) => Assert.That(Statement(text), Is.TypeOf<LeaderStatement>());

    [TestCase("A farmer said the talks would go on.")]
    [TestCase("A spokesman for the prime minister said the talks would go on.")]
    [TestCase("The former president said the talks would go on.")]
    [TestCase("Ministers said the talks would go on.")]
    public void OthersDoNot(string text) => Assert.That(Statement(text), Is.TypeOf<Statement>());

    [Test]
    public void ALeaderOnceIsALeaderThroughoutTheArticle()
    {
        var article = NewsExtractor.Default.Extract(
            "Prime Minister Anna Holm said the talks would go on. Later Holm said the border would stay shut.");
        Assert.That(article.Events.OfType<LeaderStatement>().ToArray(), Has.Length.EqualTo(2));
    }

    [Test]
    public void TheStatementSaysThatItsSpeakerLeads()
    {
        var statement = Statement("The president said the talks would go on.");
        Assert.That((statement.Facts.Attribute("leader"), statement.Facts.Parent), Is.EqualTo(("true", "Statement")));
    }

    private static Statement Statement(string text) => NewsExtractor.Default.Extract(text).Events.OfType<Statement>().First();
}
