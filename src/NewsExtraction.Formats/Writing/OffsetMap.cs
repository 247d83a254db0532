using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsExtraction.Formats.Writing;

/// <summary>Counts offsets of one text in another unit.</summary>
internal sealed class OffsetMap
{
    // The offset of every UTF-16 code unit, and of the end; null where nothing is counted otherwise.
    private readonly int[]? _offsets;

    public OffsetMap(string text, OffsetUnit unit)
    {
        if (unit == OffsetUnit.Utf16 || Ascii.IsValid(text)) return;
        _offsets = new int[text.Length + 1];
        var offset = 0;
        for (var i = 0; i < text.Length; i++)
        {
            _offsets[i] = offset;
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            offset += unit == OffsetUnit.CodePoints ? 1 : isPair ? 4 : text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            if (isPair) _offsets[++i] = offset;
        }

        _offsets[text.Length] = offset;
    }

    public int Of(int offset) => _offsets is null ? offset : _offsets[offset];

    /// <summary>An article's JSON with every <c>start</c> and <c>end</c> in the other unit.</summary>
    public ReadOnlyMemory<byte> Convert(ReadOnlyMemory<byte> json, bool indented)
    {
        if (_offsets is null) return json;
        var reader = new Utf8JsonReader(json.Span);
        var output = new ArrayBufferWriter<byte>(json.Length);
        var options = new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            SkipValidation = true,
        };
        using (var writer = new Utf8JsonWriter(output, options))
        {
            var isOffset = false;
            while (reader.Read())
            {
                if (isOffset && reader.TokenType == JsonTokenType.Number) writer.WriteNumberValue(Of(reader.GetInt32()));
                else Copy(ref reader, writer);
                isOffset = reader.TokenType == JsonTokenType.PropertyName
                    && (reader.ValueTextEquals("start"u8) || reader.ValueTextEquals("end"u8));
            }
        }

        return output.WrittenMemory;
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: writer.WriteStartObject(); break;
            case JsonTokenType.EndObject: writer.WriteEndObject(); break;
            case JsonTokenType.StartArray: writer.WriteStartArray(); break;
            case JsonTokenType.EndArray: writer.WriteEndArray(); break;
            case JsonTokenType.PropertyName: writer.WritePropertyName(reader.GetString()!); break;
            case JsonTokenType.String: writer.WriteStringValue(reader.GetString()); break;
            default: writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true); break;
        }
    }
}
