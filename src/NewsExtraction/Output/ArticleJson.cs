using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsExtraction.Output;

namespace NewsExtraction;

/// <summary>Writes articles as JSON: sentences, entities, values, attributions and events, all with offsets into the text. The same article
/// gives the same bytes.</summary>
public static class ArticleJson
{
    private static readonly JsonModel Compact = new(Settings(indented: false));
    private static readonly JsonModel Indented = new(Settings(indented: true));

    /// <summary>The article as one JSON object.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indented">True for an object over many lines, false for one line.</param>
    public static string ToJson(Article article, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        return JsonSerializer.Serialize(new JsonForm(article).Build(null), ArticleShape(indented));
    }

    /// <summary>Writes the article as one JSON object in UTF-8, without a line break at the end.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="indented">True for an object over many lines, false for one line.</param>
    public static void Write(Article article, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        using var writer =
            new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        JsonSerializer.Serialize(writer, new JsonForm(article).Build(null), ArticleShape(indented));
    }

    /// <summary>The object that stands for an article that could not be read.</summary>
    /// <param name="id">Name of the article, or its line number where it has none that can be read.</param>
    /// <param name="line">Line of the input, from 1.</param>
    /// <param name="message">What is wrong with it.</param>
    public static string Failure(string id, int line, string message)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(message);
        return JsonSerializer.Serialize(new JsonFailure(id, new JsonFault(line, message)), Compact.JsonFailure);
    }

    private static JsonTypeInfo<JsonArticle> ArticleShape(bool indented) => (indented ? Indented : Compact).JsonArticle;

    // Quotation marks and letters of other scripts stay readable; the output is a file, never part of a web page.
    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        WriteIndented = indented,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new CountRangeConverter() },
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
