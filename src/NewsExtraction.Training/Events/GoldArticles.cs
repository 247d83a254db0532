using System.Globalization;
using System.Text.Json;

namespace NewsExtraction.Training.Events;

/// <summary>An article with its event mentions as people annotated them.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Input">Its text.</param>
/// <param name="Mentions">The annotated mentions.</param>
/// <param name="IsComplete">False where only some of the mentions that were found at the time were looked at.</param>
internal sealed record GoldArticle(string Name, ArticleInput Input, IReadOnlyList<GoldMention> Mentions, bool IsComplete = true);

/// <summary>An annotated event mention: type and trigger words, and whether it is one indeed.</summary>
internal sealed record GoldMention(string Type, IReadOnlyList<TextSpan> Trigger, bool IsOptional, int Cluster, bool IsRight = true)
{
    /// <summary>Whether it is told as a fact; null where nobody said.</summary>
    public Realis? Realis { get; init; }

    /// <summary>Who and what takes part.</summary>
    public IReadOnlyList<GoldFiller> Fillers { get; init; } = [];
}

/// <summary>An annotated filler of a role.</summary>
internal sealed record GoldFiller(string Role, TextSpan Span, bool IsOptional);

/// <summary>Reads annotated articles: a JSON array of <c>{doc, text, title, published, events: [{type, trigger: [{start, end}], optional,
/// cluster}]}</c>.</summary>
internal static class GoldArticles
{
    public static List<GoldArticle> Read(IEnumerable<string> paths)
    {
        var articles = new List<GoldArticle>();
        foreach (var path in paths)
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var article in document.RootElement.EnumerateArray()) articles.Add(Article(article));
        }

        return articles;
    }

    private static GoldArticle Article(JsonElement article)
    {
        var published = String(article, "published") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : (DateOnly?)null;
        var name = String(article, "doc") ?? string.Empty;
        var mentions = article.GetProperty("events").EnumerateArray().Select(Mention).ToList();
        return new GoldArticle(name, new ArticleInput(String(article, "text") ?? string.Empty, published, String(article, "title"), name),
            mentions);
    }

    private static GoldMention Mention(JsonElement mention) => new(
        String(mention, "type") ?? string.Empty,
        mention.GetProperty("trigger").EnumerateArray().Select(Span).ToArray(),
        IsOptional(mention),
        mention.TryGetProperty("cluster", out var cluster) && cluster.ValueKind == JsonValueKind.Number ? cluster.GetInt32() : -1)
    {
        Realis = Enum.TryParse<Realis>(String(mention, "realis"), ignoreCase: true, out var realis) ? realis : null,
        Fillers = mention.TryGetProperty("roles", out var roles)
            ? [.. roles.EnumerateObject()
                .SelectMany(r => r.Value.EnumerateArray().Select(f => new GoldFiller(r.Name, Span(f), IsOptional(f))))]
            : [],
    };

    private static TextSpan Span(JsonElement span) => new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());

    private static bool IsOptional(JsonElement element) =>
        element.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True;

    private static string? String(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
