using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsExtraction.Events;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Output;

/// <summary>
/// Reads, extracts and writes at the same time: articles are worked on in parallel and written in input order, each as soon as those before
/// it are out. What fails, an article or a file, is told in its place, and the run goes on.
/// </summary>
internal sealed class ExtractionRun(NewsExtractor extractor, OutputTarget target, Terminal terminal)
{
    private bool _fileFailed;

    /// <summary>Says which events are written; null for all.</summary>
    public Func<NewsEvent, bool>? Filter { get; init; }

    /// <summary>Which articles are read: the <c>Part</c>th of every <c>Of</c>.</summary>
    public (int Part, int Of) Shard { get; init; } = (1, 1);

    public RunCounts Counts { get; } = new();

    /// <summary>Works through the articles and gives the exit code.</summary>
    public async Task<int> Over(IReadOnlyList<SourceFile> files, IAsyncEnumerable<SourceItem> items, CancellationToken cancellationToken)
    {
        // Each item passes the extractor as one input and comes out as one result, so the two stay side by side.
        var given = new ConcurrentQueue<SourceItem>();
        await foreach (var result in extractor.ExtractAsync(Inputs(items, given, cancellationToken), cancellationToken))
        {
            given.TryDequeue(out var item);
            await Write(item!, result, files.Count == 1);
        }

        await target.Complete();
        return _fileFailed ? ExitCode.Failure : Counts.Failed > 0 ? ExitCode.SomeArticlesFailed : ExitCode.Success;
    }

    // An item without an article goes along as null, which the extractor refuses: so it keeps its place among the results.
    private async IAsyncEnumerable<ArticleInput> Inputs(IAsyncEnumerable<SourceItem> items, ConcurrentQueue<SourceItem> given,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var written = new Dictionary<string, int>(target.Written, StringComparer.Ordinal);
        var number = 0L;
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            if (!item.IsUnreadableFile && (number++ % Shard.Of != Shard.Part - 1 || IsWritten(written, item.Id))) continue;
            given.Enqueue(item);
            yield return item.Article!;
        }
    }

    private bool IsWritten(Dictionary<string, int> written, string id)
    {
        if (written.GetValueOrDefault(id) is not (var times and > 0)) return false;
        written[id] = times - 1;
        Counts.Skip();
        return true;
    }

    private async Task Write(SourceItem item, ExtractionResult result, bool isOneFile)
    {
        Counts.Reading(item.File);
        if (item.IsUnreadableFile)
        {
            _fileFailed = true;
            Counts.FailFile();
            terminal.Report($"cannot read '{item.File}': {item.Fault}");
            return;
        }

        Tell(item);
        var writer = target.Writer(isOneFile && item.IsWholeFile);
        if (item.Fault is { } fault) await Fail(writer, item, fault);
        else if (!result.Succeeded) await Fail(writer, item, MessageOf(result.Error));
        else await Write(writer, item, result.Article);
    }

    private async Task Write(ArticleWriter writer, SourceItem item, Article article)
    {
        if (Filter is not null) article = article.WithEvents(Filter);
        try
        {
            await writer.WriteAsync(item, article);
            Counts.Done(article);
        }
        catch (Exception e) when (e is not (IOException or UnauthorizedAccessException))
        {
            await Fail(writer, item, MessageOf(e));
        }
    }

    private async Task Fail(ArticleWriter writer, SourceItem item, string message)
    {
        Counts.Fail();
        await writer.WriteFailureAsync(item, message);
    }

    private void Tell(SourceItem item)
    {
        var place = string.Create(CultureInfo.InvariantCulture,
            $"'{item.File}'{(item.IsWholeFile ? string.Empty : $", line {item.Line}")}");
        if (item.Warning is { } warning) terminal.Report($"{place}: {warning}; the article is read without a date");
        if (item.Note is { } note) terminal.Report($"{place}: {note}");
    }

    // A text that is too long explains itself; of any other error the type is half of what there is to know.
    private static string MessageOf(Exception error) =>
        error.GetType() == typeof(ArgumentException) ? error.Message : $"{error.GetType().Name}: {error.Message}";
}
