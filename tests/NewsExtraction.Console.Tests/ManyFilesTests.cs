using System.Text;
using NewsExtraction.Console.Output;
using NewsExtraction.Formats;
using NewsExtraction.Text;

namespace NewsExtraction.Console.Tests;

/// <summary>Many files and many articles: side by side, in order, and none falls with another.</summary>
[CancelAfter(120_000)]
public sealed class ManyFilesTests
{
    private static readonly NewsExtractor Broken = new NewsExtractorBuilder().Tokenizer(new BreakingTokenizer()).Build();

    [Test]
    public async Task FilesOfTextAreWorkedOnSideBySideAndWrittenInTheOrderGiven(CancellationToken limit)
    {
        using var folder = new TemporaryFolder();
        string[] files = [.. Enumerable.Range(0, 20).Select(i => folder.File($"f{i}.txt", "Talks began."))];
        // No article is done before a second one is in work.
        using var meeting = new MeetingTokenizer();
        var extractor = new NewsExtractorBuilder().Tokenizer(meeting).Options(new ExtractionOptions { MaxParallelism = 2 }).Build();
        var run = await Run(extractor, OutputForm.Lines, files, limit);
        Assert.That(run.Json.Select(j => j.GetProperty("id").GetString()), Is.EqualTo(Enumerable.Range(0, 20).Select(i => $"f{i}")));
    }

    [Test]
    public async Task KindsOfFilesMayBeMixed(CancellationToken limit)
    {
        using var folder = new TemporaryFolder();
        var lines = folder.File("b.ndjson", """
            {"id": "b1", "text": "Talks began."}
            {"id": "b2", "text": "Talks ended."}
            """);
        var (a, c) = (folder.File("a.txt", "Rebels fled."), folder.File("c.txt", "Rebels came."));
        var run = await ConsoleRun.Start("Talks."u8.ToArray(), false, limit, "extract", a, lines, "-", c);
        Assert.That(run.Json.Select(j => j.GetProperty("id").GetString()), Is.EqualTo(new[] { "a", "b1", "b2", "stdin", "c" }));
    }

    [TestCase("missing.ndjson")]
    [TestCase("no/such/folder.txt")]
    public async Task AFileThatCannotBeReadIsReportedInItsPlace(string missing)
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.File("a.txt", "Rebels fled."), folder.File("b.txt", "Rebels came."));
        var run = await ConsoleRun.Of("extract", a, Path.Combine(folder.Path, missing), b);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Json.Select(j => j.GetProperty("id").GetString()), Is.EqualTo(new[] { "a", "b" }));
            Assert.That(run.Error, Does.StartWith("newsextract: cannot read '").And.Contain(missing));
            Assert.That(run.Error.Count(c => c == '\n'), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task AnInputThatBreaksOffIsReportedBehindItsArticles(CancellationToken limit)
    {
        var source = new ArticleSource(new ReadingOptions { Form = InputForm.Ndjson, StandardInput = () => new BreakingStream() });
        var run = await Run(NewsExtractor.Default, OutputForm.Lines, [ArticleSource.StandardInput], limit, source);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Json.Single().GetProperty("id").GetString(), Is.EqualTo("whole"));
        Assert.That(run.Error, Does.Contain("cannot read '-': The cable was pulled."));
    }

    [Test]
    public async Task AnArticleThatFailsUnexpectedlyIsALineAndTheOthersGoOn(CancellationToken limit)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("news.ndjson", """
            {"id": "a", "text": "Talks began."}
            {"id": "b", "text": "BREAK"}
            {"id": "c", "text": "Talks ended."}
            """);
        var run = await Run(Broken, OutputForm.Lines, [file], limit);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Lines[1], Is.EqualTo(
                "{\"id\":\"b\",\"error\":{\"line\":2,\"message\":\"InvalidOperationException: The step broke.\"}}"));
            Assert.That(run.Json[2].GetProperty("id").GetString(), Is.EqualTo("c"));
        }
    }

    [Test]
    public async Task AFailureReadsAsALineInTheFormForReading(CancellationToken limit)
    {
        using var folder = new TemporaryFolder();
        var run = await Run(Broken, OutputForm.Text, [folder.File("bad.txt", "BREAK")], limit);
        Assert.That(run.Output, Is.EqualTo("bad: line 1 cannot be read: InvalidOperationException: The step broke.\n"));
    }

    [Test]
    public async Task ATextThatIsTooLongIsALineThatTellsTheWayOut(CancellationToken limit)
    {
        var strict = new NewsExtractorBuilder().Options(new ExtractionOptions { MaxTextLength = 10 }).Build();
        using var folder = new TemporaryFolder();
        var run = await Run(strict, OutputForm.Lines, [folder.File("long.txt", "Rebels captured Goma.")], limit);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Json[0].GetProperty("error").GetProperty("message").GetString(), Does.StartWith("The text has 21 characters"));
    }

    private static async Task<ConsoleRun> Run(NewsExtractor extractor, OutputForm form, string[] files, CancellationToken limit,
        ArticleSource? source = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var text = new StreamWriter(output, new UTF8Encoding(false), 1024, leaveOpen: true);
        var terminal = new Terminal
        {
            OpenInput = () => Stream.Null,
            Output = output,
            Text = text,
            Error = error,
            ShowsOutput = false,
            ShowsErrors = false,
        };
        source ??= new ArticleSource(new ReadingOptions { StandardInput = terminal.OpenInput });
        await using var target = await OutputTarget.Open(new OutputRequest(form, null), terminal);
        var expanded = ArticleSource.Expand(files);
        var code = await new ExtractionRun(extractor, target, terminal).Over(expanded, source.ReadAsync(expanded, limit), limit);
        return new ConsoleRun(Encoding.UTF8.GetString(output.ToArray()), error.ToString(), code);
    }

    private sealed class BreakingTokenizer : ITokenizer
    {
        public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default) =>
            text == "BREAK" ? throw new InvalidOperationException("The step broke.")
            : NewsExtractor.Default.Tokenizer.Tokenize(text, cancellationToken);
    }

    /// <summary>Lets articles through in pairs only.</summary>
    private sealed class MeetingTokenizer : ITokenizer, IDisposable
    {
        private readonly Barrier _pair = new(2);

        public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default)
        {
            _pair.SignalAndWait(cancellationToken);
            return NewsExtractor.Default.Tokenizer.Tokenize(text, cancellationToken);
        }

        public void Dispose() => _pair.Dispose();
    }

    /// <summary>One whole line, and then no more.</summary>
    private sealed class BreakingStream : MemoryStream
    {
        public BreakingStream()
            : base(Encoding.UTF8.GetBytes("{\"id\": \"whole\", \"text\": \"Talks began.\"}\n"))
        {
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("The cable was pulled.");
    }
}
