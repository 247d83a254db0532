namespace NewsExtraction.Formats;

/// <summary>An article of the input, or what is wrong in its place.</summary>
/// <param name="File">The file it stands in, as it is named to people.</param>
/// <param name="Id">Name of the article, or its number in the file where it has none.</param>
/// <param name="Line">Line or number in the file, from 1; 0 for a fault of the whole file.</param>
public sealed record SourceItem(string File, string Id, int Line)
{
    /// <summary>The article, or null where it cannot be read.</summary>
    public ArticleInput? Article { get; init; }

    /// <summary>What was extracted of the article before, as JSON on one line; set by <see cref="ExtractedArticles"/> only.</summary>
    public string? Extracted { get; init; }

    /// <summary>What is wrong, where the article cannot be read.</summary>
    public string? Fault { get; init; }

    /// <summary>What could not be read although the article can, or null.</summary>
    public string? Warning { get; init; }

    /// <summary>What a user may want to know of how the article was read, or null.</summary>
    public string? Note { get; init; }

    /// <summary>True where the article is all that the file holds.</summary>
    public bool IsWholeFile { get; init; }

    /// <summary>True where the file cannot be read, or not to its end.</summary>
    public bool IsUnreadableFile => Line == 0;

    /// <summary>Other fields of the article that are handed through: name, and value as JSON.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];

    internal static SourceItem Faulty(SourceFile file, string id, int line, string fault) => new(file.Path, id, line) { Fault = fault };

    internal static SourceItem Unreadable(SourceFile file, string fault) => new(file.Path, file.Path, 0) { Fault = fault };
}
