using System.Text.Json.Nodes;

namespace NewsExtraction.Output;

/// <summary>Pieces that JSON schemas are put together of.</summary>
internal static class SchemaParts
{
    public static JsonObject Words(string? description = null) => Described(new JsonObject { ["type"] = "string" }, description);

    public static JsonObject WordsOrNull(string? description = null) =>
        Described(new JsonObject { ["type"] = new JsonArray("string", "null") }, description);

    public static JsonObject Day(string? description = null) =>
        Described(new JsonObject { ["type"] = "string", ["format"] = "date" }, description);

    public static JsonObject Number(string? description = null) => Described(new JsonObject { ["type"] = "number" }, description);

    public static JsonObject Whole(string? description = null) =>
        Described(new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, description);

    public static JsonObject Probability(string description) =>
        Described(new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }, description);

    public static JsonObject True(string description) => Described(new JsonObject { ["const"] = true }, description);

    public static JsonObject OneOf(IEnumerable<string> names, string? description = null) =>
        Described(new JsonObject { ["enum"] = new JsonArray([.. names.Select(n => JsonValue.Create(n))]) }, description);

    public static JsonObject Pattern(string pattern, string? description = null) =>
        Described(new JsonObject { ["type"] = "string", ["pattern"] = pattern }, description);

    /// <summary>A list of one of the <c>$defs</c>.</summary>
    public static JsonObject ListOf(string definition, string? description = null) =>
        Described(new JsonObject { ["type"] = "array", ["items"] = Ref(definition) }, description);

    public static JsonObject Ref(string definition, string? description = null) =>
        Described(new JsonObject { ["$ref"] = "#/$defs/" + definition }, description);

    /// <summary>One of the <c>$defs</c>, or null.</summary>
    public static JsonObject RefOrNull(string definition, string description) =>
        Described(new JsonObject { ["anyOf"] = new JsonArray(Ref(definition), new JsonObject { ["type"] = "null" }) }, description);

    /// <summary>An object with fields; those whose names end in a question mark may be missing.</summary>
    public static JsonObject Object(string? description, params ReadOnlySpan<(string Name, JsonObject Schema)> fields)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, schema) in fields)
        {
            properties[name.TrimEnd('?')] = schema;
            if (!name.EndsWith('?')) required.Add((JsonNode)name);
        }

        var result = new JsonObject { ["type"] = "object" };
        if (required.Count > 0) result["required"] = required;
        result["properties"] = properties;
        return Described(result, description);
    }

    private static JsonObject Described(JsonObject schema, string? description)
    {
        if (description is not null) schema.Insert(0, "description", JsonValue.Create(description));
        return schema;
    }
}
