using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsExtraction.Output;

namespace NewsExtraction;

/// <summary>Writes merged events as JSON, one object per event. The same event gives the same bytes.</summary>
public static class MergedEventJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The event as one JSON object on one line.</summary>
    public static string ToJson(MergedEvent merged)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(merged, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the event as one JSON object in UTF-8, without a line break at the end.</summary>
    /// <param name="merged">The event.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(MergedEvent merged, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteNumber("version"u8, Version);
        json.WriteString("id"u8, merged.Id);
        json.WriteString("type"u8, merged.Type);
        json.WriteString("family"u8, merged.Family);
        json.WriteString("realis"u8, JsonNames.Of(merged.Realis));
        json.WriteConfidence(merged.Confidence);
        json.WriteIfKnown("from"u8, merged.From);
        json.WriteIfKnown("to"u8, merged.To);
        json.WriteIfKnown("firstSeen"u8, merged.FirstSeen);
        json.WriteIfKnown("lastSeen"u8, merged.LastSeen);
        json.WriteNumber("sources"u8, merged.SourceCount);
        if (merged.Place is { } place) Place(place, json);
        Participants(merged.Participants, json);
        json.WriteIfKnown("count"u8, merged.Count);
        if (merged.Counts.Count > 0) Values("counts"u8, merged.Counts, json);
        Contradictions(merged.Contradictions, json);
        Reports(merged.Reports, json);
        Mentions(merged.Reports, json);
        json.WriteEndObject();
    }

    private static void Place(MergedPlace place, Utf8JsonWriter json)
    {
        json.WriteStartObject("place"u8);
        json.WriteString("name"u8, place.Name);
        json.WriteString("type"u8, JsonNames.Of(place.Type));
        json.WriteIfKnown("region"u8, place.Region);
        json.WriteIfKnown("country"u8, place.Country);
        json.WriteIfKnown("latitude"u8, place.Latitude);
        json.WriteIfKnown("longitude"u8, place.Longitude);
        json.WriteEndObject();
    }

    private static void Participants(IReadOnlyList<MergedParticipant> participants, Utf8JsonWriter json)
    {
        json.WriteStartArray("participants"u8);
        foreach (var participant in participants)
        {
            json.WriteStartObject();
            json.WriteString("role"u8, participant.Role);
            json.WriteString("name"u8, participant.Name);
            json.WriteString("type"u8, JsonNames.Of(participant.Type));
            Strings("articles"u8, participant.Articles, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Values(ReadOnlySpan<byte> name, IReadOnlyList<MergedValue> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            json.WriteString("value"u8, value.Value);
            Strings("articles"u8, value.Articles, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Contradictions(IReadOnlyList<MergedContradiction> contradictions, Utf8JsonWriter json)
    {
        json.WriteStartArray("contradictions"u8);
        foreach (var contradiction in contradictions)
        {
            json.WriteStartObject();
            json.WriteString("about"u8, contradiction.About);
            Values("values"u8, contradiction.Values, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Reports(IReadOnlyList<MergedReport> reports, Utf8JsonWriter json)
    {
        json.WriteStartArray("reports"u8);
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("article"u8, report.Article);
            json.WriteString("event"u8, report.Event);
            json.WriteString("type"u8, report.Type);
            json.WriteIfKnown("published"u8, report.Published);
            json.WriteString("realis"u8, JsonNames.Of(report.Realis));
            json.WriteConfidence(report.Confidence);
            json.WriteIfKnown("count"u8, report.Count);
            json.WriteIfKnown("copyOf"u8, report.CopyOf);
            if (report.Sources.Count > 0) Strings("credits"u8, report.Sources, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Mentions(IReadOnlyList<MergedReport> reports, Utf8JsonWriter json)
    {
        json.WriteStartArray("mentions"u8);
        foreach (var report in reports)
        {
            foreach (var span in report.Mentions)
            {
                json.WriteStartObject();
                json.WriteString("article"u8, report.Article);
                json.WriteOffsets(span);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Strings(ReadOnlySpan<byte> name, IReadOnlyList<string> strings, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var text in strings) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
