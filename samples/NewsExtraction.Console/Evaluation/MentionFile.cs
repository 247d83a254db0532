using System.Text.Json;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Evaluation;

/// <summary>
/// Reads mentions of events: of annotated articles (<c>events</c> with <c>trigger</c> and <c>roles</c>), or of the output of
/// <c>extract</c> (<c>events</c> with <c>mentions</c>); a JSON list of articles, or an article on each line.
/// </summary>
internal sealed class MentionFile(EventRulesParents parents)
{
    public IReadOnlyList<EvaluatedArticle> Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            if (text.TrimStart().StartsWith('['))
            {
                using var document = JsonDocument.Parse(text);
                return [.. document.RootElement.EnumerateArray().Select(Article)];
            }

            if (TryParse(text) is { } one) return [Article(one)];
            return [.. text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => Article(JsonDocument.Parse(l).RootElement))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new IOException($"'{path}' is no file of annotated articles or of output of extract: {e.Message} "
                + "Expected a JSON list, or a JSON object on each line, with \"id\" and \"events\".", e);
        }
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private EvaluatedArticle Article(JsonElement root)
    {
        var id = Text(root, "id") ?? Text(root, "doc") ?? throw new FormatException("An article has no \"id\".");
        var events = root.TryGetProperty("events", out var list) ? list.EnumerateArray() : default;
        var published = Text(root, "published") is { } day && PublishedDay.TryRead(day, out var read) ? read : (DateOnly?)null;
        return new EvaluatedArticle(id, [.. events.SelectMany(Mentions)])
        {
            Input = Text(root, "text") is { } text ? new ArticleInput(text, published, Text(root, "title"), id) : null,
        };
    }

    private IEnumerable<Mention> Mentions(JsonElement e) => e.TryGetProperty("mentions", out var mentions)
        ? mentions.EnumerateArray().Select(m => Mention(m, e)) : [Mention(e, e)];

    private Mention Mention(JsonElement mention, JsonElement e)
    {
        var type = Text(mention, "type") ?? Text(e, "type") ?? throw new FormatException("An event has no \"type\".");
        return new Mention(type, parents.Of(type), [.. Spans(mention, "trigger")], Text(mention, "realis") ?? Text(e, "realis"))
        {
            Roles = mention.TryGetProperty("roles", out var roles) ? [.. Roles(roles)] : [],
            IsOptional = mention.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True,
        };
    }

    // A list of fillers with their roles, or roles with their lists of fillers.
    private static IEnumerable<(string Role, TextSpan Span)> Roles(JsonElement roles) => roles.ValueKind == JsonValueKind.Array
        ? roles.EnumerateArray().Select(r => (r.GetProperty("role").GetString()!, Span(r)))
        : roles.EnumerateObject().SelectMany(r => r.Value.EnumerateArray().Where(f => f.TryGetProperty("start", out _))
            .Select(f => (r.Name, Span(f))));

    private static IEnumerable<TextSpan> Spans(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(Span) : [];

    private static TextSpan Span(JsonElement span) => new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>Base types by the names of types.</summary>
internal sealed class EventRulesParents(Events.EventRules rules)
{
    public string? Of(string type) => rules.Find(type)?.Parent?.Name;
}
