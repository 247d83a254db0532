using Microsoft.Extensions.Logging;

namespace NewsExtraction.DependencyInjection;

/// <summary>An extractor that tells the log what becomes of each article.</summary>
internal sealed class LoggingExtractor(IArticleExtractor extractor, ILogger logger) : IArticleExtractor
{
    public Article Extract(ArticleInput input, CancellationToken cancellationToken = default)
    {
        try
        {
            return Told(extractor.Extract(input, cancellationToken), NameOf(input, index: null));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.Failed(e, NameOf(input, index: null), e.Message);
            throw;
        }
    }

    public IEnumerable<ExtractionResult> ExtractMany(IEnumerable<ArticleInput> articles, CancellationToken cancellationToken = default) =>
        extractor.ExtractMany(articles, cancellationToken).Select(Told);

    public IAsyncEnumerable<ExtractionResult> ExtractAsync(IAsyncEnumerable<ArticleInput> articles,
        CancellationToken cancellationToken = default) => extractor.ExtractAsync(articles, cancellationToken).Select(Told);

    private ExtractionResult Told(ExtractionResult result)
    {
        var name = NameOf(result.Input, result.Index);
        if (result.Succeeded) Told(result.Article, name);
        else logger.Failed(result.Error, name, result.Error.Message);
        return result;
    }

    private Article Told(Article article, string name)
    {
        logger.Read(name, article.Events.Count, article.Language);
        if (article.Language != "en") logger.OtherLanguage(name, article.Language);
        foreach (var warning in article.Warnings) logger.Warned(name, warning.Message);
        return article;
    }

    private static string NameOf(ArticleInput? input, long? index) => input?.Id ?? (index is { } number ? $"#{number}" : "without a name");
}
