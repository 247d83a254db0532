using System.ComponentModel;

namespace NewsExtraction.Web.Requests;

/// <summary>How much of the answer is wanted: the query of <c>/extract</c>.</summary>
internal sealed record OutputChoice(
    [property: Description(
        "Parts to write, with commas between them: sentences, entities, values, attributions, events. All unless given.")]
    string? Only = null,
    [property: Description("True to leave the mentions out: each event once, with its words and sentences.")] string? Slim = null,
    [property: Description("True for an answer on many lines.")] string? Indented = null)
{
    private static readonly Dictionary<string, ArticleParts> Names =
        Enum.GetValues<ArticleParts>().Where(p => p is not (ArticleParts.None or ArticleParts.All))
            .ToDictionary(p => p.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public ArticleJsonOptions ToOptions() => new() { Parts = Parts(), Slim = IsOn("slim", Slim), Indented = IsOn("indented", Indented) };

    private ArticleParts Parts() => string.IsNullOrEmpty(Only) ? ArticleParts.All
        : Only.Split(',', StringSplitOptions.TrimEntries).Aggregate(ArticleParts.None, (parts, name) => parts | Part(name));

    // A name alone is a yes too: "?slim".
    private static bool IsOn(string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return value is not null;
        return bool.TryParse(value, out var on) ? on
            : throw new BadHttpRequestException($"\"{name}\" is \"{value}\"; expected true or false.");
    }

    private static ArticleParts Part(string name) => Names.TryGetValue(name, out var part) ? part : throw new BadHttpRequestException(
        $"\"only\" has \"{name}\"; expected one or more of {string.Join(", ", Names.Keys)}, with commas between them.");
}
