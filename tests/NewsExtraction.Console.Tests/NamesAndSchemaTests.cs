namespace NewsExtraction.Console.Tests;

/// <summary><c>extract --names</c> and <c>types --schema</c>.</summary>
public sealed class NamesAndSchemaTests
{
    private const string Story = "VLMR cut 300 jobs on Monday.";

    [Test]
    public async Task NamesOfAFileAreFound()
    {
        using var folder = new TemporaryFolder();
        var names = folder.File("names.tsv", "name\ttype\tlink\taliases\nVelmar\tORG\tcrm:7\tVLMR\n");
        var run = await ConsoleRun.With(Story, "extract", "--names", names);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("\"name\": \"Velmar\"").And.Contain("\"source\": \"crm\""));
    }

    [Test]
    public async Task AFileOfNamesWithErrorsIsRefused()
    {
        using var folder = new TemporaryFolder();
        var names = folder.File("names.tsv", "name\ttype\nVelmar\tORGG\n");
        var run = await ConsoleRun.With(Story, "extract", "--names", names);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("names.tsv, line 2: 'ORGG' is no type of entity. Write 'ORG'."));
    }

    [Test]
    public async Task TheSchemaIsThatOfTheRules()
    {
        var run = await ConsoleRun.Of("types", "--schema");
        Assert.That(run.Output, Is.EqualTo(ArticleJson.Schema(NewsExtractor.Default.Rules)));
    }
}
