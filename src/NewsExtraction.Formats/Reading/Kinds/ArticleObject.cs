using System.Text.Json;

namespace NewsExtraction.Formats.Reading;

/// <summary>Reads a JSON object as an article.</summary>
internal sealed class ArticleObject(FieldNames names)
{
    private const int LongestQuoted = 40;
    private static readonly string[] Wrappings = ["rendered", "main", "$date", "$oid", "$numberLong"];

    /// <summary>The article, or what is wrong with the object.</summary>
    /// <param name="file">The file it stands in.</param>
    /// <param name="root">The object.</param>
    /// <param name="id">What it is called where it has no name of its own.</param>
    /// <param name="line">Its line or number.</param>
    public SourceItem Read(SourceFile file, JsonElement root, string id, int line)
    {
        try
        {
            if (root.ValueKind != JsonValueKind.Object)
                return SourceItem.Faulty(file, id, line, $"Met {Kind(root)}; expected an object with a property \"{names.Text[0]}\".");
            id = Id(root) ?? id;
            if (Find(root, names.Text) is not { } field)
                return SourceItem.Faulty(file, id, line, names.NoText("object", root.EnumerateObject().Select(p => p.Name)));
            if (field.Value.ValueKind != JsonValueKind.String)
                return SourceItem.Faulty(file, id, line, $"\"{field.Name}\" is {Kind(field.Value)}; expected a string.");
            var text = field.Value.GetString()!;
            if (JsonText.FaultOf(text) is { } fault) return SourceItem.Faulty(file, id, line, fault);
            var warning = Day(root, out var day);
            var title = Find(root, names.Title) is { Value.ValueKind: JsonValueKind.String } t ? t.Value.GetString() : null;
            return new SourceItem(file.Path, id, line)
            {
                Article = new ArticleInput(text, day, title, id),
                Warning = warning,
                Fields = Others(root, field.Name),
            };
        }
        catch (InvalidOperationException)
        {
            // Escapes of lone surrogates pass the JSON grammar but have no text of their own.
            return SourceItem.Faulty(file, id, line,
                "A string of the object is no valid text (half of a surrogate pair). Replace the escape.");
        }
    }

    /// <summary>True where the object is an article by its text. A description may be that of a feed.</summary>
    public bool HasText(JsonElement root) => names.Text.Any(name => name != "description"
        && Met(root, name) is { Value.ValueKind: JsonValueKind.String });

    // A field that says nothing leaves the place to the next name.
    private static Field? Find(JsonElement root, IReadOnlyList<string> fields)
    {
        Field? empty = null;
        foreach (var name in fields)
        {
            if (Met(root, name) is not { } field) continue;
            if (!IsEmpty(field.Value)) return field;
            empty ??= field;
        }

        return empty;
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind == JsonValueKind.Null
        || (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));

    private static Field? Met(JsonElement root, string name)
    {
        if (root.TryGetProperty(name, out var exact)) return new Field(name, Said(exact));
        foreach (var property in root.EnumerateObject())
            if (FieldNames.Fits(property.Name, name)) return new Field(property.Name, Said(property.Value));
        var dot = name.IndexOf('.');
        return dot > 0 && root.TryGetProperty(name[..dot], out var inner) && inner.ValueKind == JsonValueKind.Object
            && Met(inner, name[(dot + 1)..]) is { } field ? field with { Name = name } : null;
    }

    // Some services and databases put a value into an object: {"rendered": "..."}, {"main": "..."}, {"$date": "..."}.
    private static JsonElement Said(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) return value;
        foreach (var name in Wrappings)
            if (value.TryGetProperty(name, out var inner)) return Said(inner);
        return value;
    }

    private string? Id(JsonElement root) => Find(root, names.Id) is { } id ? id.Value.ValueKind switch
    {
        JsonValueKind.String when !IsEmpty(id.Value) => id.Value.GetString(),
        JsonValueKind.Number => id.Value.GetRawText(),
        _ => null,
    }
    : null;

    // The day that the article states; the other one where it states none; none, and a warning, where what it states cannot be read.
    private string? Day(JsonElement root, out DateOnly? day)
    {
        day = names.Options.Published;
        if (Find(root, names.Date) is not { } field || field.Value.ValueKind == JsonValueKind.Null) return null;
        var value = field.Value.ValueKind switch
        {
            JsonValueKind.String => field.Value.GetString()!,
            JsonValueKind.Number => field.Value.GetRawText(),
            _ => "none",
        };
        if (string.IsNullOrWhiteSpace(value)) return null;
        day = PublishedDay.TryRead(value, out var read) ? read : null;
        return day is null
            ? $"\"{field.Name}\" is {Shortened(field.Value.GetRawText())}; expected a date such as \"2017-11-23\", or null" : null;
    }

    private KeyValuePair<string, string>[] Others(JsonElement root, string text) => names.Options.KeptFields.Count == 0 ? []
        : [.. root.EnumerateObject().Where(p => p.Name != text && names.Options.Keeps(p.Name))
            .Select(p => KeyValuePair.Create(p.Name, p.Value.GetRawText()))];

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string Shortened(string raw) => raw.Length <= LongestQuoted ? raw : raw[..LongestQuoted] + "...";

    /// <summary>A field, by the name that the object has for it.</summary>
    private readonly record struct Field(string Name, JsonElement Value);
}
