using System.Text.Json;
using System.Text.Json.Serialization;
using NewsExtraction.Buffers;
using NewsExtraction.Output;

namespace NewsExtraction;

/// <summary>Lets <see cref="JsonSerializer"/> write and read articles as <see cref="ArticleJson"/> does. An <see cref="Article"/> has it by
/// itself.</summary>
public sealed class ArticleJsonConverter : JsonConverter<Article>
{
    /// <inheritdoc/>
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return ArticleReader.Read(document.RootElement, null, null);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var output = new RentedBytes(4096);
        ArticleJson.Write(value, output, writer.Options.Indented);
        writer.WriteRawValue(output.Written, skipInputValidation: true);
    }
}
