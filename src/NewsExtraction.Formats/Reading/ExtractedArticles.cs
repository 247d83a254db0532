using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NewsExtraction.Formats.Reading;

namespace NewsExtraction.Formats;

/// <summary>
/// Reads back what <c>newsextract extract</c> or <see cref="JsonArticleWriter"/> wrote: JSON objects on lines, or a JSON document of one
/// article or a list of them, packed with gzip or not. What cannot be read is an item with its fault, and the others follow.
/// </summary>
public sealed class ExtractedArticles
{
    private readonly ReadingOptions _options;
    private readonly FileContent _content;

    /// <summary>Reads as the options say: their form and their standard input.</summary>
    /// <param name="options">How to read.</param>
    public ExtractedArticles(ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _content = new FileContent(options.StandardInput);
    }

    private enum Layout
    {
        None,
        Lines,
        Document,
    }

    /// <summary>True where a file begins with an extracted article. A file that cannot be opened holds none.</summary>
    /// <param name="file">The file; standard input is opened for this and again to be read.</param>
    /// <param name="cancellationToken">Honoured while waiting for input.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<bool> IsInAsync(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return await LayoutOf(file, cancellationToken) != Layout.None;
        }
        catch (Exception e) when (ArticleSource.IsUnreadable(e))
        {
            return false;
        }
    }

    /// <summary>The articles of a file, in order, each in <see cref="SourceItem.Extracted"/>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Honoured between articles and while waiting for input.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<SourceItem> ReadAsync(SourceFile file,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        await using var items = Items(file, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await ArticleSource.Next(items, file) is { } item)
        {
            yield return item;
            if (item.IsUnreadableFile) yield break;
        }
    }

    private async IAsyncEnumerable<SourceItem> Items(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await LayoutOf(file, cancellationToken) != Layout.Document)
        {
            await foreach (var item in Lines(file, cancellationToken)) yield return item;
            yield break;
        }

        await using var stream = await _content.Open(file, cancellationToken);
        var text = Encodings.Decode((await FileContent.ReadAll(stream, cancellationToken)).Span);
        foreach (var item in Document(file, text)) yield return item;
    }

    private async IAsyncEnumerable<SourceItem> Lines(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = await _content.Open(file, cancellationToken);
        var start = await ((PeekedStream)stream).Peek(ExtractedStart.Length, cancellationToken);
        using var reader = new StreamReader(stream, Encodings.Of(start.Span, out _), detectEncodingFromByteOrderMarks: true, 1 << 16);
        var lines = new BoundedLines(reader, FileContent.LargestWhole);
        for (var number = 1; await lines.Read(cancellationToken) is { } line; number++)
        {
            if (lines.IsTooLong)
                yield return SourceItem.Faulty(file, file.Name, number, "The line is too long. Give one article on a line.");
            else if (!string.IsNullOrWhiteSpace(line)) yield return new SourceItem(file.Path, file.Name, number) { Extracted = line };
        }
    }

    private static IEnumerable<SourceItem> Document(SourceFile file, string text)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"line {(e.LineNumber ?? 0) + 1}, byte {e.BytePositionInLine ?? 0}");
            throw new InvalidDataException($"It is no whole JSON document ({where}). Write it again with 'newsextract extract'; "
                + "with --format ndjson what is written stays readable wherever a run ends.", e);
        }

        using (document)
        {
            var root = document.RootElement;
            var number = 0;
            if (root.ValueKind != JsonValueKind.Array)
                yield return new SourceItem(file.Path, file.Name, 1) { Extracted = OnOneLine(root.GetRawText()), IsWholeFile = true };
            else
                foreach (var article in root.EnumerateArray())
                    yield return new SourceItem(file.Path, file.Name, ++number) { Extracted = OnOneLine(article.GetRawText()) };
        }
    }

    // As extract writes it on a line: so an article is the same one in both forms.
    private static string OnOneLine(string json)
    {
        var line = new StringBuilder(json.Length);
        var isString = false;
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (!isString && char.IsWhiteSpace(c)) continue;
            line.Append(c);
            if (c == '"') isString = !isString;
            else if (isString && c == '\\') line.Append(json[++i]);
        }

        return line.ToString();
    }

    private async Task<Layout> LayoutOf(SourceFile file, CancellationToken cancellationToken)
    {
        if (_options.Form is not (InputForm.Automatic or InputForm.Json or InputForm.Ndjson)) return Layout.None;
        await using var stream = await _content.Open(file, cancellationToken);
        var start = new byte[ExtractedStart.Length];
        var length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        var text = Encodings.Decode(start.AsSpan(0, length));
        if (!ExtractedStart.IsArticle(text)) return Layout.None;
        return ExtractedStart.IsDocument(text) ? Layout.Document : Layout.Lines;
    }
}
