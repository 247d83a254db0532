using System.Text;
using System.Text.Json;

namespace NewsExtraction.Formats.Reading;

/// <summary>Tells by the first part of a file whether it holds extracted articles, and how they are laid out.</summary>
internal static class ExtractedStart
{
    /// <summary>Bytes that are looked at. What tells an article stands at its start.</summary>
    public const int Length = 1 << 16;

    private static readonly JsonReaderOptions ManyValues = new() { AllowMultipleValues = true };

    /// <summary>True for a document over several lines, or a list; false for objects on lines.</summary>
    public static bool IsDocument(ReadOnlySpan<char> start)
    {
        start = start.TrimStart();
        if (start is ['[', ..]) return true;
        var end = start.IndexOfAny('\n', '\r');
        return end > 0 && start[1..end].IsWhiteSpace();
    }

    /// <summary>True where the first object that tells of no failure is an extracted article: it says its version and language, and has
    /// parts that articles to be read do not have.</summary>
    public static bool IsArticle(string start)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(start), isFinalBlock: false, new JsonReaderState(ManyValues));
        try
        {
            return IsArticle(ref reader);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsArticle(ref Utf8JsonReader reader)
    {
        var (depth, isVersioned, isRead, hasParts) = (-1, false, false, false);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && depth < 0) depth = reader.CurrentDepth;
            else if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth)
            {
                // Something else; what tells of a failure has none of these, and the next object is looked at.
                if (hasParts || isVersioned || isRead) break;
                depth = -1;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1)
            {
                isVersioned |= reader.ValueTextEquals("version"u8);
                isRead |= reader.ValueTextEquals("language"u8);
                hasParts |= reader.ValueTextEquals("sentences"u8) || reader.ValueTextEquals("entities"u8)
                    || reader.ValueTextEquals("events"u8);
                if (isVersioned && isRead && hasParts) return true;
            }
        }

        return false;
    }
}
