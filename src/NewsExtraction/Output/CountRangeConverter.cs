using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsExtraction.Output;

/// <summary>An exact number as a number, a range as <c>{"min":..,"max":..}</c> with the bounds that there are.</summary>
internal sealed class CountRangeConverter : JsonConverter<CountRange>
{
    public override CountRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return CountRange.Exactly(reader.GetInt64());
        long? min = null, max = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMin = reader.ValueTextEquals("min"u8);
            reader.Read();
            if (isMin) min = reader.GetInt64();
            else max = reader.GetInt64();
        }

        return new CountRange(min, max);
    }

    public override void Write(Utf8JsonWriter writer, CountRange value, JsonSerializerOptions options)
    {
        if (value.IsExact)
        {
            writer.WriteNumberValue(value.Min.GetValueOrDefault());
            return;
        }

        writer.WriteStartObject();
        if (value.Min is { } min) writer.WriteNumber("min"u8, min);
        if (value.Max is { } max) writer.WriteNumber("max"u8, max);
        writer.WriteEndObject();
    }
}
