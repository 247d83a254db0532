namespace NewsExtraction.Console.Tests.Writing;

/// <summary>Where <c>-o</c> may lead, and what is never written over.</summary>
public sealed class OutputPlaceTests
{
    private const string Story = "Rebels captured Goma on Monday.";

    [TestCase("extract")]
    [TestCase("report")]
    [TestCase("merge")]
    public async Task WhatIsReadIsNotWrittenOver(string command)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("news.ndjson", "{\"text\":\"" + Story + "\"}\n");
        var run = await ConsoleRun.Of(command, file, "-o", Path.Combine(folder.Path, ".", "news.ndjson"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("would be written over").And.Contain("another name"));
        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo("{\"text\":\"" + Story + "\"}\n"));
    }

    [Test]
    public async Task WhatAnEarlierRunWroteIntoTheFolderIsNotRead()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", Story);
        foreach (var _ in (int[])[1, 2])
        {
            var run = await ConsoleRun.Of("extract", folder.Path, "-o", Path.Combine(folder.Path, "out.ndjson"));
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, run.Error)));
            Assert.That(await File.ReadAllLinesAsync(Path.Combine(folder.Path, "out.ndjson")), Has.Length.EqualTo(1));
        }

        await ConsoleRun.Of("extract", Path.Combine(folder.Path, "a.txt"), "--format", "brat", "-o", Path.Combine(folder.Path, "brat"));
        var read = await ConsoleRun.Of("extract", folder.Path, "--format", "brat", "-o", Path.Combine(folder.Path, "brat"));
        Assert.That(read.Error, Does.Contain("holds annotations already"));
    }

    [TestCase("-")]
    [TestCase("/dev/stdout", IncludePlatform = "Unix")]
    public async Task AHyphenIsStandardOutput(string place)
    {
        var run = await ConsoleRun.With(Story, "extract", "-o", place, "--format", "ndjson");
        Assert.That(run.Output, Does.StartWith("{\"version\":1,").And.EndWith("}\n"));
        Assert.That(File.Exists("-"), Is.False);
    }

    [Test]
    [Platform("Unix")]
    public async Task ADeviceStaysADevice()
    {
        foreach (var command in (string[])["extract", "report", "merge"])
            Assert.That((await ConsoleRun.With(Story, command, "-o", "/dev/null")).ExitCode, Is.Zero, command);
        Assert.That(File.Exists("/dev/null.part"), Is.False);
        Assert.That(await File.ReadAllTextAsync("/dev/null"), Is.Empty);
    }

    [TestCase("extract", "out.json")]
    [TestCase("extract", "out.db")]
    [TestCase("extract", "out.parquet")]
    [TestCase("report", "out.html")]
    [TestCase("merge", "out.ndjson")]
    [TestCase("merge", "out.db")]
    public async Task AFolderThatIsMissingIsToldByItsName(string command, string name)
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "none");
        var run = await ConsoleRun.With(Story, command, "-o", Path.Combine(missing, name));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain($"the folder '{missing}' does not exist").And.Not.Contain(".part"));
    }

    [TestCase("x.html", "newsextract report -o x.html")]
    [TestCase("x.ndjson.gz", "| gzip")]
    [TestCase("x.xlsx", ".csv")]
    [TestCase("x.xml", "--format")]
    public async Task AnEndingOfNoFormIsToldWithTheWayOut(string name, string hint)
    {
        var run = await ConsoleRun.With(Story, "extract", "-o", name);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain(hint));
        Assert.That(File.Exists(name), Is.False);
    }
}
