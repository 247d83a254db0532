using System.Text;

namespace NewsExtraction.Console.Tests;

public sealed class ParseTests
{
    [Test]
    public async Task WordsComeAsCoNllU()
    {
        var run = await ConsoleRun.With("Rebels captured Goma.", "parse");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Lines, Does.Contain("# newdoc id = stdin"));
            Assert.That(run.Lines, Does.Contain("# text = Rebels captured Goma."));
            var verb = run.Lines.Single(line => line.StartsWith("2\t", StringComparison.Ordinal)).Split('\t');
            Assert.That(verb[..5], Is.EqualTo(new[] { "2", "captured", "capture", "VERB", "VBD" }));
            Assert.That(verb[6..8], Is.EqualTo(new[] { "0", "root" }));
        }
    }

    [Test]
    public async Task GivenWordsAreKept()
    {
        const string Given = "1\tRe-bels\t_\t_\t_\t_\t_\t_\t_\t_\n2\twon\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        var run = await ConsoleRun.With(Given, "parse", "--input", "conllu");
        var words = run.Lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[1]);
        Assert.That(words, Is.EqualTo(new[] { "Re-bels", "won" }));
    }

    [Test]
    public async Task BrokenCoNllUIsRefusedWithItsLine()
    {
        var run = await ConsoleRun.With("1\tonly two\n", "parse", "--input", "conllu");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("newsextract: ").And.Contain("1"));
    }

    // Heads and ranges beyond all numbers of words, words without characters.
    [TestCase("1\ta\t_\t_\t_\t_\t0\t_\t_\t_\n\n1\tb\t_\t_\t_\t_\t2147483647\t_\t_\t_\n2\tc\t_\t_\t_\t_\t2\t_\t_\t_\n", "abc")]
    [TestCase("0-2147483647\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\txyz\t_\t_\t_\t_\t_\t_\t_\t_\n2\tv\t_\t_\t_\t_\t_\t_\t_\t_\n", "ab")]
    [TestCase("9-1\t\t_\t_\t_\t_\t_\t_\t_\t_\n1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "_")]
    public async Task CoNllUWithOddNumbersAndWordsIsRead(string given, string letters)
    {
        var run = await ConsoleRun.With(given, "parse", "--input", "conllu");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, string.Empty)));
        var words = run.Lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[1]);
        Assert.That(string.Concat(words), Does.StartWith(letters));
    }

    [Test]
    public async Task AMissingFileIsReported()
    {
        var run = await ConsoleRun.Of("parse", "no-such-file.txt");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("no-such-file.txt"));
    }

    [Test]
    public async Task ACancelledRunEndsWith130()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var run = await ConsoleRun.Start(Encoding.UTF8.GetBytes("Talks began."), false, stop.Token, "parse");
        Assert.That(run.ExitCode, Is.EqualTo(130));
    }
}
