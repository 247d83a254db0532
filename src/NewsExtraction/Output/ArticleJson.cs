using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsExtraction.Buffers;
using NewsExtraction.Output;

namespace NewsExtraction;

/// <summary>Writes articles as JSON, and reads them again: sentences, entities, values, attributions and events, all with offsets into the
/// text. The same article gives the same bytes.</summary>
public static partial class ArticleJson
{
    private const int SmallOutput = 4096;
    private static readonly ArticleJsonOptions Indented = new() { Indented = true };

    /// <summary>The article as one JSON object.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indented">True for an object over many lines, false for one line.</param>
    public static string ToJson(Article article, bool indented = false) => ToJson(article, Usual(indented));

    /// <summary>The article, or parts of it, as one JSON object.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write.</param>
    public static string ToJson(Article article, ArticleJsonOptions options)
    {
        using var output = new RentedBytes(SmallOutput);
        Write(article, output, options);
        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>Writes the article as one JSON object in UTF-8, without a line break at the end.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="indented">True for an object over many lines, false for one line.</param>
    public static void Write(Article article, IBufferWriter<byte> output, bool indented = false) =>
        Write(article, output, Usual(indented));

    /// <summary>Writes the article, or parts of it, as one JSON object in UTF-8, without a line break at the end.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="options">What to write.</param>
    public static void Write(Article article, IBufferWriter<byte> output, ArticleJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        using var json = new Utf8JsonWriter(output, Layout(options.Indented));
        new JsonForm(article, options, json).Write();
    }

    /// <summary>The object that stands for an article that could not be read.</summary>
    /// <param name="id">Name of the article, or its line number where it has none that can be read.</param>
    /// <param name="line">Line of the input, from 1.</param>
    /// <param name="message">What is wrong with it.</param>
    public static string Failure(string id, int line, string message)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(message);
        using var output = new RentedBytes(SmallOutput);
        using (var json = new Utf8JsonWriter(output, Layout(indented: false)))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteStartObject("error"u8);
            json.WriteNumber("line"u8, line);
            json.WriteString("message"u8, message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>The JSON Schema (draft 2020-12) of all that is written, whole, in parts or slim; many lines, the same on every
    /// call.</summary>
    /// <param name="rules">The event rules, whose types and roles it holds: <see cref="NewsExtractor.Rules"/>.</param>
    public static string Schema(Events.EventRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return OutputSchema.Of(rules);
    }

    private static ArticleJsonOptions Usual(bool indented) => indented ? Indented : ArticleJsonOptions.Default;

    // Quotation marks and letters of other scripts stay readable; the output is a file, never part of a web page.
    private static JsonWriterOptions Layout(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };
}
