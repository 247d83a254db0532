using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsExtraction.Console.Input;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Output;

/// <summary>Reads and extracts the articles of a report. What fails is told on the error stream, and the run goes on.</summary>
internal sealed class ReportRun(ArticleReader reader, IReadOnlyList<string> files, NewsExtractor extractor, Terminal terminal)
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
        var given = new ConcurrentQueue<ArticleItem>();
        await foreach (var result in extractor.ExtractAsync(Inputs(given, cancellationToken), cancellationToken))
        {
            given.TryDequeue(out var item);
            if (item!.Warning is { } warning) Tell(item, $"{warning}; the article is read without a date");
            if (result.Succeeded) yield return new ReportArticle(result.Article, SourceOf(item.File));
            else Fail(item, result.Error);
        }
    }

    private async IAsyncEnumerable<ArticleInput> Inputs(ConcurrentQueue<ArticleItem> given,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in reader.Read(files, cancellationToken))
        {
            given.Enqueue(item);
            yield return item.Article!;
        }
    }

    private void Fail(ArticleItem item, Exception error)
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

    private void Tell(ArticleItem item, string message) =>
        terminal.Report(string.Create(CultureInfo.InvariantCulture, $"'{item.File}', line {item.Line}: {message}"));

    private static string? SourceOf(string file) => file == ArticleReader.StandardInput ? null : Path.GetFileName(file);
}
