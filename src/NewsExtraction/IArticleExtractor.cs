namespace NewsExtraction;

/// <summary>
/// Reads news articles: what <see cref="NewsExtractor"/> does, as an interface for code that is tested without models. A fake needs
/// <see cref="Extract"/> only; the methods for many articles call it. Safe to share between threads.
/// </summary>
public interface IArticleExtractor
{
    /// <summary>Reads an article.</summary>
    /// <param name="input">The article.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Article Extract(ArticleInput input, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads articles. Results come in input order; an article that cannot be read is a result with its
    /// <see cref="ExtractionResult.Error"/>, and the others go on. <see cref="NewsExtractor"/> works on several at a time; as it stands
    /// here, one is read after another.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IEnumerable<ExtractionResult> ExtractMany(IEnumerable<ArticleInput> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.Select((article, index) => ExtractionResult.Try(this, article, index, cancellationToken));
    }

    /// <summary>As <see cref="ExtractMany"/>, for articles that arrive one after another and a caller that does not want to
    /// block.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IAsyncEnumerable<ExtractionResult> ExtractAsync(IAsyncEnumerable<ArticleInput> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.Select((article, index) => ExtractionResult.Try(this, article, index, cancellationToken));
    }
}
