using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsExtraction.Models;

/// <summary>What a model file says of itself.</summary>
/// <param name="Task">What the model does, for instance <c>tagger</c>.</param>
/// <param name="Data">What it was learnt from.</param>
/// <param name="Licence">Licence of the weights.</param>
/// <param name="Date">Day it was made, ISO 8601.</param>
/// <param name="Settings">Sizes and switches that the reading code needs.</param>
/// <param name="Sections">Where its arrays lie.</param>
internal sealed record ModelHeader(string Task, string Data, string Licence, string Date, Dictionary<string, string> Settings,
    List<ModelSection> Sections)
{
    /// <summary>Reads a header, element by element: what turns JSON into objects by itself would take longer to get ready than all headers
    /// take to read.</summary>
    /// <exception cref="JsonException">It is no JSON object, or lacks what it needs.</exception>
    public static ModelHeader Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        if (reader.Read() || root.ValueKind != JsonValueKind.Object) throw new JsonException("A header is one object.");
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in Part(root, "settings", JsonValueKind.Object).EnumerateObject())
            settings[setting.Name] = Text(setting.Value);
        var sections = Part(root, "sections", JsonValueKind.Array).EnumerateArray().Select(ModelSection.Parse).ToList();
        var task = Text(Part(root, "task", JsonValueKind.String));
        return new ModelHeader(task, Note(root, "data"), Note(root, "licence"), Note(root, "date"), settings, sections);
    }

    private static JsonElement Part(JsonElement of, string name, JsonValueKind kind) =>
        of.TryGetProperty(name, out var part) && part.ValueKind == kind ? part : throw new JsonException($"A header needs '{name}'.");

    // For people; a file without them can still be read.
    private static string Note(JsonElement of, string name) => of.TryGetProperty(name, out var note) ? Text(note) : string.Empty;

    private static string Text(JsonElement of) =>
        of.ValueKind == JsonValueKind.String ? of.GetString()! : throw new JsonException("A header has text where it has something else.");
}

/// <summary>A named array.</summary>
/// <param name="Name">Name of the array.</param>
/// <param name="Offset">Bytes from the file's start.</param>
/// <param name="Length">Bytes.</param>
internal sealed record ModelSection(string Name, long Offset, long Length)
{
    // Numbers that no file can have: whoever asks where the array lies finds that it lies nowhere.
    private const long Nowhere = -1;

    /// <summary>Reads an entry; one that lacks something lies nowhere.</summary>
    public static ModelSection Parse(JsonElement of) => of.ValueKind != JsonValueKind.Object
        ? new ModelSection(string.Empty, Nowhere, Nowhere)
        : new ModelSection(
            of.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : string.Empty,
            Number(of, "offset"), Number(of, "length"));

    private static long Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out var value)
            ? value : Nowhere;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ModelHeader))]
internal sealed partial class ModelHeaderJson : JsonSerializerContext;
