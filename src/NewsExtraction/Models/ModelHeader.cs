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
    List<ModelSection> Sections);

/// <summary>A named array.</summary>
/// <param name="Name">Name of the array.</param>
/// <param name="Offset">Bytes from the file's start.</param>
/// <param name="Length">Bytes.</param>
internal sealed record ModelSection(string Name, long Offset, long Length);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ModelHeader))]
internal sealed partial class ModelHeaderJson : JsonSerializerContext;
