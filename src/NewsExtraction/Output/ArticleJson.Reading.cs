using System.Text.Json;
using NewsExtraction.Diagnostics;
using NewsExtraction.Output;

namespace NewsExtraction;

/// <content>Reading.</content>
public static partial class ArticleJson
{
    /// <summary>
    /// Reads an article that was written whole: with all parts, not slim. It equals the one that was written. JSON holds no tags and no
    /// trees, so <see cref="Article.Syntax"/> has the sentences and, as tokens, the pieces between the offsets that the JSON names; <see
    /// cref="NewsExtractor.Parse(string, CancellationToken)"/> makes them anew.
    /// </summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="text">The text that was read. Without it, it is taken out of the JSON (<c>--with-text</c>); where that has none
    /// either, <see cref="Article.Text"/> has the words that the JSON holds at their offsets, and spaces between them.</param>
    /// <param name="extractor">The extractor whose <see cref="NewsExtractorBuilder.Record">records</see> events of your own types become;
    /// without it they are <see cref="Events.CustomEvent"/>s.</param>
    /// <exception cref="JsonException">It is damaged, no whole article, or of another version; the message says where and why.</exception>
    public static Article Read(string json, string? text = null, NewsExtractor? extractor = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(() => JsonDocument.Parse(json.AsMemory().TrimStart('\uFEFF')), text, extractor);
    }

    /// <summary>As the other, of JSON in UTF-8.</summary>
    /// <inheritdoc cref="Read(string, string, NewsExtractor)"/>
    public static Article Read(ReadOnlyMemory<byte> json, string? text = null, NewsExtractor? extractor = null) =>
        Read(() => JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json), text, extractor);

    /// <summary>As the other, of JSON in UTF-8 that a stream holds to its end. The stream is not closed.</summary>
    /// <inheritdoc cref="Read(string, string, NewsExtractor)"/>
    public static Article Read(Stream json, string? text = null, NewsExtractor? extractor = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(() => JsonDocument.Parse(json), text, extractor);
    }

    private static Article Read(Func<JsonDocument> parse, string? text, NewsExtractor? extractor)
    {
        using var document = Parsed(parse);
        return ArticleReader.Read(document.RootElement, text, extractor);
    }

    private static JsonDocument Parsed(Func<JsonDocument> parse)
    {
        try
        {
            return parse();
        }
        catch (JsonException e)
        {
            throw new JsonException(JsonMessages.Damaged(e.Message), e.Path, e.LineNumber, e.BytePositionInLine, e);
        }
    }
}
