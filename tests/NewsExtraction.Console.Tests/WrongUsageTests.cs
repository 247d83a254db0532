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

    [Test]
    public async Task AnOptionWithoutItsValueIsToldWhateverItIs()
    {
        foreach (var command in Commands())
            foreach (var option in command.Options.Where(o => o.Arity.MinimumNumberOfValues > 0))
            {
                var run = await ConsoleRun.With("a", [command.Name, option.Name]);
                Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")), $"{command.Name} {option.Name}");
                Assert.That(run.Error, Does.Contain(option.Name).And.Contain("--help"), $"{command.Name} {option.Name}");
                var next = await ConsoleRun.With("a", [command.Name, option.Name, command.Options[0].Name]);
                Assert.That((next.ExitCode, next.Output), Is.EqualTo((1, "")), $"{command.Name} {option.Name}");
            }
    }

    [Test]
    public async Task AValueThatIsNoneIsToldWhateverTheOption()
    {
        foreach (var command in Commands())
            foreach (var option in command.Options.Where(o => o.Arity.MinimumNumberOfValues > 0 && Takes(o)))
            {
                var words = command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0).Select(_ => "none");
                var run = await ConsoleRun.With("a", [command.Name, .. words, option.Name, "x/y"]);
                Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")), $"{command.Name} {option.Name}");
                Assert.That(run.Error, Does.Contain("x/y"), $"{command.Name} {option.Name}");
            }
    }

    private static System.CommandLine.Command[] Commands()
    {
        using var terminal = new Terminal
        {
            OpenInput = () => Stream.Null,
            Output = Stream.Null,
            Text = TextWriter.Null,
            Error = TextWriter.Null,
            ShowsOutput = false,
            ShowsErrors = false,
        };
        return [.. App.Commands(terminal).Subcommands];
    }

    // Any word may be a title, or the name of a field.
    private static bool Takes(System.CommandLine.Option option) =>
        !option.Name.EndsWith("-field", StringComparison.Ordinal) && option.Name is not ("--title" or "--keep");

    [TestCase("--versin", "--version")]
    public async Task AnUnknownOptionOfTheProgramIsToldWithTheNearest(string option, string nearest)
    {
        var run = await ConsoleRun.Of(option);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain($"'{option}' is no option").And.Contain(nearest));
    }

    [Test]
    public async Task AFileWithoutACommandIsToldWithTheCommand()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("a.txt", "Rebels captured Goma.");
        var run = await ConsoleRun.Of(file);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain($"newsextract extract {file}"));
    }

    [Test]
    public async Task HelpIsACommandToo()
    {
        Assert.That((await ConsoleRun.Of("help")).Output, Is.EqualTo((await ConsoleRun.Of("--help")).Output));
        Assert.That((await ConsoleRun.Of("help", "types")).Output, Is.EqualTo((await ConsoleRun.Of("types", "--help")).Output));
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
