using NewsExtraction.Batches;

namespace NewsExtraction;

/// <content>Many articles: in parallel, in input order, with few of them in memory at any time.</content>
public sealed partial class NewsExtractor
{
    // Results wait for the slowest article before them; this many per thread keep the threads busy meanwhile.
    private const int RoomPerThread = 4;

    /// <summary>
    /// Reads articles in parallel. Results come in input order, each as soon as it is ready and those before it are out; an article that
    /// cannot be read is a result with its <see cref="ExtractionResult.Error"/>, and the others go on. Input is taken as results are asked
    /// for, so that memory holds a few articles per thread, however many there are.
    /// </summary>
    /// <remarks>
    /// The input is read on another thread, one step at a time, while the results are worked on: a slow input holds back no result that is
    /// ready, but it must not rely on the thread it runs on, nor share with the loop over the results what only one thread may use.
    /// An exception that the input throws is thrown behind the results of what came before. Leaving the loop early stops the work and
    /// disposes the input; if the input is waiting for its next article just then, it is disposed when that wait ends.
    /// </remarks>
    /// <param name="articles">The articles.</param>
    /// <param name="cancellationToken">Honoured between sentences and while waiting for input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<ExtractionResult> ExtractMany(IEnumerable<ArticleInput> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return InParallel().Over(new BlockingSource<ArticleInput>(articles), cancellationToken).ToBlockingEnumerable(cancellationToken);
    }

    /// <summary>As <see cref="ExtractMany"/>, for articles that arrive one after another
    /// and a caller that does not want to block.</summary>
    /// <inheritdoc cref="ExtractMany" path="/remarks"/>
    /// <param name="articles">The articles.</param>
    /// <param name="cancellationToken">Honoured between sentences and while waiting for input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<ExtractionResult> ExtractAsync(IAsyncEnumerable<ArticleInput> articles,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return InParallel().Over(articles, cancellationToken);
    }

    private Batch<ArticleInput, ExtractionResult> InParallel() => new(_options.Threads, _options.Threads * RoomPerThread,
        (input, index, stop) => ExtractionResult.Try(this, input, index, stop));
}
