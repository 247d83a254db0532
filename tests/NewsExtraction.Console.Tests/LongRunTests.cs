using System.Text;
using Microsoft.Data.Sqlite;
using NewsExtraction.Console.Output;

namespace NewsExtraction.Console.Tests;

/// <summary>Runs that are broken off, taken up, or not read to their end.</summary>
[CancelAfter(120_000)]
public sealed class LongRunTests
{
    private const int Many = 600;

    private static readonly string Lines = string.Concat(Enumerable.Range(0, Many).Select(i =>
        $"{{\"id\":\"n{i}\",\"text\":\"{(i % 3 == 0 ? "Rebels captured Goma." : "Talks began in Paris.")}\"}}\n"));

    [TestCase("out.ndjson")]
    [TestCase("out.db")]
    [TestCase("out.parquet")]
    public async Task ARunThatIsInterruptedAndTakenUpHasEveryArticleOnce(string name, CancellationToken limit)
    {
        using var folder = new TemporaryFolder();
        var (input, path) = (folder.File("news.ndjson", Lines), Path.Combine(folder.Path, name));
        var rounds = 0;
        var code = ExitCode.Interrupted;
        while (code == ExitCode.Interrupted && rounds++ < 50)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit);
            stop.CancelAfter(TimeSpan.FromMilliseconds(rounds < 4 ? 150 * rounds : 60_000));
            code = (await ConsoleRun.Start([], false, stop.Token, "extract", input, "-o", path, "--resume")).ExitCode;
        }

        Assert.That(code, Is.Zero);
        Assert.That((await Ids(path)).Order(), Is.EqualTo(Enumerable.Range(0, Many).Select(i => $"n{i}").Order()));
        Assert.That(rounds, Is.GreaterThan(1), "the run was broken off at least once");
    }

    [Test]
    public async Task WhatIsThereAlreadyIsToldAndLeftOut(CancellationToken limit)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "out.ndjson");
        var first = folder.File("a.ndjson", "{\"id\":\"a\",\"text\":\"Talks.\"}\n");
        await ConsoleRun.Start([], false, limit, "extract", first, "-o", path);
        var both = folder.File("b.ndjson", "{\"id\":\"a\",\"text\":\"Talks.\"}\n{\"id\":\"b\",\"text\":\"Talks.\"}\n");
        var run = await ConsoleRun.Start([], false, limit, "extract", both, "-o", path, "--resume");
        Assert.That(await Ids(path), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(run.Error, Does.Contain("1 were there already"));
    }

    [TestCase("out.ndjson")]
    [TestCase("out.json")]
    public async Task WhatAnInterruptedRunLeftIsNotWrittenOver(string name, CancellationToken limit)
    {
        using var folder = new TemporaryFolder();
        var part = folder.File(name + ".part", "{\"id\":\"a\"}\n");
        var input = folder.File("a.ndjson", "{\"id\":\"a\",\"text\":\"Talks.\"}\n");
        var run = await ConsoleRun.Start([], false, limit, "extract", input, "-o", Path.Combine(folder.Path, name));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failure));
            Assert.That(run.Error, Does.Contain($"'{part}' is what a run left").And.Contain("--resume").And.Contain("delete it"));
            Assert.That(File.ReadAllText(part), Is.EqualTo("{\"id\":\"a\"}\n"));
        }
    }

    [Test]
    public async Task AReaderThatGoesEndsTheRunAtOnce(CancellationToken limit)
    {
        using var input = new EndlessLines();
        using var output = new ClosingStream(lines: 3);
        var run = await Run(input, output, limit);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.PipeClosed));
            Assert.That(run.Error, Is.Empty, "nobody is told, as nobody is wrong");
            Assert.That(output.Lines, Is.EqualTo(3));
        }
    }

    [Test]
    public async Task AnInterruptedRunLeavesWholeLines(CancellationToken limit)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit);
        using var input = new EndlessLines();
        using var output = new StoppingStream(stop, lines: 25);
        var run = await Run(input, output, stop.Token);
        var text = Encoding.UTF8.GetString(output.ToArray());
        Assert.That(run.Code, Is.EqualTo(ExitCode.Interrupted));
        Assert.That(text, Does.EndWith("}\n"));
        Assert.That(text.TrimEnd('\n').Split('\n'), Has.All.StartsWith("{\"version\":1").And.All.EndsWith("]}"));
    }

    [Test]
    public void TheLineOfProgressHasRateShareTimeLeftAndFailures()
    {
        var counts = new RunCounts();
        for (var i = 0; i < 50; i++) counts.Done(NewsExtractor.Default.Extract("Talks."));
        counts.Fail();
        counts.Reading("news\x1b[31m.ndjson");
        Assert.That(RunProgress.Line(counts, 0.25, TimeSpan.FromSeconds(10)),
            Is.EqualTo("25 % · 50 articles · 5.0/s · 30.0 s left · 1 failed · news␛[31m.ndjson"));
        Assert.That(RunProgress.Line(counts, null, TimeSpan.FromSeconds(10)), Does.StartWith("50 articles"));
    }

    private static async Task<(int Code, string Error)> Run(Stream input, Stream output, CancellationToken limit)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            OpenInput = () => input,
            Output = output,
            Text = new StreamWriter(Stream.Null),
            Error = error,
            ShowsOutput = false,
            ShowsErrors = false,
        };
        return (await App.Run(["extract", "--input", "ndjson"], terminal, limit), error.ToString());
    }

    private static async Task<string[]> Ids(string path)
    {
        if (Directory.Exists(path)) return await ParquetIds(path);
        if (!path.EndsWith(".db", StringComparison.Ordinal))
            return [.. File.ReadLines(path).Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!)];
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM documents";
        using var reader = command.ExecuteReader();
        var ids = new List<string>();
        while (reader.Read()) ids.Add(reader.GetString(0));
        return [.. ids];
    }

    private static async Task<string[]> ParquetIds(string path)
    {
        var ids = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(path, "documents")))
        {
            await using var reader = await Parquet.ParquetReader.CreateAsync(file);
            using var group = reader.OpenRowGroupReader(0);
            var column = new string?[group.RowCount];
            await group.ReadAsync(reader.Schema.DataFields[1], column.AsMemory());
            ids.AddRange(column!);
        }

        return [.. ids];
    }

    /// <summary>Articles without end.</summary>
    private sealed class EndlessLines : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            var line = "{\"text\":\"Rebels captured Goma.\"}\n"u8;
            var count = Math.Min(buffer.Length, line.Length);
            line[..count].CopyTo(buffer);
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(Read(buffer.Span));
        }
    }

    /// <summary>A pipe whose reader goes when it has seen some lines.</summary>
    private sealed class ClosingStream(int lines) : MemoryStream
    {
        public int Lines { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Lines == lines) throw new ClosedPipeException();
            Lines++;
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>Asks for the end of the run in the middle of a line.</summary>
    private sealed class StoppingStream(CancellationTokenSource stop, int lines) : MemoryStream
    {
        private int _lines;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var half = buffer.Length / 2;
            await base.WriteAsync(buffer[..half], cancellationToken);
            if (++_lines == lines) await stop.CancelAsync();
            await base.WriteAsync(buffer[half..], cancellationToken);
        }
    }
}
