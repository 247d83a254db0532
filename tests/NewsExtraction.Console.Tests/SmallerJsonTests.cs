namespace NewsExtraction.Console.Tests;

/// <summary><c>--only</c> and <c>--slim</c>.</summary>
public sealed class SmallerJsonTests
{
    private const string Story = "Government troops retook Sarmin on Tuesday, the defence minister said.";

    [TestCase("events,entities")]
    [TestCase("entities, events")]
    [TestCase("events", "--only", "entities")]
    public async Task OnlyThePartsNamedAreWritten(params string[] parts)
    {
        var run = await ConsoleRun.With(Story, ["extract", "--format", "ndjson", "--only", .. parts]);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Json[0].EnumerateObject().Select(p => p.Name),
            Is.EqualTo(new[] { "version", "id", "language", "published", "main", "entities", "events" }));
    }

    [TestCase("json")]
    [TestCase("ndjson")]
    public async Task SlimLeavesMentionsOutAndKeepsTheRest(string format)
    {
        var run = await ConsoleRun.With(Story, "extract", "--format", format, "--slim");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Output, Does.Not.Contain("\"mentions\""));
            Assert.That(run.Lines, format == "json" ? Has.Length.GreaterThan(20) : Has.Length.EqualTo(1));
            Assert.That(run.Output, Does.Contain("\"Government troops\"").And.Contain("\"values\"").And.Contain("\"attributions\""));
        }
    }

    [Test]
    public async Task BothTogetherAreSmallestAndStillHaveTheWords()
    {
        var run = await ConsoleRun.With(Story, "extract", "--format", "ndjson", "--slim", "--only", "events");
        var place = run.Json[0].GetProperty("events")[0].GetProperty("roles").GetProperty("Place")[0];
        Assert.That(place.GetRawText(), Is.EqualTo("""{"name":"Sarmin","text":"Sarmin"}"""));
    }

    [TestCase("evnts", "evnts")]
    [TestCase("events,tokens", "tokens")]
    [TestCase("Events", "Events")]
    [TestCase("events,", "")]
    public async Task APartThatIsNoneIsRefusedWithTheNamesThatAre(string parts, string wrong)
    {
        var run = await ConsoleRun.With(Story, "extract", "--only", parts);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error,
                Does.Contain($"--only has '{wrong}'; expected one or more of sentences, entities, values, attributions, events."));
        }
    }

    [TestCase("--slim")]
    [TestCase("--only", "events")]
    public async Task TextForReadingIsNotCut(params string[] options)
    {
        var run = await ConsoleRun.With(Story, ["extract", "--format", "text", .. options]);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("use them with --format json or ndjson, not text"));
    }

    [Test]
    public async Task OnATerminalTheyAskForJson()
    {
        var run = await ConsoleRun.OnTerminal(Story, "extract", "--slim");
        Assert.That(run.Output, Does.StartWith("{\n  \"version\": 1,"));
    }

    [Test]
    public async Task ALineThatCannotBeReadIsToldWhateverIsLeftOut()
    {
        var run = await ConsoleRun.With("no json\n", "extract", "--input", "ndjson", "--only", "values", "--slim");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Json[0].GetProperty("error").GetProperty("line").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public async Task HelpNamesTheParts()
    {
        var run = await ConsoleRun.Of("extract", "--help");
        Assert.That(run.Output, Does.Contain("--slim").And.Contain("--only <PARTS>"));
    }
}
