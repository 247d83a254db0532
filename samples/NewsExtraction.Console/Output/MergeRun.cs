using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsExtraction.Console.Input;

namespace NewsExtraction.Console.Output;

/// <summary>Reads articles, raw or extracted, merges their events and writes them. What fails is told, and the run goes on.</summary>
internal sealed class MergeRun(EventMerger merger, DateOnly? published, Terminal terminal)
{
    private bool _fileFailed;
    private bool _articleFailed;

    private enum Form
    {
        Text,
        Lines,
        Extracted,
    }

    /// <summary>Works through the files and gives the exit code.</summary>
    public async Task<int> Over(string[] files, string? output, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in files) await Read(file, cancellationToken);
            await Write(output, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Report(e.Message);
            return ExitCode.Failure;
        }

        return _fileFailed ? ExitCode.Failure : _articleFailed ? ExitCode.SomeArticlesFailed : ExitCode.Success;
    }

    private async Task Read(string file, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = file == ArticleReader.StandardInput ? await All(terminal.OpenInput(), cancellationToken) : null;
            Stream Open() => bytes is null ? File.OpenRead(file) : new MemoryStream(bytes);
            switch (await FormOf(Open(), cancellationToken))
            {
                case Form.Extracted:
                    await ReadExtracted(file, Open(), cancellationToken);
                    break;
                case Form.Lines:
                    await ReadArticles(file, new ArticleReader("ndjson", published, Open), cancellationToken);
                    break;
                default:
                    await ReadArticles(file, new ArticleReader(form: null, published, Open), cancellationToken);
                    break;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable(file, e.Message);
        }
    }

    // What extract wrote has entities and events on its first line; articles have a text.
    private static async Task<Form> FormOf(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream);
        if (await reader.ReadLineAsync(cancellationToken) is not { } line || !line.StartsWith('{')) return Form.Text;
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.TryGetProperty("text", out _) ? Form.Lines : Form.Extracted;
        }
        catch (JsonException)
        {
            return Form.Text;
        }
    }

    private async Task ReadExtracted(string file, Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                Add(ArticleReports.Parse(line), file);
            }
            catch (FormatException e)
            {
                Fail(file, Line(number), e.Message);
            }
        }
    }

    private async Task ReadArticles(string file, ArticleReader reader, CancellationToken cancellationToken)
    {
        var inputs = Inputs(file, reader.Read([file], cancellationToken), cancellationToken);
        await foreach (var result in NewsExtractor.Default.ExtractAsync(inputs, cancellationToken))
        {
            if (result.Succeeded) Add(ArticleReports.From(result.Article), file);
            else Fail(file, $"article '{result.Id}'", result.Error.Message);
        }
    }

    private async IAsyncEnumerable<ArticleInput> Inputs(string file, IAsyncEnumerable<ArticleItem> items,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            if (item.Article is { } article) yield return article;
            else if (item.IsUnreadableFile) Unreadable(file, item.Fault!);
            else Fail(file, Line(item.Line), item.Fault!);
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

    private async Task Write(string? output, CancellationToken cancellationToken)
    {
        await using var stream = output is null ? null : File.Create(output);
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var merged in merger.CloseAll())
        {
            buffer.ResetWrittenCount();
            MergedEventJson.Write(merged, buffer);
            buffer.Write("\n"u8);
            await (stream ?? terminal.Output).WriteAsync(buffer.WrittenMemory, cancellationToken);
        }

        await (stream ?? terminal.Output).FlushAsync(cancellationToken);
    }

    private static async Task<byte[]> All(Stream stream, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, cancellationToken);
        return all.ToArray();
    }
}
