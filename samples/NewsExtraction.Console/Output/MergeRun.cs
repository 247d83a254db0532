using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Output;

/// <summary>Reads articles, raw or extracted, merges their events and writes them. What fails is told, and the run goes on.</summary>
internal sealed class MergeRun(EventMerger merger, NewsExtractor extractor, ReadingOptions reading, Terminal terminal)
{
    private bool _fileFailed;
    private bool _articleFailed;

    /// <summary>Works through the files and gives the exit code.</summary>
    public async Task<int> Over(IReadOnlyList<SourceFile> files, string? output, CancellationToken cancellationToken)
    {
        try
        {
            // Opened before the work, so that a place that cannot be written is told at once.
            await using var file = output is null || Devices.IsDevice(output) || IsDatabase(output) ? null : OutputFile.Create(output);
            await using var device = output is not null && Devices.IsDevice(output) ? Devices.Open(output) : null;
            foreach (var input in files) await Read(input, cancellationToken);
            if (output is not null && IsDatabase(output)) SqliteStories.Write(output, merger.CloseAll());
            else await Write(file?.Stream ?? device ?? terminal.JsonOutput(), cancellationToken);
            if (file is not null) await file.CompleteAsync();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }

        return _fileFailed ? ExitCode.Failure : _articleFailed ? ExitCode.SomeArticlesFailed : ExitCode.Success;
    }

    private async Task Read(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            if (file.Path != ArticleSource.StandardInput)
            {
                await Read(file, reading, cancellationToken);
                return;
            }

            // Read twice: to see what it is, and for what it holds.
            var bytes = await All(terminal.OpenInput(), cancellationToken);
            await Read(file, reading with { StandardInput = () => new MemoryStream(bytes) }, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable(file.Path, e.Message);
        }
    }

    private async Task Read(SourceFile file, ReadingOptions options, CancellationToken cancellationToken)
    {
        var extracted = new ExtractedArticles(options);
        if (await extracted.IsInAsync(file, cancellationToken)) await ReadExtracted(file, extracted, cancellationToken);
        else await ReadArticles(file, new ArticleSource(options), cancellationToken);
    }

    private async Task ReadExtracted(SourceFile file, ExtractedArticles extracted, CancellationToken cancellationToken)
    {
        await foreach (var item in extracted.ReadAsync(file, cancellationToken))
        {
            try
            {
                if (item.Extracted is { } json) Add(ArticleReports.Parse(json), file.Path);
                else if (item.IsUnreadableFile) Unreadable(item.File, item.Fault!);
                else Fail(item.File, Line(item.Line), item.Fault!);
            }
            catch (FormatException e)
            {
                Fail(file.Path, Line(item.Line), FailureIn(item.Extracted!) ?? e.Message);
            }
        }
    }

    // Where extract could not read an article, it wrote why.
    private static string? FailureIn(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.String
                ? "extract could not read the article: " + message.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task ReadArticles(SourceFile file, ArticleSource source, CancellationToken cancellationToken)
    {
        var inputs = Inputs(source.ReadAsync([file], cancellationToken), cancellationToken);
        await foreach (var result in extractor.ExtractAsync(inputs, cancellationToken))
        {
            if (result.Succeeded) Add(ArticleReports.From(result.Article), file.Path);
            else Fail(file.Path, $"article '{result.Id}'", result.Error.Message);
        }
    }

    private async IAsyncEnumerable<ArticleInput> Inputs(IAsyncEnumerable<SourceItem> items,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            if (item.Warning is { } warning)
                terminal.Report($"'{item.File}', {Line(item.Line)}: {warning}; the article is read without a date");
            if (item.Article is { } article) yield return article;
            else if (item.IsUnreadableFile) Unreadable(item.File, item.Fault!);
            else Fail(item.File, Line(item.Line), item.Fault!);
        }
    }

    // Two articles with one name would be taken for one that was corrected.
    private void Add(ArticleReports article, string file)
    {
        if (merger.Add(article) == MergeOutcome.Corrected)
            Fail(file, $"article '{article.Id}'",
                "another article has this id too, and this one takes its place. Give each an id of its own.");
    }

    private void Fail(string file, string where, string message)
    {
        _articleFailed = true;
        terminal.Report($"'{file}', {where}: {message}");
    }

    private void Unreadable(string file, string message)
    {
        _fileFailed = true;
        terminal.Report($"cannot read '{file}': {message}");
    }

    private static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}");

    private static bool IsDatabase(string output) => OutputForms.OfPath(output) == OutputForm.Sqlite;

    private async Task Write(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var merged in merger.CloseAll())
        {
            buffer.ResetWrittenCount();
            MergedEventJson.Write(merged, buffer);
            buffer.Write("\n"u8);
            await stream.WriteAsync(buffer.WrittenMemory, cancellationToken);
        }

        await stream.FlushAsync(cancellationToken);
    }

    private static async Task<byte[]> All(Stream stream, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, cancellationToken);
        return all.ToArray();
    }
}
