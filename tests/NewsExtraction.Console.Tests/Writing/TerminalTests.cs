using System.Text.Json;

namespace NewsExtraction.Console.Tests.Writing;

/// <summary>What an article, a file of annotations or a file of rules holds cannot steer the terminal; a pipe gets the data as they
/// are.</summary>
public sealed class TerminalTests
{
    // A title of the window, a colour in two characters and in one, delete, and marks that turn the direction.
    private const string Controls = "\x1b]0;owned\x07\x1b[31m\u009b31m\x7f\u202e\u061c\u2066";

    private const string Rules = $$"""
        event BridgeOpened
          "A bridge {{Controls}} is opened."
          role Bridge  facility
          verb inaugurate
            object -> Bridge
          example "The mayor closed {{Controls}} the bridge." Bridge "the bridge"
        """;

    private const string Story = $"Government troops retook Sarmin on Tuesday, the defence {Controls} minister said.";

    // The fields that are handed through stand in the JSON as they were written: with a character that JSON need not escape.
    private static readonly string Line =
        JsonSerializer.Serialize(new { id = $"a{Controls}", text = Story })[..^1] + ",\"section\":\"\u009b31m\u202e\"}";

    [TestCase("types", "BridgeOpened")]
    [TestCase("types", "BridgeOpened", "--format", "markdown")]
    [TestCase("types", "BridgeOpened", "--format", "json")]
    public async Task DescriptionsOfTypesDoNotSteerIt(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        string[] command = [.. arguments, "--events", folder.File("own.events", Rules)];
        Assert.That(Steering(await ConsoleRun.Of(command)), Is.Not.Empty, "a pipe gets the description as it is");
        AssertShown(await ConsoleRun.OnTerminal(string.Empty, command));
    }

    [Test]
    public async Task ExamplesThatFailDoNotSteerIt()
    {
        using var folder = new TemporaryFolder();
        string[] command = ["check", folder.File("own.events", Rules)];
        Assert.That(Steering(await ConsoleRun.Of(command)), Is.Not.Empty, "a pipe gets the example as it is");
        AssertShown(await ConsoleRun.OnTerminal(string.Empty, command));
    }

    [Test]
    public async Task TypesOfAnnotatedEventsDoNotSteerIt()
    {
        using var folder = new TemporaryFolder();
        var talks = new { type = $"Talk{Controls}s" };
        var gold = JsonSerializer.Serialize(new { id = "a", text = "Talks began.", events = new[] { talks } });
        AssertShown(await ConsoleRun.OnTerminal(string.Empty, "evaluate", folder.File("gold.json", gold), "--by-type"));
    }

    [TestCase("stats", "--format", "text")]
    [TestCase("stats", "--format", "json")]
    [TestCase("extract", "--format", "text")]
    public async Task NamesOfTheUserDoNotSteerIt(params string[] command)
    {
        using var folder = new TemporaryFolder();
        var names = JsonSerializer.Serialize(new[] { new { name = $"Tor{Controls}vel", type = "PER", aliases = new[] { "Ana Torvel" } } });
        AssertShown(await ConsoleRun.OnTerminal("Police arrested Ana Torvel in Goma on Monday.",
            [.. command, "--names", folder.File("names.json", names)]));
    }

    [Test]
    public async Task RowsDoNotSteerIt()
    {
        string[] command = ["extract", "--input", "ndjson", "--format", "csv"];
        var piped = await ConsoleRun.With(Line, command);
        var shown = await ConsoleRun.OnTerminal(Line, command);
        Assert.That(piped.Output, Does.Contain(Controls), "a pipe gets the text as it is");
        AssertShown(shown);
        Assert.That(shown.Output, Has.Length.EqualTo(piped.Output.Length), "a sign for each");
    }

    [TestCase("extract", "--input", "ndjson", "--format", "ndjson", "--keep", "all", "--with-text")]
    [TestCase("extract", "--input", "ndjson", "--format", "json")]
    [TestCase("extract", "--input", "ndjson", "--slim")]
    [TestCase("extract", "--input", "ndjson", "--format", "geojson")]
    [TestCase("merge", "--input", "ndjson")]
    public async Task JsonDoesNotSteerItAndSaysTheSame(params string[] command)
    {
        var piped = await ConsoleRun.With(Line, command);
        var shown = await ConsoleRun.OnTerminal(Line, command);
        Assert.That(Steering(piped), Is.Not.Empty, "a pipe gets the text as it is");
        AssertShown(shown);
        using var expected = JsonDocument.Parse(piped.Output);
        using var found = JsonDocument.Parse(shown.Output);
        Assert.That(JsonElement.DeepEquals(found.RootElement, expected.RootElement));
    }

    [Test]
    public async Task TheFormForReadingHasNoEscapeSequenceButItsOwnColours()
    {
        var run = await ConsoleRun.InColour(Line, "extract", "--input", "ndjson", "--format", "text");
        var plain = System.Text.RegularExpressions.Regex.Replace(run.Output, "\x1b\\[(0|1|2|36|1;33)m", string.Empty);
        AssertShown(run with { Output = plain });
        Assert.That(run.Output, Does.Contain("\x1b[1;33mretook"));
    }

    private static void AssertShown(ConsoleRun run)
    {
        Assert.That(Steering(run), Is.Empty);
        Assert.That(run.Output, Does.Match("\uFFFD|\\\\u202e"), "what had them is there, with signs in their place");
    }

    private static char[] Steering(ConsoleRun run) => [.. (run.Output + run.Error).Where(c =>
        char.IsControl(c) && c is not ('\n' or '\t') || c is '\u061c' or '\u202e' or '\u2066')];
}
