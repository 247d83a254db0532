using System.Globalization;
using System.Text.Json;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Merging;

/// <summary>Reads fields of an article's JSON object.</summary>
internal static class JsonParts
{
    /// <summary>A field that is always there.</summary>
    /// <exception cref="KeyNotFoundException">It is not.</exception>
    public static JsonElement Part(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var part) ? part : throw new KeyNotFoundException(MergingMessages.PartMissing(name));

    /// <summary>The words of a field that is always there.</summary>
    public static string Words(this JsonElement element, string name) =>
        element.Part(name).GetString() ?? throw new KeyNotFoundException(MergingMessages.PartMissing(name));

    /// <summary>The words of a field, or null where there is none.</summary>
    public static string? WordsOrNull(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() : null;

    public static DateOnly? Day(this JsonElement element, string name) =>
        element.WordsOrNull(name) is { } day
            && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read : null;

    public static double? Number(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDouble() : null;

    /// <summary>An exact number, or an object with one or both of its bounds.</summary>
    public static CountRange? Count(this JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var count)) return null;
        if (count.ValueKind == JsonValueKind.Number) return CountRange.Exactly(count.GetInt64());
        return new CountRange(Bound(count, "min"), Bound(count, "max"));
    }

    private static long? Bound(JsonElement count, string name) => count.TryGetProperty(name, out var bound) ? bound.GetInt64() : null;
}
