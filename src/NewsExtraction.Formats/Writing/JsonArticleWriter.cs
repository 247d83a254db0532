using System.Buffers;
using System.Text;
using NewsExtraction.Formats.Reading;
using NewsExtraction.Formats.Writing;

namespace NewsExtraction.Formats;

/// <summary>Writes articles as JSON, each in one piece: whatever ends the run, every line is whole.</summary>
/// <param name="output">Where to write; not closed.</param>
/// <param name="options">What to write.</param>
public sealed class JsonArticleWriter(Stream output, JsonOutputOptions options) : ArticleWriter
{
    private bool _isStarted;

    /// <inheritdoc/>
    public override ValueTask WriteAsync(SourceItem item, Article article)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(article);
        var json = new ArrayBufferWriter<byte>(4096);
        var indented = options.Layout != JsonLayout.Lines;
        ArticleJson.Write(article, json, options.Article with { Indented = indented });
        var bytes = new OffsetMap(article.Text, options.Offsets).Convert(json.WrittenMemory, indented);
        return Write(Extended(bytes, item, article));
    }

    /// <inheritdoc/>
    public override ValueTask WriteFailureAsync(SourceItem item, string message)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Write(Encoding.UTF8.GetBytes(ArticleJson.Failure(item.Id, item.Line, message)));
    }

    /// <inheritdoc/>
    public override async ValueTask CompleteAsync()
    {
        if (options.Layout == JsonLayout.List)
            await output.WriteAsync(_isStarted ? "\n]\n"u8.ToArray() : "[]\n"u8.ToArray());
        await output.FlushAsync();
    }

    private async ValueTask Write(ReadOnlyMemory<byte> json)
    {
        var isList = options.Layout == JsonLayout.List;
        var piece = new ArrayBufferWriter<byte>(json.Length + 2);
        if (isList) piece.Write(_isStarted ? ",\n"u8 : "[\n"u8);
        piece.Write(json.Span);
        if (!isList) piece.Write("\n"u8);
        _isStarted = true;
        await output.WriteAsync(piece.WrittenMemory);
        await output.FlushAsync();
    }

    // Fields of the input and the text come behind what was found.
    private ReadOnlyMemory<byte> Extended(ReadOnlyMemory<byte> json, SourceItem item, Article article)
    {
        if (item.Fields.Count == 0 && !options.WithText) return json;
        var (lead, colon) = options.Layout == JsonLayout.Lines ? (",", ":") : (",\n  ", ": ");
        var more = new StringBuilder();
        if (options.WithText)
        {
            if (article.Title is { } title) more.Append($"{lead}\"title\"{colon}{JsonText.Quoted(title)}");
            more.Append($"{lead}\"text\"{colon}{JsonText.Quoted(article.Text)}");
        }

        if (item.Fields.Count > 0)
            more.Append($"{lead}\"input\"{colon}{{")
                .AppendJoin("," + (colon.Length > 1 ? " " : string.Empty),
                    item.Fields.Select(f => $"{JsonText.Quoted(f.Key)}{colon}{OneLine(f.Value)}"))
                .Append('}');
        var end = options.Layout == JsonLayout.Lines ? "}" : "\n}";
        var extended = new ArrayBufferWriter<byte>(json.Length + more.Length + 16);
        extended.Write(json.Span[..^end.Length]);
        Encoding.UTF8.GetBytes(more.Append(end).ToString(), extended);
        return extended.WrittenMemory;
    }

    // Of the line breaks in JSON as it was given, its own stand between its tokens only, and those of Unicode in its texts only: these
    // stay, but so that no reader of lines breaks there.
    private static string OneLine(string json) => json
        .Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ')
        .Replace("\u0085", @"\u0085", StringComparison.Ordinal).Replace("\u2028", @"\u2028", StringComparison.Ordinal)
        .Replace("\u2029", @"\u2029", StringComparison.Ordinal);
}
