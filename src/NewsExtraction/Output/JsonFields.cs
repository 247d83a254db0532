using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using NewsExtraction.Syntax;

namespace NewsExtraction.Output;

/// <summary>Fields that many objects of the output have. All are written without making a string.</summary>
internal static class JsonFields
{
    private const int LongestId = 12;
    private const int LengthOfDay = 10;

    /// <summary><c>"start":0,"end":14</c>, as fields of the object that is open.</summary>
    public static void WriteOffsets(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }

    /// <summary><c>"start":0,"end":14,"text":"The Iraqi army"</c>, as fields of the object that is open.</summary>
    public static void WriteWords(this Utf8JsonWriter json, TextSpan span, ParsedText parsed)
    {
        json.WriteOffsets(span);
        json.WriteString("text"u8, parsed.CharsIn(span));
    }

    /// <summary><c>{"start":0,"end":14}</c>, as an element of a list.</summary>
    public static void WriteRange(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteOffsets(span);
        json.WriteEndObject();
    }

    /// <summary>A list of ranges.</summary>
    public static void WriteRanges(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < spans.Count; i++) json.WriteRange(spans[i]);
        json.WriteEndArray();
    }

    /// <summary>A field that is left out where there is nothing to say.</summary>
    public static void WriteIfKnown(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <inheritdoc cref="WriteIfKnown(Utf8JsonWriter, ReadOnlySpan{byte}, string)"/>
    public static void WriteIfKnown(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    /// <inheritdoc cref="WriteIfKnown(Utf8JsonWriter, ReadOnlySpan{byte}, string)"/>
    public static void WriteIfKnown(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is { } known) json.WriteDay(name, known);
    }

    /// <inheritdoc cref="WriteIfKnown(Utf8JsonWriter, ReadOnlySpan{byte}, string)"/>
    public static void WriteIfKnown(this Utf8JsonWriter json, ReadOnlySpan<byte> name, CountRange? count)
    {
        if (count is { } known) json.WriteCount(name, known);
    }

    /// <summary>A field that is left out unless it is true.</summary>
    public static void WriteIfTrue(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value)
    {
        if (value) json.WriteBoolean(name, true);
    }

    /// <summary>A day as <c>2017-11-23</c>.</summary>
    public static void WriteDay(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly day)
    {
        Span<byte> digits = stackalloc byte[LengthOfDay];
        day.TryFormat(digits, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, digits);
    }

    /// <summary>A value or a time, as fields of the object that is open.</summary>
    public static void WriteValue(this Utf8JsonWriter json, TextSpan span, ReadOnlySpan<char> text, string value, DateOnly? from,
        DateOnly? to)
    {
        json.WriteOffsets(span);
        json.WriteString("text"u8, text);
        json.WriteString("value"u8, value);
        json.WriteIfKnown("from"u8, from);
        json.WriteIfKnown("to"u8, to);
    }

    /// <summary>An exact number as a number, a range as <c>{"min":..,"max":..}</c> with the bounds that there are.</summary>
    public static void WriteCount(this Utf8JsonWriter json, ReadOnlySpan<byte> name, CountRange count)
    {
        if (count.IsExact)
        {
            json.WriteNumber(name, count.Min.GetValueOrDefault());
            return;
        }

        json.WriteStartObject(name);
        if (count.Min is { } min) json.WriteNumber("min"u8, min);
        if (count.Max is { } max) json.WriteNumber("max"u8, max);
        json.WriteEndObject();
    }

    /// <summary>A probability in thousandths.</summary>
    public static void WriteConfidence(this Utf8JsonWriter json, double confidence) =>
        json.WriteNumber("confidence"u8, Math.Round(confidence, 3));

    /// <summary>An entity's id.</summary>
    public static void WriteId(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Entity entity)
    {
        Span<byte> id = stackalloc byte[LongestId];
        Utf8.TryWrite(id, CultureInfo.InvariantCulture, $"E{entity.Index + 1}", out var length);
        json.WriteString(name, id[..length]);
    }
}
