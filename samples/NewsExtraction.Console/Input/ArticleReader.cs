using System.Runtime.CompilerServices;
using System.Text;

namespace NewsExtraction.Console.Input;

/// <summary>Reads the articles of files and of standard input.</summary>
/// <param name="form"><c>text</c> or <c>ndjson</c> for all inputs, or null to go by the file's ending.</param>
/// <param name="published">Day of publication of articles that state none.</param>
/// <param name="standardInput">Opens standard input.</param>
internal sealed class ArticleReader(string? form, DateOnly? published, Func<Stream> standardInput)
{
    public const string StandardInput = "-";

    // Files of one article each that are read at the same time.
    private static readonly int TextsAhead = Environment.ProcessorCount;

    /// <summary>True where the input holds one article: the whole of it.</summary>
    public bool IsOneArticle(string file) => !IsLines(file);

    /// <summary>The articles of all files, in order. A file that cannot be read is an item of its own, and the next file follows.</summary>
    public async IAsyncEnumerable<ArticleItem> Read(IEnumerable<string> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var texts = new Queue<Task<ArticleItem>>();
        foreach (var file in files)
        {
            if (file != StandardInput && IsOneArticle(file))
            {
                if (texts.Count == TextsAhead) yield return await texts.Dequeue();
                texts.Enqueue(Task.Run(() => ReadText(file, cancellationToken), cancellationToken));
                continue;
            }

            while (texts.TryDequeue(out var text)) yield return await text;
            if (IsOneArticle(file)) yield return await ReadText(file, cancellationToken);
            else await foreach (var item in ReadLines(file, cancellationToken)) yield return item;
        }

        while (texts.TryDequeue(out var text)) yield return await text;
    }

    private async Task<ArticleItem> ReadText(string file, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = Open(file);
            var text = await reader.ReadToEndAsync(cancellationToken);
            if (JsonText.FaultOf(text) is { } fault) return ArticleItem.Faulty(file, NameOf(file), 1, fault);
            return ArticleItem.Of(file, new ArticleInput(text, published, Id: NameOf(file)), 1);
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return ArticleItem.UnreadableFile(file, e.Message);
        }
    }

    private async IAsyncEnumerable<ArticleItem> ReadLines(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var items = LinesOf(file, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await Next(items, file) is { } item)
        {
            yield return item;
            if (item.IsUnreadableFile) yield break;
        }
    }

    private async IAsyncEnumerable<ArticleItem> LinesOf(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = Open(file);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) yield return ArticleLine.Read(file, line, number, published);
    }

    // The next item, or what keeps the file from being read further, or null at its end.
    private static async Task<ArticleItem?> Next(IAsyncEnumerator<ArticleItem> items, string file)
    {
        try
        {
            return await items.MoveNextAsync() ? items.Current : null;
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return ArticleItem.UnreadableFile(file, e.Message);
        }
    }

    // What opening and reading throws for a file that is missing, locked, too long, a folder, or has a name that is none.
    private static bool IsUnreadable(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or OutOfMemoryException;

    private StreamReader Open(string file) =>
        new(file == StandardInput ? standardInput() : File.OpenRead(file), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true,
            bufferSize: 1 << 16);

    private bool IsLines(string file) => form switch
    {
        "ndjson" => true,
        "text" => false,
        _ => Path.GetExtension(file).ToUpperInvariant() is ".NDJSON" or ".JSONL",
    };

    private static string NameOf(string file) => file == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(file);
}
