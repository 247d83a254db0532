namespace NewsExtraction.English.Tests.Output;

/// <summary>The summary that people read.</summary>
public sealed class SummaryTests
{
    [Test]
    public void LeaderStatementsCarryNoMarkBesideTheirType()
    {
        using var output = new StringWriter();
        ArticleSummary.Write(NewsExtractor.Default.Extract("General Omar Haddad said the town was free."), output);

        Assert.That(output.ToString(), Does.Contain("LeaderStatement").And.Not.Contain("true"));
    }
}
