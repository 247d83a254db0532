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

    /// <summary>True where the input holds one article: the whole of it.</summary>
    public bool IsOneArticle(string file) => !IsLines(file);

    public async IAsyncEnumerable<ArticleItem> Read(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = file == StandardInput ? standardInput() : File.OpenRead(file);
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        if (!IsLines(file))
        {
            var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            yield return ArticleItem.Of(new ArticleInput(text, published, Id: NameOf(file)), 1);
            yield break;
        }

        for (var number = 1; await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) yield return ArticleLine.Read(line, number, published);
    }

    private bool IsLines(string file) => form switch
    {
        "ndjson" => true,
        "text" => false,
        _ => Path.GetExtension(file).ToUpperInvariant() is ".NDJSON" or ".JSONL",
    };

    private static string NameOf(string file) => file == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(file);
}
