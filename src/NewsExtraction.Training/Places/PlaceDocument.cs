using System.Text.Json;

namespace NewsExtraction.Training.Places;

/// <summary>A place that a gold article names.</summary>
internal sealed record GoldPlace(int Start, int End, double Lat, double Lon);

/// <summary>An article with its places.</summary>
internal sealed record PlaceDocument(string Id, string Text, string? Title, string? Published, List<GoldPlace> Places)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IEnumerable<PlaceDocument> Read(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<PlaceDocument>(l, Options)!);
}
