namespace NewsExtraction.Console.Tests;

public sealed class CheckAndExplainTests
{
    private const string Rules = """
        event BridgeOpened
          "A bridge is opened to traffic."
          role Opener  actor
          role Bridge  facility
          verb inaugurate
            subject -> Opener, object -> Bridge
          example "The mayor inaugurated the bridge." Opener "The mayor" Bridge "the bridge"
          example "The mayor closed the bridge." Opener "The mayor"
          no "The president was inaugurated."
        """;

    [Test]
    public async Task FailingExamplesAreListedWithTheirLine()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.Of("check", folder.File("own.events", Rules));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Output, Does.Contain("own.events(8): BridgeOpened FAILED example \"The mayor closed the bridge.\""));
            Assert.That(run.Output, Does.Not.Contain("own.events(7)"), "passed examples are not listed");
        }
    }

    [Test]
    public async Task PassedExamplesAreListedWhereAskedFor()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.Of("check", "--all", folder.File("own.events", Rules));
        Assert.That(run.Output, Does.Contain("own.events(7): BridgeOpened passed example"));
    }

    [Test]
    public async Task AFileWhoseExamplesAllHoldPasses()
    {
        using var folder = new TemporaryFolder();
        var good = string.Join('\n', Rules.Split('\n').Where(line => !line.Contains("closed", StringComparison.Ordinal)));
        var run = await ConsoleRun.Of("check", folder.File("own.events", good));
        Assert.That(run.ExitCode, Is.Zero, run.Output);
    }

    [Test]
    public async Task ErrorsInRulesNameFileLineAndColumn()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.Of("check", folder.File("own.events", "event Bad\n  verb take\n    subject => Force\n"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Match(@"own\.events\(3,\d+\): "));
    }

    [Test]
    public async Task ExplanationShowsEveryStep()
    {
        var run = await ConsoleRun.Of("explain", "Rebels captured Goma on Monday, a spokesman said.", "--published", "2025-01-28");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            string[] parts = ["Words", "Entities and values", "Attributions", "Propositions", "Frames tried", "Event mentions", "Events"];
            foreach (var part in parts) Assert.That(run.Lines, Does.Contain(part));
            Assert.That(run.Output, Does.Contain("Monday: Date 2025-01-27"));
            Assert.That(run.Output, Does.Contain("a spokesman \"said\" (speech, indirect): Rebels captured Goma on Monday"));
            Assert.That(run.Output, Does.Contain("source \"a spokesman\""));
        }
    }

    [Test]
    public async Task ExplanationSaysWhyAFrameWasRefused()
    {
        var run = await ConsoleRun.Of("explain", "The army cleared the snow.");
        Assert.That(run.Output, Does.Contain("refused: "));
    }

    [Test]
    public async Task ExplanationTellsOfAnotherLanguage()
    {
        var run = await ConsoleRun.Of("explain", "Die Regierung hat am Dienstag neue Maßnahmen gegen die steigenden Preise beschlossen.");
        Assert.That(run.Output, Does.Contain("taken for another language (de)"));
    }

    [Test]
    public async Task ACancelledCheckEndsWith130()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var run = await ConsoleRun.Start([], false, stop.Token, "check", folder.File("own.events", Rules));
        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((130, string.Empty, string.Empty)));
    }
}
