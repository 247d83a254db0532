using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Output;

/// <summary>Reads and extracts the articles of a report. What fails is told on the error stream, and the run goes on.</summary>
internal sealed class ReportRun(ArticleSource source, IReadOnlyList<SourceFile> files, NewsExtractor extractor, Terminal terminal)
{
    private bool _fileFailed;
    private bool _articleFailed;

    /// <summary>What the articles are read by.</summary>
    public NewsExtractor Extractor => extractor;

    /// <summary>What the run ends with.</summary>
    public int ExitCode => _fileFailed ? Console.ExitCode.Failure : _articleFailed ? Console.ExitCode.SomeArticlesFailed
        : Console.ExitCode.Success;

    /// <summary>The articles that could be read, in input order, each with the file it comes from.</summary>
    public async IAsyncEnumerable<ReportArticle> Articles([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var given = new ConcurrentQueue<SourceItem>();
        await foreach (var result in extractor.ExtractAsync(Inputs(given, cancellationToken), cancellationToken))
        {
            given.TryDequeue(out var item);
            if (item!.Warning is { } warning) Tell(item, $"{warning}; the article is read without a date");
            if (item.Note is { } note) Tell(item, note);
            if (result.Succeeded) yield return new ReportArticle(result.Article, SourceOf(item.File));
            else Fail(item, result.Error);
        }
    }

    private async IAsyncEnumerable<ArticleInput> Inputs(ConcurrentQueue<SourceItem> given,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in source.ReadAsync(files, cancellationToken))
        {
            given.Enqueue(item);
            yield return item.Article!;
        }
    }

    private void Fail(SourceItem item, Exception error)
    {
        if (item.IsUnreadableFile)
        {
            _fileFailed = true;
            terminal.Report($"cannot read '{item.File}': {item.Fault}");
            return;
        }

        _articleFailed = true;
        Tell(item, $"{item.Fault ?? error.Message} The report leaves the article out.");
    }

    private void Tell(SourceItem item, string message)
    {
        var line = item.IsWholeFile ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", line {item.Line}");
        terminal.Report($"'{item.File}'{line}: {message}");
    }

    private static string? SourceOf(string file) => file.Length == 0 || file == ArticleSource.StandardInput ? null : Path.GetFileName(file);
}
