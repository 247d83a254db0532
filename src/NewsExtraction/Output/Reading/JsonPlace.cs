using System.Globalization;
using System.Text.Json;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Output;

/// <summary>A value in a JSON document that knows where it stands, so that errors can say so.</summary>
internal sealed class JsonPlace(JsonElement element, JsonPlace? within = null, string name = "", int index = -1)
{
    /// <summary>The place as <c>$.events[2].roles</c>.</summary>
    public string Path => within is null ? "$" : index >= 0 ? $"{within.Path}[{index}]" : $"{within.Path}.{name}";

    /// <summary>Name of the field that it is.</summary>
    public string Name => name;

    public JsonValueKind Kind => element.ValueKind;

    public JsonPlace Field(string field) => Find(field) ?? throw Fault(JsonMessages.FieldMissing(field));

    /// <summary>A field that is always there in full articles.</summary>
    public JsonPlace Part(string field) => Find(field) ?? throw Fault(JsonMessages.WasSmaller(field));

    /// <summary>A field, or null where there is none or it is null.</summary>
    public JsonPlace? Find(string field) =>
        Must(JsonValueKind.Object).TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null
            ? new JsonPlace(value, this, field) : null;

    public IEnumerable<JsonPlace> Fields() =>
        Must(JsonValueKind.Object).EnumerateObject().Select(f => new JsonPlace(f.Value, this, Text(() => f.Name)));

    public IEnumerable<JsonPlace> Items() => Must(JsonValueKind.Array).EnumerateArray().Select((e, i) => new JsonPlace(e, this, index: i));

    public string Words() => Text(() => Must(JsonValueKind.String).GetString()!);

    public bool IsTrue() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Unexpected("true or false"),
    };

    public int Int() => Must(JsonValueKind.Number).TryGetInt32(out var number) ? number : throw Unexpected("a whole number");

    public long Long() => Must(JsonValueKind.Number).TryGetInt64(out var number) ? number : throw Unexpected("a whole number");

    public double Number() => Must(JsonValueKind.Number).GetDouble();

    public DateOnly Day() =>
        DateOnly.TryParseExact(Words(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw Unexpected("a day like 2017-11-23");

    /// <summary>The value that is called like this in the output.</summary>
    public T Named<T>(Func<T, string> nameOf)
        where T : struct, Enum
    {
        var met = Words();
        foreach (var value in Enum.GetValues<T>())
            if (nameOf(value) == met) return value;
        throw Fault(JsonMessages.UnknownName(met, Enum.GetValues<T>().Select(nameOf).Distinct()));
    }

    /// <summary>A number, or an object with one or both of its bounds.</summary>
    public CountRange Count() => Kind == JsonValueKind.Number ? CountRange.Exactly(Long())
        : new CountRange(Find("min")?.Long(), Find("max")?.Long());

    /// <summary>The range of the text that an object gives.</summary>
    public TextSpan Span()
    {
        var (start, end) = (Field("start").Int(), Field("end").Int());
        return start >= 0 && end >= start ? new TextSpan(start, end) : throw Fault(JsonMessages.WrongKind($"{start} to {end}", "a range"));
    }

    public JsonException Fault(string message)
    {
        var path = Path;
        return new JsonException(JsonMessages.At(path, message), path, null, null);
    }

    // Bytes that are no UTF-8, and half of a surrogate pair, are found only when a string is read.
    private string Text(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw Fault(JsonMessages.NoText());
        }
    }

    private JsonElement Must(JsonValueKind kind) => element.ValueKind == kind ? element : throw Unexpected(kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        _ => "a number",
    });

    private JsonException Unexpected(string expected)
    {
        var met = Text(element.GetRawText);
        return Fault(JsonMessages.WrongKind(met.Length > 40 ? met[..40] + "…" : met, expected));
    }
}
