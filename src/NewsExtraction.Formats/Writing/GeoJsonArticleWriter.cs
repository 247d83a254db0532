using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsExtraction.Events;
using NewsExtraction.Formats.Writing;

namespace NewsExtraction.Formats;

/// <summary>Writes the events whose place is known as points on a map: one GeoJSON feature collection (RFC 7946).</summary>
/// <param name="output">Where to write; not closed.</param>
public sealed class GeoJsonArticleWriter(Stream output) : ArticleWriter
{
    private Utf8JsonWriter? _json;

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(SourceItem item, Article article)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(article);
        var json = Begin();
        foreach (var e in article.Events)
            if (EventPlace.Of(e) is { Entity: { Link: { Latitude: { } latitude, Longitude: { } longitude } link } place })
                Feature(json, item, article, e, place, link.Country, latitude, longitude);
        await json.FlushAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask CompleteAsync()
    {
        var json = Begin();
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync();
        await output.WriteAsync("\n"u8.ToArray());
        await output.FlushAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_json is not null) await _json.DisposeAsync();
        await base.DisposeAsync();
    }

    private Utf8JsonWriter Begin()
    {
        if (_json is not null) return _json;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteString("type"u8, "FeatureCollection"u8);
        _json.WriteStartArray("features"u8);
        return _json;
    }

    private static void Feature(Utf8JsonWriter json, SourceItem item, Article article, NewsEvent e, Entity place, string? country,
        double latitude, double longitude)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteString("id"u8, $"{item.Id}/{e.Id}");
        json.WriteStartObject("geometry"u8);
        json.WriteString("type"u8, "Point"u8);
        json.WriteStartArray("coordinates"u8);
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteString("document"u8, item.Id);
        json.WriteString("event"u8, e.Id);
        json.WriteString("type"u8, e.Type);
        json.WriteString("plover"u8, e.Plover);
        json.WriteString("acled"u8, e.Acled);
        json.WriteString("realis"u8, Names.Of(e.Realis));
        json.WriteNumber("confidence"u8, Math.Round(e.Confidence, 3));
        json.WriteString("place"u8, place.Name);
        json.WriteString("country"u8, country);
        json.WriteString("first_day"u8, Day(e.When?.From));
        json.WriteString("last_day"u8, Day(e.When?.To));
        json.WriteString("initiator"u8, Joined(e.Initiators));
        json.WriteString("recipient"u8, Joined(e.Recipients));
        json.WriteString("published"u8, Day(article.Published));
        if (e.Mentions.Count > 0)
            json.WriteString("sentence"u8, Names.Line(article.TextOf(article.Sentences[e.Mentions[0].Sentence].Span)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string? Joined(IReadOnlyList<EventParticipant> participants) =>
        participants.Count == 0 ? null : string.Join("; ", participants.Select(p => p.Name));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
