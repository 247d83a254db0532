namespace NewsExtraction.Console.Tests;

/// <summary>The form that people read.</summary>
public sealed class TextForReadingTests
{
    private const string Story = "Government troops retook the town of Sarmin on Tuesday, the defence minister said.";

    [Test]
    public async Task AnEventIsWhoWhomWhereAndWhenWithItsSentence()
    {
        var run = await ConsoleRun.With(Story, "extract", "--format", "text", "--published", "2024-05-03");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Output, Does.Contain("* City liberated, "));
            Assert.That(run.Output, Does.Contain("who          Government troops (force)"));
            Assert.That(run.Output, Does.Contain("where        Sarmin (SY)"));
            Assert.That(run.Output, Does.Contain("when         Tuesday (30 April 2024)"));
            Assert.That(run.Output, Does.Contain("> " + Story));
            Assert.That(run.Output, Does.Not.Contain("V1").And.Not.Contain("E1").And.Not.Contain("/verb/"), "ids are shown on request");
        }
    }

    [Test]
    public async Task IdsAndRulesAreShownWhereAskedFor()
    {
        var run = await ConsoleRun.With(Story, "extract", "--format", "text", "--ids");
        Assert.That(run.Output, Does.Contain("V1 CityLiberated").And.Contain("PlaceLiberated/"));
    }

    [Test]
    public async Task WithoutADayOfPublicationItIsSaidWhyDaysHaveNoDate()
    {
        var without = await ConsoleRun.With(Story, "extract", "--format", "text");
        var with = await ConsoleRun.With(Story, "extract", "--format", "text", "--published", "2024-05-03");
        Assert.That(without.Output, Does.Contain("No day of publication is known").And.Contain("--published"));
        Assert.That(with.Output, Does.Not.Contain("No day of publication"));
    }

    [Test]
    public async Task CountsOfWhatIsNamedAreTrue()
    {
        var run = await ConsoleRun.With(Story, "extract", "--format", "text");
        Assert.That(run.Output, Does.Contain("3 entities").And.Contain("Named: 1, and 2 without a name"));
    }

    [Test]
    public async Task ColoursAreForTerminalsThatWantThem()
    {
        Assert.That((await ConsoleRun.OnTerminal(Story, "extract")).Output, Does.Not.Contain("\x1b["));
        Assert.That((await ConsoleRun.InColour(Story, "extract")).Output, Does.Contain("\x1b[1;33mretook\x1b[0m"));
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "out.txt");
        await ConsoleRun.InColour(Story, "extract", "-o", path);
        Assert.That(File.ReadAllText(path), Does.Not.Contain("\x1b["), "a file is no terminal");
    }

    // A name of its own where the argument has characters that no filter of tests finds.
    [TestCase("\x1b]0;owned\x07", TestName = "NoControlCharacterOfATextReachesTheTerminal(title of the window)")]
    [TestCase("\x1b[2J", TestName = "NoControlCharacterOfATextReachesTheTerminal(clearing of the screen)")]
    [TestCase("\u009b31m", TestName = "NoControlCharacterOfATextReachesTheTerminal(colour, one byte)")]
    [TestCase("\u202e")]
    public async Task NoControlCharacterOfATextReachesTheTerminal(string control)
    {
        var text = $"Government troops retook the {control} town of Sar{control}min on Tuesday, the defence minister said.";
        using var folder = new TemporaryFolder();
        foreach (var run in (ConsoleRun[])[await ConsoleRun.OnTerminal(text, "extract"), await ConsoleRun.OnTerminal(text, "parse"),
            await ConsoleRun.OnTerminal(string.Empty, "explain", text), await ConsoleRun.Of("extract", Path.Combine(folder.Path, control))])
            Assert.That((run.Output + run.Error).Where(c => char.IsControl(c) && c is not ('\n' or '\t') || c is '\u202e'), Is.Empty);
    }
}
