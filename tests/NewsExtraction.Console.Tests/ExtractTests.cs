using System.Text;

namespace NewsExtraction.Console.Tests;

public sealed class ExtractTests
{
    private const string Story = "Government troops retook the town of Sarmin on Tuesday, the defence minister said.";

    [Test]
    public async Task OneArticleIsIndentedJson()
    {
        var run = await ConsoleRun.With(Story, "extract");
        var article = System.Text.Json.JsonDocument.Parse(run.Output).RootElement;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Lines, Has.Length.GreaterThan(10));
            Assert.That(article.GetProperty("id").GetString(), Is.EqualTo("stdin"));
            Assert.That(article.GetProperty("events").GetArrayLength(), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task OnATerminalTheOutputIsForReading()
    {
        var run = await ConsoleRun.OnTerminal(Story, "extract");
        Assert.That(run.Output, Does.Contain("stdin: 1 sentence, 2 events").And.Contain("who          Government troops (force)"));
    }

    [Test]
    public async Task SeveralFilesAreOneLineEachInTheOrderGiven()
    {
        using var folder = new TemporaryFolder();
        var (b, a) = (folder.File("b.txt", Story), folder.File("a.txt", "Nothing happened."));
        var run = await ConsoleRun.Of("extract", b, a);
        Assert.That(run.Json.Select(j => j.GetProperty("id").GetString()), Is.EqualTo(new[] { "b", "a" }));
    }

    [Test]
    public async Task LinesOfJsonAreArticles()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("news.ndjson", """
            {"id": "x1", "text": "Rebels captured Goma.", "published": "2025-01-28"}

            {"text": "Talks began.", "title": "Talks"}
            """);
        var run = await ConsoleRun.Of("extract", file);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Json, Has.Length.EqualTo(2), "empty lines are no articles");
            Assert.That(run.Json[0].GetProperty("id").GetString(), Is.EqualTo("x1"));
            Assert.That(run.Json[0].GetProperty("published").GetString(), Is.EqualTo("2025-01-28"));
            Assert.That(run.Json[1].GetProperty("id").GetString(), Is.EqualTo("3"), "without an id the line's number is one");
        }
    }

    [TestCase("no json", "no JSON object")]
    [TestCase("[1, 2]", "Met an array; expected an object")]
    [TestCase("{\"id\": \"q\"}", "no property \"text\"")]
    [TestCase("{\"text\": 5}", "\"text\" is a number; expected a string")]
    [TestCase("{\"text\": \"{\\\"title\\\": \\\"Talks\\\"}\"}", "The text is a JSON document")]
    [TestCase("{\"text\": \"\\ud800\"}", "half of a surrogate pair")]
    public async Task ALineThatCannotBeReadGivesAnErrorInItsPlace(string line, string message)
    {
        var run = await ConsoleRun.With($"{{\"id\":\"before\",\"text\":\"a\"}}\n{line}\n{{\"id\":\"after\",\"text\":\"b\"}}\n", "extract",
            "--input",
            "ndjson");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Json, Has.Length.EqualTo(3));
            Assert.That(run.Json[1].GetProperty("error").GetProperty("line").GetInt32(), Is.EqualTo(2));
            Assert.That(run.Json[1].GetProperty("error").GetProperty("message").GetString(), Does.Contain(message));
            Assert.That(run.Json[2].GetProperty("id").GetString(), Is.EqualTo("after"));
        }
    }

    [Test]
    public async Task AFileThatIsNotThereIsReportedAndTheOthersAreRead()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.Of("extract", Path.Combine(folder.Path, "missing.txt"), folder.File("there.txt", "Talks began."));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.StartWith("newsextract: cannot read '").And.Contain("missing.txt"));
            Assert.That(run.Json.Single().GetProperty("id").GetString(), Is.EqualTo("there"));
        }
    }

    [Test]
    public async Task AByteOrderMarkIsNoPartOfTheText()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("bom.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Rebels captured Goma.")]);
        var run = await ConsoleRun.Of("extract", file, "--format", "ndjson");
        Assert.That(run.Json[0].GetProperty("sentences")[0].GetProperty("end").GetInt32(), Is.EqualTo(21));
    }

    [Test]
    public async Task RelativeTimesAreCountedFromTheDayOfPublication()
    {
        var run = await ConsoleRun.With("Rebels captured Goma on Monday.", "extract", "--published", "2025-01-28", "--format", "ndjson");
        Assert.That(run.Json[0].GetProperty("values")[0].GetProperty("value").GetString(), Is.EqualTo("2025-01-27"));
    }

    [Test]
    public async Task ADateThatCannotBeReadNeverLosesTheArticle()
    {
        const string lines = """
            {"text": "Talks began on Monday.", "published": "two days ago"}
            {"text": "Talks began on Monday.", "published": "Tue, 28 Jan 2025 08:00:00 GMT"}
            """;
        var run = await ConsoleRun.With(lines, "extract", "--input", "ndjson");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Json[0].GetProperty("published").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
            Assert.That(run.Json[1].GetProperty("published").GetString(), Is.EqualTo("2025-01-28"));
            Assert.That(run.Error, Does.Contain("line 1: \"published\" is \"two days ago\"").And.Contain("read without a date"));
        }
    }

    [Test]
    public async Task AnAnswerOfANewsServiceIsItsArticlesAndNotItsKeys()
    {
        var run = await ConsoleRun.With(
            "{\n \"status\": \"ok\",\n \"articles\": [{\"title\": \"Talks\", \"content\": \"Talks began.\"}]\n}",
            "extract");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Json.Single().GetProperty("sentences")[0].GetProperty("end").GetInt32(), Is.EqualTo(12));
    }

    [Test]
    public async Task ADayThatIsNoneIsRefusedWithAnExample()
    {
        var run = await ConsoleRun.With("a", "extract", "--published", "28 Foo 2025");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("--published is '28 Foo 2025'; expected a date such as 2017-11-23"));
    }

    [Test]
    public async Task UsersRulesAreUsedBesideTheBuiltInOnes()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.File("own.events", """
            event BridgeOpened
              "A bridge is opened to traffic."
              role Opener  actor
              role Bridge  facility
              verb inaugurate
                subject -> Opener, object -> Bridge
            """);
        var run = await ConsoleRun.With("The mayor inaugurated the bridge. Rebels captured Goma.", "extract", "--events", rules, "--format",
            "ndjson");
        var types = run.Json[0].GetProperty("events").EnumerateArray().Select(e => e.GetProperty("type").GetString());
        Assert.That(types, Is.EqualTo(new[] { "BridgeOpened", "CityCaptured" }));
    }

    [Test]
    public async Task RulesWithErrorsAreRefusedWithFileAndLine()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.With("a", "extract", "--events", folder.File("own.events", "event Bad\n  verb\n"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("own.events(2,"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task TextInAnotherLanguageIsEmptyWithItsCode()
    {
        var run = await ConsoleRun.With("Die Regierung hat am Dienstag neue Maßnahmen gegen die steigenden Preise beschlossen.", "extract",
            "--format", "ndjson");
        Assert.That(run.Json[0].GetProperty("language").GetString(), Is.EqualTo("de"));
        Assert.That(run.Json[0].GetProperty("events").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task ACancelledRunEndsWith130()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var run = await ConsoleRun.Start(Encoding.UTF8.GetBytes(Story), false, stop.Token, "extract");
        Assert.That(run.ExitCode, Is.EqualTo(130));
    }

    [Test]
    public async Task UnknownOptionsAreRefused()
    {
        var run = await ConsoleRun.With("a", "extract", "--fromat", "json");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output + run.Error, Does.Contain("--fromat"));
    }
}
