using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsExtraction.Formats.Reading;

/// <summary>Tells texts that are JSON: files that were given as the wrong form of input.</summary>
internal static class JsonText
{
    /// <summary>What is wrong with a text that is a JSON document or begins with a line that is one, or null.</summary>
    public static string? FaultOf(string text)
    {
        var document = text.AsSpan().Trim();
        if (document is not (['{', .., '}'] or ['[', .., ']'])) return null;
        if (document[0] == '[' && document[1..].TrimStart() is not ['{', ..]) return null;
        if (IsObject(document))
            return "The text is a JSON document, not an article. Give each article as an object with \"text\" on a line of "
            + "its own, and --input ndjson.";
        var end = document.IndexOf('\n');
        return end > 0 && IsObject(document[..end].Trim())
            ? "The text is lines of JSON objects, not an article. Give --input ndjson."
            : null;
    }

    /// <summary>A text as a JSON string.</summary>
    public static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static bool IsObject(ReadOnlySpan<char> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.ToString());
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
