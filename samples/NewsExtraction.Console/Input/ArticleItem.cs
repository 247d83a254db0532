namespace NewsExtraction.Console.Input;

/// <summary>An article of the input, or what is wrong in its place.</summary>
/// <param name="Id">Name of the article, or the line number where none can be read.</param>
/// <param name="Line">Line of the input, from 1.</param>
/// <param name="Article">The article, or null where it cannot be read.</param>
/// <param name="Fault">What is wrong, where it cannot be read.</param>
internal sealed record ArticleItem(string Id, int Line, ArticleInput? Article, string? Fault)
{
    public static ArticleItem Of(ArticleInput article, int line) => new(article.Id!, line, article, null);

    public static ArticleItem Faulty(string id, int line, string fault) => new(id, line, null, fault);
}
