namespace NewsExtraction.Formats.Reading;

/// <summary>Which field of an object, or column of a table, holds what: as the options say, or by the usual names.</summary>
internal sealed class FieldNames(ReadingOptions options)
{
    // The last two are how the Guardian's and other services answer; names with dots lead into objects.
    private static readonly string[] Texts =
    [
        "text", "content", "body", "article", "content_text", "maintext", "full_text", "bodyText", "articleBody", "content_html",
        "fields.bodyText", "fields.body", "description",
    ];

    private static readonly string[] Titles = ["title", "headline", "webTitle"];

    private static readonly string[] Dates =
    [
        "published", "publishedAt", "date", "pubDate", "date_published", "date_publish", "publication_date", "publish_date",
        "webPublicationDate", "timestamp", "created_at",
    ];

    private static readonly string[] Ids = ["id", "_id", "guid", "uuid", "article_id"];

    /// <summary>Names of fields that may hold the text, the likeliest first.</summary>
    public IReadOnlyList<string> Text { get; } = options.TextField is { } text ? [text] : Texts;

    public IReadOnlyList<string> Title { get; } = options.TitleField is { } title ? [title] : Titles;

    public IReadOnlyList<string> Date { get; } = options.DateField is { } date ? [date] : Dates;

    public IReadOnlyList<string> Id { get; } = options.IdField is { } id ? [id] : Ids;

    public ReadingOptions Options => options;

    /// <summary>True where a field is of this name: case, spaces, hyphens and underscores between its words count for nothing.</summary>
    public static bool Fits(string field, string name)
    {
        var at = 0;
        foreach (var c in field)
        {
            if (IsBetweenWords(c)) continue;
            while (at < name.Length && IsBetweenWords(name[at])) at++;
            if (at == name.Length || char.ToLowerInvariant(c) != char.ToLowerInvariant(name[at++])) return false;
        }

        return at > 0 && name.AsSpan(at).Trim("_- ").IsEmpty;
    }

    /// <summary>What to say where no field holds the text.</summary>
    /// <param name="whole">What was looked into: "object", "table".</param>
    /// <param name="names">Names of the fields that there are.</param>
    public string NoText(string whole, IEnumerable<string> names) =>
        $"The {whole} has no {(whole == "table" ? "column" : "property")} \"{Text[0]}\"; it holds the article. "
        + (names.Take(12).ToArray() is { Length: > 0 } met ? $"It has {string.Join(", ", met.Select(n => $"\"{n}\""))}. " : string.Empty)
        + "Name the one with the text by --text-field.";

    private static bool IsBetweenWords(char c) => c is ' ' or '_' or '-' or '\uFEFF';
}
