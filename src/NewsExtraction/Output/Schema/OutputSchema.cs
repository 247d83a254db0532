using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using static NewsExtraction.Output.SchemaParts;

namespace NewsExtraction.Output;

/// <summary>
/// The JSON Schema of what <see cref="JsonForm"/> writes, in all its forms: whole, in parts, slim. Names come from where the form has them;
/// types of events and their roles from the rules.
/// </summary>
internal static class OutputSchema
{
    private const string EntityId = @"^E[1-9][0-9]*$";
    private const string EventId = @"^V[1-9][0-9]*$";

    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(EventRules rules)
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:newsextraction:output:{JsonForm.Version}",
            ["title"] = "An article as NewsExtraction writes it",
            ["description"] = "Version 1: fields may be added, none is changed or taken away.",
            ["if"] = new JsonObject { ["required"] = new JsonArray("error") },
            ["then"] = Ref("failure"),
            ["else"] = Ref("article"),
            ["$defs"] = Definitions(rules),
        };
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout)) root.WriteTo(json);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }

    private static JsonObject Definitions(EventRules rules) => new()
    {
        ["article"] = Article(),
        ["failure"] = Object("Stands for an article that could not be read.", ("id", Words()),
            ("error", Object(null, ("line", Whole("Line of the input, from 1.")), ("message", Words())))),
        ["range"] = Object("UTF-16 code units of the text, end exclusive.", ("start", Whole()), ("end", Whole())),
        ["words"] = Object("A range and what is read there.", ("start", Whole()), ("end", Whole()), ("text", Words())),
        ["warning"] = Object(null, ("code", Words()), ("start", Whole()), ("end", Whole()), ("message", Words())),
        ["entity"] = Entity(),
        ["entityMention"] = EntityMention(),
        ["count"] = new JsonObject
        {
            ["description"] = "A number, or the bounds that are known.",
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "integer" },
                Object(null, ("min?", new JsonObject { ["type"] = "integer" }), ("max?", new JsonObject { ["type"] = "integer" }))),
        },
        ["value"] = Value(withType: true),
        ["time"] = Value(withType: false),
        ["attribution"] = Object("Who says or thinks what.", ("source?", Ref("namedWords")), ("cue", ListOf("range")),
            ("content", ListOf("range")), ("quote", Names<QuoteKind>(JsonNames.Of)), ("act", Names<AttributionAct>(JsonNames.Of))),
        ["namedWords"] = Object("Words, and the entity that they name.", ("start", Whole()), ("end", Whole()), ("text", Words()),
            ("entity?", Pattern(EntityId)), ("name?", Words("Of an output without entities: the entity's name."))),
        ["participant"] = Object("An entity, or words that name none.", ("entity?", Pattern(EntityId)),
            ("name?", Words("Of an output without entities: the entity's name.")), ("text?", Words())),
        ["event"] = Event(rules),
        ["eventMention"] = EventMention(rules),
    };

    private static JsonObject Article() => Object(null,
        ("version", new JsonObject { ["const"] = JsonForm.Version }),
        ("id?", Words("Name by which the caller knows the article.")),
        ("language", Words("ISO 639-1 code, or und.")),
        ("published", new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "date" }),
        ("main?", new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = EventId }),
        ("sentences?", ListOf("range")), ("entities?", ListOf("entity")), ("values?", ListOf("value")),
        ("attributions?", ListOf("attribution")), ("events?", ListOf("event")), ("warnings?", ListOf("warning")),
        ("title?", Words("With --with-text: the title.")), ("text?", Words("With --with-text: what all offsets point into.")),
        ("input?", new JsonObject { ["description"] = "With --keep: fields of the input as they were given.", ["type"] = "object" }));

    private static JsonObject Entity() => Object(null,
        ("id", Pattern(EntityId, "Good within this article.")),
        ("type", Names<EntityType>(JsonNames.Of)),
        ("name", Words("Canonical name; for what has no name its fullest description.")),
        ("confidence", Probability("That it is an entity of this type.")),
        ("attributes", Object("What is known of it.", ("acronym?", Words()),
            ("actor?", OneOf(Enum.GetValues<ActorKind>().Where(a => a != ActorKind.None).Select(ActorKinds.NameOf))),
            ("age?", Words("Years.")), ("country?", Words("ISO 3166-1 code.")), ("gender?", OneOf(["male", "female"])),
            ("nationality?", Words("ISO 3166-1 code.")),
            ("roles?", Words("With '; ' between them.")), ("state?", OneOf(["true", "false"])),
                ("titles?", Words("With '; ' between them.")))),
        ("link", new JsonObject
        {
            ["description"] = "Entry of a gazetteer, or of names of the user's own.",
            ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, Object(null, ("source", Words()), ("id", Words()),
                ("country?", Words("ISO 3166 code.")), ("latitude?", Number()), ("longitude?", Number()))),
        }),
        ("mentions?", ListOf("entityMention")));

    private static JsonObject EntityMention() => Object(null, ("start", Whole()), ("end", Whole()), ("text", Words()),
        ("kind", Names<MentionKind>(JsonNames.Of)),
        ("label?", Names<EntityLabel>(JsonNames.Of)),
        ("nominal?", Object("Of nominals.", ("kind", Names<NominalKind>(JsonNames.Of)), ("count", RefOrNull("count", "How many.")),
            ("head", Ref("range", "The head word.")))));

    private static JsonObject Value(bool withType)
    {
        var value = Object(withType ? "A time expression or another value." : "When it takes place.", ("start", Whole()), ("end", Whole()),
            ("text", Words()), ("value", Words("Normal form; of times in TIMEX3 notation.")), ("from?", Day("First day.")),
            ("to?", Day("Last day.")));
        if (!withType) return value;
        value["properties"]!["type"] = Names<ValueKind>(JsonNames.Of);
        value["required"]!.AsArray().Insert(0, "type");
        return value;
    }

    private static JsonObject Event(EventRules rules) => Object("What happened: one object per real event.",
        ("id", Pattern(EventId)),
        ("type", Words("The most specific type of its mentions: " + string.Join(", ", rules.Types.Select(t => t.Name)) + ".")),
        ("parent?", Words("The type's base type.")), ("plover", WordsOrNull("PLOVER category.")),
        ("acled", WordsOrNull("ACLED sub-event type.")), ("realis", Names<Realis>(JsonNames.Of)),
        ("confidence", Probability("That the event is right.")), ("method?", Words()), ("kind?", Words()), ("cause?", Words()),
        ("quote?", Words()), ("leader?", True("Of a LeaderStatement.")), ("count?", Ref("count")), ("attributes?", OwnAttributes()),
        ("time?", Ref("time")),
        ("roles", new JsonObject { ["type"] = "object", ["additionalProperties"] = ListOf("participant") }),
        ("initiator", ListOf("participant", "Who acts.")), ("recipient", ListOf("participant", "Who is acted on.")),
        ("sources?", ListOf("participant", "Slim: who the article credits the report to.")),
        ("sentences?", new JsonObject
        {
            ["type"] = "array",
            ["items"] = Object(null, ("sentence", Whole("Its number in the text, from 0.")), ("start", Whole()), ("end", Whole())),
        }),
        ("mentions?", ListOf("eventMention")));

    private static JsonObject EventMention(EventRules rules)
    {
        var mention = Object("Where the text reports the event.", ("sentence", Whole("Its number in the text, from 0.")), ("type", Words()),
            ("trigger", ListOf("words", "The words that carry the event.")), ("realis", Names<Realis>(JsonNames.Of)),
            ("rule", Words("The rule that found it.")), ("confidence", Probability("Of this mention.")),
            ("method?", Words()), ("kind?", Words()), ("cause?", Words()), ("quote?", Words()), ("leader?", True("Of a LeaderStatement.")),
            ("count?", Ref("count")), ("attributes?", OwnAttributes()),
            ("roles", new JsonObject { ["type"] = "array", ["items"] = Filler() }), ("time?", Ref("time")),
            ("source?", Ref("namedWords", "Who says so.")));
        mention["allOf"] = new JsonArray([.. rules.Types.Select(RolesOf)]);
        return mention;
    }

    private static JsonObject Filler() => Object(null, ("role", Words()), ("start", Whole()), ("end", Whole()), ("text", Words()),
        ("entity?", Pattern(EntityId)), ("name?", Words("Of an output without entities: the entity's name.")));

    // A mention has roles of its type only, and says by known words how it was done.
    private static JsonObject RolesOf(EventType type)
    {
        var filler = new JsonObject { ["properties"] = new JsonObject { ["role"] = OneOf(type.Roles.Select(r => r.Name)) } };
        var properties = new JsonObject { ["roles"] = new JsonObject { ["items"] = filler } };
        if (type.Name == nameof(Attack)) properties["method"] = OneOf(Enum.GetNames<AttackMethod>());
        if (type.Name == nameof(Protest)) properties["kind"] = OneOf(Enum.GetNames<ProtestKind>());
        if (type.Name == nameof(Disaster)) properties["cause"] = OneOf(Enum.GetNames<DisasterCause>());
        if (type.Name == nameof(Statement)) properties["quote"] = Names<QuoteKind>(JsonNames.Of);
        return new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["type"] = new JsonObject { ["const"] = type.Name } } },
            ["then"] = new JsonObject { ["properties"] = properties },
        };
    }

    private static JsonObject OwnAttributes() => new()
    {
        ["description"] = "Attributes that users' rules set.",
        ["type"] = "object",
        ["additionalProperties"] = Words(),
    };

    private static JsonObject Names<T>(Func<T, string> nameOf)
        where T : struct, Enum => OneOf(Enum.GetValues<T>().Select(nameOf).Distinct());
}
