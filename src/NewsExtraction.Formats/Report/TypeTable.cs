using System.Text.Json;
using NewsExtraction.Events;

namespace NewsExtraction.Formats.Report;

/// <summary>The types of a report's events, with the group that gives each its colour and what counts as one.</summary>
internal sealed class TypeTable(EventRules? rules)
{
    private readonly SortedDictionary<string, (string? Parent, string? Plover)> _types = new(StringComparer.Ordinal);

    public void Add(Article article)
    {
        foreach (var e in article.Events)
        {
            _types.TryAdd(e.Type, (e.Facts.Parent, e.Plover));
            foreach (var mention in e.Mentions) _types.TryAdd(mention.Type, (mention.Parent, mention.Plover));
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, (parent, plover)) in _types)
        {
            json.WriteStartObject(name);
            json.WriteString("group"u8, TypeGroups.Of(name, parent, plover));
            if (rules?.Find(name)?.Description is { Length: > 0 } description) json.WriteString("description"u8, description);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
