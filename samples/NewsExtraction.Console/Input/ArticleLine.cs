using System.Globalization;
using System.Text.Json;

namespace NewsExtraction.Console.Input;

/// <summary>Reads one line of newline-delimited JSON as an article.</summary>
internal static class ArticleLine
{
    private const int LongestQuoted = 40;

    public static ArticleItem Read(string file, string line, int number, DateOnly? published)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return ArticleItem.Faulty(file, id, number, $"Met {Kind(root)}; expected an object with a property \"text\".");
            id = Id(root) ?? id;
            if (!root.TryGetProperty("text", out var text))
                return ArticleItem.Faulty(file, id, number, "The object has no property \"text\"; it holds the article.");
            if (text.ValueKind != JsonValueKind.String)
                return ArticleItem.Faulty(file, id, number, $"\"text\" is {Kind(text)}; expected a string.");
            if (JsonText.FaultOf(String(text)) is { } fault) return ArticleItem.Faulty(file, id, number, fault);
            var isRead = TryDay(root, published, out var day);
            return ArticleItem.Of(file, new ArticleInput(String(text), day, Title(root), id), number) with
            {
                Warning = isRead ? null : WarningOf(root.GetProperty("published")),
            };
        }
        catch (JsonException e)
        {
            return ArticleItem.Faulty(file, id, number,
                $"The line is no JSON object (at byte {e.BytePositionInLine ?? 0} of the line). "
                + $"Expected {{\"text\": \"...\"}} on one line.");
        }
        catch (InvalidOperationException)
        {
            // Escapes of lone surrogates pass the JSON grammar but have no text of their own.
            return ArticleItem.Faulty(file, id, number,
                "A string of the object is no valid text (half of a surrogate pair). Replace the escape.");
        }
    }

    private static string String(JsonElement text) => text.GetString() ?? string.Empty;

    private static string? Id(JsonElement root) => root.TryGetProperty("id", out var id) ? id.ValueKind switch
    {
        JsonValueKind.String => id.GetString(),
        JsonValueKind.Number => id.GetRawText(),
        _ => null,
    }
    : null;

    private static string? Title(JsonElement root) =>
        root.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String ? title.GetString() : null;

    /// <summary>The day that the article states; the other one where it states none; none where what it states cannot be read.</summary>
    private static bool TryDay(JsonElement root, DateOnly? otherwise, out DateOnly? day)
    {
        day = otherwise;
        if (!root.TryGetProperty("published", out var published) || published.ValueKind == JsonValueKind.Null) return true;
        var value = published.ValueKind switch
        {
            JsonValueKind.String => published.GetString()!,
            JsonValueKind.Number => published.GetRawText(),
            _ => "none",
        };
        if (string.IsNullOrWhiteSpace(value)) return true;
        day = PublishedDay.TryRead(value, out var read) ? read : null;
        return day is not null;
    }

    private static string WarningOf(JsonElement published) =>
        $"\"published\" is {Shortened(published.GetRawText())}; expected a date such as \"2017-11-23\", or null";

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string Shortened(string raw) => raw.Length <= LongestQuoted ? raw : raw[..LongestQuoted] + "...";
}
