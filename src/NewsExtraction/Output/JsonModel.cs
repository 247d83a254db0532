using System.Text.Json.Serialization;

namespace NewsExtraction.Output;

// The shape of the JSON. Property order is output order. Properties that are null are left out, but for those that say something by being
// null.

internal sealed record JsonArticle(
    int Version,
    string? Id,
    string Language,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Published,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Main,
    JsonRange[] Sentences,
    JsonEntity[] Entities,
    JsonValue[] Values,
    JsonAttribution[] Attributions,
    JsonEvent[] Events);

internal readonly record struct JsonRange(int Start, int End);

internal readonly record struct JsonSpan(int Start, int End, string Text);

internal sealed record JsonEntity(
    string Id,
    string Type,
    string Name,
    double Confidence,
    OrderedDictionary<string, string> Attributes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonLink? Link,
    JsonMention[] Mentions);

internal sealed record JsonLink(string Source, string Id, string? Country, double? Latitude, double? Longitude);

internal sealed record JsonMention(int Start, int End, string Text, string Kind, string? Label, JsonNominal? Nominal);

internal sealed record JsonNominal(
    string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] CountRange? Count,
    JsonRange Head);

internal sealed record JsonValue(string Type, int Start, int End, string Text, string Value, string? From, string? To);

internal sealed record JsonAttribution(JsonActor? Source, JsonRange[] Cue, JsonRange[] Content, string Quote, string Act);

internal sealed record JsonActor(int Start, int End, string Text, string? Entity);

internal sealed record JsonTime(int Start, int End, string Text, string Value, string? From, string? To);

internal sealed record JsonFiller(string? Entity, string? Text);

internal sealed record JsonRole(string Role, int Start, int End, string Text, string? Entity);

internal sealed record JsonEvent(
    string Id,
    string Type,
    string? Parent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Plover,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Acled,
    string Realis,
    double Confidence,
    string? Method,
    string? Kind,
    string? Cause,
    string? Quote,
    bool? Leader,
    CountRange? Count,
    OrderedDictionary<string, string>? Attributes,
    JsonTime? Time,
    OrderedDictionary<string, JsonFiller[]> Roles,
    JsonFiller[] Initiator,
    JsonFiller[] Recipient,
    JsonEventMention[] Mentions);

internal sealed record JsonEventMention(
    int Sentence,
    string Type,
    JsonSpan[] Trigger,
    string Realis,
    string Rule,
    double Confidence,
    string? Method,
    string? Kind,
    string? Cause,
    string? Quote,
    bool? Leader,
    CountRange? Count,
    OrderedDictionary<string, string>? Attributes,
    JsonRole[] Roles,
    JsonTime? Time,
    JsonActor? Source);

// Names, nulls and numbers are set where the contexts are made (ArticleJson): options given there replace any written here.
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JsonArticle))]
[JsonSerializable(typeof(JsonFailure))]
internal sealed partial class JsonModel : JsonSerializerContext;

internal sealed record JsonFailure(string Id, JsonFault Error);

internal sealed record JsonFault(int Line, string Message);
