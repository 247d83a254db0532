namespace NewsExtraction.Console.Input;

/// <summary>An article of the input, or what is wrong in its place.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Id">Name of the article, or the line number where none can be read.</param>
/// <param name="Line">Line of the input, from 1; 0 for a fault of the whole file.</param>
/// <param name="Article">The article, or null where it cannot be read.</param>
/// <param name="Fault">What is wrong, where it cannot be read.</param>
internal sealed record ArticleItem(string File, string Id, int Line, ArticleInput? Article, string? Fault)
{
    /// <summary>True where the file cannot be read, or not to its end.</summary>
    public bool IsUnreadableFile => Line == 0;

    /// <summary>What could not be read although the article can, or null.</summary>
    public string? Warning { get; init; }

    public static ArticleItem Of(string file, ArticleInput article, int line) => new(file, article.Id!, line, article, null);

    public static ArticleItem Faulty(string file, string id, int line, string fault) => new(file, id, line, null, fault);

    public static ArticleItem UnreadableFile(string file, string fault) => new(file, file, 0, null, fault);
}
