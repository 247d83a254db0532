using System.Text.Json;

namespace NewsExtraction.Console.Tests.Processes;

/// <summary>What the process does when somebody presses Ctrl-C, and when nobody reads what it writes.</summary>
[CancelAfter(300_000)]
[Platform(Exclude = "Win")]
public sealed class SignalTests
{
    private const string Line = "{\"text\":\"Rebels captured Goma on Monday, officials said.\"}";

    [Test]
    public async Task CtrlCLeavesWholeLines(CancellationToken limit)
    {
        using var run = ConsoleProcess.Start("extract", "--input", "ndjson");
        var feeding = Feed(run, limit);
        var lines = new List<string> { await Next(run, limit), await Next(run, limit) };
        run.Interrupt();
        var rest = await run.Output.ReadToEndAsync(limit);
        var (code, error) = await run.End(limit);
        await feeding;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(ExitCode.Interrupted), error);
            Assert.That(rest, Is.Empty.Or.EndsWith("\n"));
            foreach (var line in lines.Concat(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
                Assert.That(() => JsonDocument.Parse(line).Dispose(), Throws.Nothing);
        }
    }

    [TestCase("extract")]
    [TestCase("parse")]
    public async Task AReaderThatGoesEndsTheProcessThoughMoreInputWouldCome(string command, CancellationToken limit)
    {
        using var run = ConsoleProcess.Start(command, "--input", command == "parse" ? "text" : "ndjson");
        var feeding = command == "parse" ? FeedOnce(run, limit) : Feed(run, limit);
        await Next(run, limit);
        run.Output.Close();
        var (code, error) = await run.End(limit);
        await feeding;
        Assert.That((code, error), Is.EqualTo((ExitCode.PipeClosed, string.Empty)));
    }

    private static async Task<string> Next(ConsoleProcess run, CancellationToken limit) =>
        await run.Output.ReadLineAsync(limit) ?? throw new AssertionException("The output ended: " + (await run.End(limit)).Error);

    // Lines for as long as somebody takes them.
    private static Task Feed(ConsoleProcess run, CancellationToken limit) => Task.Run(async () =>
    {
        try
        {
            while (!run.HasEnded && !limit.IsCancellationRequested) await run.Input.WriteLineAsync(Line);
        }
        catch (IOException)
        {
            // The process has gone.
        }
    }, limit);

    private static async Task FeedOnce(ConsoleProcess run, CancellationToken limit)
    {
        for (var i = 0; i < 20_000; i++) await run.Input.WriteLineAsync("Rebels captured Goma on Monday.".AsMemory(), limit);
        run.Input.Close();
    }
}
