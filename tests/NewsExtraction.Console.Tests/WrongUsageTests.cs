namespace NewsExtraction.Console.Tests;

/// <summary>What is typed wrongly is told with what was most likely meant.</summary>
public sealed class WrongUsageTests
{
    [TestCase("--fromat", "--format")]
    [TestCase("--min-confidance=0.5", "--min-confidence")]
    [TestCase("--publised", "--published")]
    public async Task AnUnknownOptionIsNoFile(string option, string nearest)
    {
        var run = await ConsoleRun.With("a", "extract", option, "x");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("is no option of extract").And.Contain($"Did you mean '{nearest}'?"));
        Assert.That(run.Output, Is.Empty, "the error does not drown in the help");
    }

    [TestCase("--format", "jsno", "json")]
    [TestCase("--input", "htlm", "html")]
    [TestCase("--realis", "planed", "planned")]
    [TestCase("--only", "evnts", "events")]
    [TestCase("--offsets", "codepoint", "codepoints")]
    [TestCase("--type", "CityLibrated", "CityLiberated")]
    public async Task AnUnknownValueIsToldWithTheNearest(string option, string value, string nearest)
    {
        var run = await ConsoleRun.With("a", "extract", option, value);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain($"'{value}'").And.Contain($"Did you mean '{nearest}'?"));
    }

    [TestCase("extrct", "extract")]
    [TestCase("stas", "stats")]
    public async Task AnUnknownCommandIsToldWithTheNearest(string command, string nearest)
    {
        var run = await ConsoleRun.Of(command);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output + run.Error, Does.Contain(command).And.Contain(nearest));
    }

    [TestCase("--shard", "9/8", "2/8")]
    [TestCase("--min-confidence", "80", "from 0 to 1")]
    [TestCase("--format", "sqlite", "-o FILE")]
    [TestCase("--format", "parquet", "-o FOLDER")]
    public async Task AValueThatDoesNotGoIsToldWithOneThatDoes(string option, string value, string hint)
    {
        var run = await ConsoleRun.With("a", "extract", option, value);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain(hint));
    }

    [TestCase("extract")]
    [TestCase("parse")]
    [TestCase("stats")]
    public async Task AtAKeyboardNothingIsWaitedForInSilence(string command)
    {
        var run = await ConsoleRun.AtKeyboard(command);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("Give files"));
    }

    [Test]
    public async Task APlaceThatCannotBeWrittenIsToldBeforeTheWork()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.With("a", "extract", "-o", Path.Combine(folder.Path, "no", "such", "out.json"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("newsextract: ").And.Not.Contain("   at "));
    }

    [TestCase("extract")]
    [TestCase("parse")]
    public async Task AnEmptyNameIsToldWithoutAStackTrace(string command)
    {
        var run = await ConsoleRun.Of(command, "");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("newsextract: ").And.Contain("name").And.Not.Contain("   at "));
    }

    [TestCase("extract", "newsextract extract article.txt")]
    [TestCase("types", "newsextract types PlaceCaptured")]
    public async Task HelpHasExamples(string command, string example)
    {
        var run = await ConsoleRun.Of(command, "--help");
        Assert.That(run.Output, Does.Contain("Examples:").And.Contain(example));
    }
}
