using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsExtraction.Console.Input;

namespace NewsExtraction.Console.Output;

/// <summary>
/// Reads, extracts and writes at the same time: articles are worked on in parallel and written in input order, each as soon as those before
/// it are out. What fails, an article or a file, is told in its place, and the run goes on.
/// </summary>
internal sealed class ExtractionRun(NewsExtractor extractor, OutputForm form, ArticleJsonOptions json, Terminal terminal,
    Progress? progress)
{
    private bool _fileFailed;
    private bool _articleFailed;

    /// <summary>Works through the articles and gives the exit code.</summary>
    public async Task<int> Over(IAsyncEnumerable<ArticleItem> items, CancellationToken cancellationToken)
    {
        // Each item passes the extractor as one input and comes out as one result, so the two stay side by side.
        var given = new ConcurrentQueue<ArticleItem>();
        await foreach (var result in extractor.ExtractAsync(Inputs(items, given, cancellationToken), cancellationToken))
        {
            given.TryDequeue(out var item);
            await Write(item!, result, cancellationToken);
        }

        return _fileFailed ? ExitCode.Failure : _articleFailed ? ExitCode.SomeArticlesFailed : ExitCode.Success;
    }

    // An item without an article goes along as null, which the extractor refuses: so it keeps its place among the results.
    private static async IAsyncEnumerable<ArticleInput> Inputs(IAsyncEnumerable<ArticleItem> items, ConcurrentQueue<ArticleItem> given,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            given.Enqueue(item);
            yield return item.Article!;
        }
    }

    private async Task Write(ArticleItem item, ExtractionResult result, CancellationToken cancellationToken)
    {
        progress?.Reading(item.File);
        if (item.IsUnreadableFile)
        {
            _fileFailed = true;
            terminal.Report($"cannot read '{item.File}': {item.Fault}");
            return;
        }

        if (item.Warning is { } warning)
            terminal.Report(string.Create(CultureInfo.InvariantCulture,
                $"'{item.File}', line {item.Line}: {warning}; the article is read without a date"));
        await terminal.Output.WriteAsync(Form(item, result), cancellationToken);
        await terminal.Output.FlushAsync(cancellationToken);
        progress?.Done(result.Article?.Text.Length ?? 0);
    }

    private ReadOnlyMemory<byte> Form(ArticleItem item, ExtractionResult result)
    {
        if (item.Fault is { } fault) return Failure(item, fault);
        try
        {
            return Form(result.ArticleOrThrow());
        }
        catch (Exception e)
        {
            var error = result.Error ?? e;
            // A text that is too long explains itself; of any other error the type is half of what there is to know.
            return Failure(item, error.GetType() == typeof(ArgumentException) ? error.Message : $"{error.GetType().Name}: {error.Message}");
        }
    }

    private ReadOnlyMemory<byte> Form(Article article)
    {
        if (form == OutputForm.Text)
        {
            var text = new StringWriter { NewLine = "\n" };
            ArticleSummary.Write(article, text);
            text.Write('\n');
            return Encoding.UTF8.GetBytes(text.ToString());
        }

        var output = new ArrayBufferWriter<byte>(4096);
        ArticleJson.Write(article, output, json);
        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    private ReadOnlyMemory<byte> Failure(ArticleItem item, string message)
    {
        _articleFailed = true;
        var line = form == OutputForm.Text ? $"{item.Id}: line {item.Line} cannot be read: {message}"
            : ArticleJson.Failure(item.Id, item.Line, message);
        return Encoding.UTF8.GetBytes(line + "\n");
    }
}
