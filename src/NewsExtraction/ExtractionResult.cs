using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsExtraction.Diagnostics;

namespace NewsExtraction;

/// <summary>What became of one article of a batch: the article as read, or the error that it failed with.</summary>
public sealed class ExtractionResult
{
    private ExtractionResult(ArticleInput? input, long index, Article? article, Exception? error) =>
        (Input, Index, Article, Error) = (input, index, article, error);

    /// <summary>The article as it was given; null where null was given.</summary>
    public ArticleInput? Input { get; }

    /// <summary>Place of the article in the input, from 0.</summary>
    public long Index { get; }

    /// <summary>Name by which the caller knows the article, or null.</summary>
    public string? Id => Input?.Id;

    /// <summary>True where the article was read.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>The article with all that was found in it, or null where it failed.</summary>
    public Article? Article { get; }

    /// <summary>What <see cref="NewsExtractor.Extract(ArticleInput, CancellationToken)"/> throws for this article; null where it was read.
    /// No text, a text over <see cref="ExtractionOptions.MaxTextLength"/>, or whatever a step of your own threw.</summary>
    public Exception? Error { get; }

    /// <summary>The article, for callers that stop at the first error.</summary>
    /// <exception cref="ExtractionException">The article failed; the message says which one and
    /// why, the inner exception is <see cref="Error"/>.</exception>
    public Article ArticleOrThrow() =>
        Succeeded ? Article : throw new ExtractionException(RecordMessages.ArticleFailed(Name, Error.Message), Error);

    /// <summary>Name of the article, and the number of its events or its error.</summary>
    public override string ToString() => Succeeded
        ? string.Create(CultureInfo.InvariantCulture, $"{Name}: {Article.Events.Count} {(Article.Events.Count == 1 ? "event" : "events")}")
        : $"{Name}: {Error.GetType().Name}: {Error.Message}";

    /// <summary>The result of an article that was read.</summary>
    /// <param name="article">The article with all that was found in it.</param>
    /// <param name="index">Place of the article in the input, from 0.</param>
    public static ExtractionResult Success(Article article, long index = 0)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new ExtractionResult(article.Input, index, article, null);
    }

    /// <summary>The result of an article that could not be read.</summary>
    /// <param name="input">The article as it was given; null where null was given.</param>
    /// <param name="error">Why it could not be read.</param>
    /// <param name="index">Place of the article in the input, from 0.</param>
    public static ExtractionResult Failure(ArticleInput? input, Exception error, long index = 0)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new ExtractionResult(input, index, null, error);
    }

    /// <summary>Reads an article of a batch: what it fails with is its result.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal static ExtractionResult Try(IArticleExtractor extractor, ArticleInput input, long index, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Success(extractor.Extract(input, cancellationToken), index);
        }
        catch (Exception e)
        {
            // A step's own time-out looks like a cancellation but fails its article only.
            cancellationToken.ThrowIfCancellationRequested();
            return Failure(input, e, index);
        }
    }

    private string Name => Id is { } id ? $"'{id}'" : string.Create(CultureInfo.InvariantCulture, $"#{Index}");
}
