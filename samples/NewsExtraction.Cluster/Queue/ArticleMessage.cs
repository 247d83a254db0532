using System.Globalization;
using System.Text.Json;

namespace NewsExtraction.Cluster.Queue;

/// <summary>An article as it stands in the queue: a line of ndjson.</summary>
internal static class ArticleMessage
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="FormatException">It is no article.</exception>
    public static ArticleInput Read(ReadOnlyMemory<byte> message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            var root = document.RootElement;
            var title = root.TryGetProperty("title", out var given) ? given.GetString() : null;
            DateOnly? published = root.TryGetProperty("published", out var day) && day.ValueKind == JsonValueKind.String ? Day(day) : null;
            return new ArticleInput(Text(root, "text"), published, title, Text(root, "id"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The message is no JSON object of an article: {e.Message}", e);
        }
    }

    private static string Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var text) && text.GetString() is { Length: > 0 } given
            ? given
            : throw new FormatException($"The message has no '{name}'. Give an object with 'id' and 'text'.");

    private static DateOnly Day(JsonElement day) =>
        DateOnly.TryParse(day.GetString().AsSpan()[..Math.Min(10, day.GetString()!.Length)], CultureInfo.InvariantCulture, out var read)
            ? read : throw new FormatException($"'{day.GetString()}' is no day of publication. Give one like 2026-02-18.");
}
