using System.Buffers;
using System.Text;
using System.Threading.Channels;
using NewsExtraction.Console.Input;

namespace NewsExtraction.Console.Output;

/// <summary>
/// Reads, extracts and writes at the same time: articles are worked on in parallel and written in input order, each as soon as those before
/// it are out.
/// A few per processor are in memory at any time.
/// </summary>
internal sealed class ExtractionRun(NewsExtractor extractor, OutputForm form, ArticleJsonOptions json, Terminal terminal,
    Progress? progress)
{
    private static readonly int Window = Environment.ProcessorCount * 4;
    private bool _fileFailed;
    private bool _articleFailed;

    public int ExitCode =>
        _fileFailed ? Console.ExitCode.Failure : _articleFailed ? Console.ExitCode.SomeArticlesFailed : Console.ExitCode.Success;

    /// <summary>Works through a file. One that cannot be read is reported, and the run goes on with the next.</summary>
    public async Task Read(ArticleReader reader, string file, CancellationToken cancellationToken)
    {
        progress?.Reading(file);
        var pending = Channel.CreateBounded<Task<Result>>(Window);
        var writing = WriteAll(pending.Reader, cancellationToken);
        try
        {
            await foreach (var item in reader.Read(file, cancellationToken))
            {
                var work = Task.Run(() => Work(item, cancellationToken), cancellationToken);
                // Where writing has failed there is nobody left to take the result; its error comes out below.
                if (await Task.WhenAny(pending.Writer.WriteAsync(work, cancellationToken).AsTask(), writing) == writing) break;
            }
        }
        catch (Exception e)
            when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or PathTooLongException
            or NotSupportedException)
        {
            _fileFailed = true;
            terminal.Report($"cannot read '{file}': {e.Message}");
        }
        finally
        {
            pending.Writer.TryComplete();
        }

        await writing;
    }

    private async Task WriteAll(ChannelReader<Task<Result>> pending, CancellationToken cancellationToken)
    {
        await foreach (var work in pending.ReadAllAsync(cancellationToken))
        {
            var result = await work;
            _articleFailed |= result.Failed;
            await terminal.Output.WriteAsync(result.Bytes, cancellationToken);
            await terminal.Output.FlushAsync(cancellationToken);
            progress?.Done(result.Characters);
        }
    }

    private Result Work(ArticleItem item, CancellationToken cancellationToken)
    {
        if (item.Article is null) return Failure(item, item.Fault ?? string.Empty);
        try
        {
            var article = extractor.Extract(item.Article, cancellationToken);
            return new Result(Form(article), article.Text.Length, Failed: false);
        }
        catch (ArgumentException e) when (item.Article.Text.Length > extractor.Options.MaxTextLength)
        {
            return Failure(item, e.Message);
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

    private Result Failure(ArticleItem item, string message)
    {
        var line = form == OutputForm.Text ? $"{item.Id}: line {item.Line} cannot be read: {message}"
            : ArticleJson.Failure(item.Id, item.Line, message);
        return new Result(Encoding.UTF8.GetBytes(line + "\n"), 0, Failed: true);
    }

    private readonly record struct Result(ReadOnlyMemory<byte> Bytes, int Characters, bool Failed);
}
