using System.Collections.Frozen;
using System.Text.Json;
using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Output;

/// <summary>Reads an article out of what <see cref="JsonForm"/> writes.</summary>
internal static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="element">The object.</param>
    /// <param name="text">The text that was read, or null.</param>
    /// <param name="extractor">Knows the records of users' own types; may be null.</param>
    /// <exception cref="JsonException">It is no whole article of this version.</exception>
    public static Article Read(JsonElement element, string? text, NewsExtractor? extractor)
    {
        var root = new JsonPlace(element);
        CheckVersion(root);
        var words = new ReadWords(root, text ?? root.Find("text")?.Words());
        var entities = new EntityReader(words);
        entities.Read(root.Part("entities"));
        var values = root.Part("values").Items().Select((v, i) => Value(v, i, words)).ToArray();
        var statements = new StatementReader(words, entities);
        statements.Read(root.Part("attributions"));
        var ownRecords = extractor?.Pipeline.Records ?? FrozenDictionary<string, Func<EventFacts, NewsEvent>>.Empty;
        var events = new EventReader(words, entities, statements, values, ownRecords).Read(root.Part("events"));
        var input = new ArticleInput(words.Text, root.Find("published")?.Day(), root.Find("title")?.Words(), root.Find("id")?.Words());
        return new Article(input, root.Field("language").Words(), words.Parsed)
        {
            Entities = entities.All,
            Values = values,
            Attributions = statements.All,
            Events = events,
            MainEvent = Main(root, events),
            Warnings = [.. root.Find("warnings")?.Items().Select(Warning) ?? []],
            References = new EntityReferences(entities.Of, a => a.Source is { } source ? statements.Speaker(source) : null),
        };
    }

    private static void CheckVersion(JsonPlace root)
    {
        if (root.Find("error") is { } error)
            throw root.Fault(JsonMessages.IsFailure(error.Find("message")?.Words() ?? "no reason given"));
        var version = root.Field("version");
        if (version.Int() != JsonForm.Version)
            throw version.Fault(JsonMessages.OtherVersion(version.Int().ToString(System.Globalization.CultureInfo.InvariantCulture),
                JsonForm.Version));
    }

    private static ValueMention Value(JsonPlace place, int index, ReadWords words)
    {
        var span = place.Span();
        var (first, end) = words.PiecesOf(span, place);
        return new ValueMention(index, place.Field("type").Named<ValueKind>(JsonNames.Of), span, first, end, place.Field("value").Words(),
            place.Find("from")?.Day(), place.Find("to")?.Day());
    }

    private static NewsEvent? Main(JsonPlace root, NewsEvent[] events)
    {
        if (root.Find("main") is not { } main) return null;
        return Array.Find(events, e => e.Id == main.Words())
            ?? throw main.Fault(JsonMessages.UnknownName(main.Words(), events.Select(e => e.Id)));
    }

    private static ArticleWarning Warning(JsonPlace place) =>
        new(place.Field("code").Words(), place.Span(), place.Field("message").Words());
}
