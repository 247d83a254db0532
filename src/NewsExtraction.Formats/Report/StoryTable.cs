using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsExtraction.Formats.Report;

/// <summary>The events that several articles of a report tell of, merged. Articles are known by their place in the report: ids may come
/// twice, or be missing.</summary>
internal sealed class StoryTable
{
    private readonly EventMerger _merger = new();
    private int _articles;

    /// <summary>Adds an article by its JSON object.</summary>
    public void Add(ReadOnlySpan<byte> json) => _merger.Add(ArticleReports.Parse(Renamed(json, Number(_articles++))));

    /// <summary>Writes the stories of more than one article, those of most sources first.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var stories = _merger.CloseAll().Where(s => s.Reports.Select(r => r.Article).Distinct().Skip(1).Any())
            .OrderByDescending(s => s.SourceCount).ThenByDescending(s => s.Reports.Count);
        json.WriteStartArray();
        foreach (var story in stories) Write(story, json);
        json.WriteEndArray();
    }

    private static void Write(MergedEvent story, Utf8JsonWriter json)
    {
        var output = new ArrayBufferWriter<byte>();
        MergedEventJson.Write(story, output);
        var written = JsonNode.Parse(output.WrittenSpan)!.AsObject();
        // Who takes part and where it is said stands in the articles already.
        foreach (var part in (string[])["id", "participants", "mentions", "version"]) written.Remove(part);
        written.WriteTo(json);
    }

    // The object is large and is parsed once, by the merger: here only its start is read, up to the id, for which another one is put in.
    private static string Renamed(ReadOnlySpan<byte> json, string id)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && !reader.ValueTextEquals("id"u8)) reader.Skip();
        if (reader.TokenType != JsonTokenType.PropertyName) return $"{{\"id\":\"{id}\",{Encoding.UTF8.GetString(json[1..])}";
        reader.Read();
        var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
        return $"{Encoding.UTF8.GetString(json[..start])}\"{id}\"{Encoding.UTF8.GetString(json[end..])}";
    }

    private static string Number(int article) => article.ToString("D9", System.Globalization.CultureInfo.InvariantCulture);
}
