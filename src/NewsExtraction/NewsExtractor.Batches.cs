using System.Runtime.CompilerServices;

namespace NewsExtraction;

/// <content>Many articles: in parallel, in input order, with few of them in memory at any time.</content>
public sealed partial class NewsExtractor
{
    // Results wait for the slowest article before them; this many per thread keep the threads busy meanwhile.
    private const int WindowPerThread = 4;

    /// <summary>
    /// Reads articles in parallel and gives the results in input order. Input is taken as results are asked for, so that memory holds a few
    /// articles per
    /// thread, however many there are. An article that cannot be read throws when its turn comes.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/>, one of them or its text is null.</exception>
    /// <exception cref="ArgumentException">A text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<Article> ExtractMany(IEnumerable<ArticleInput> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Run(articles, cancellationToken);
    }

    /// <summary>As <see cref="ExtractMany"/>, for articles that arrive one after another and a caller that does not want to
    /// block.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="cancellationToken">Honoured between sentences and while waiting for input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/>, one of them or its text is null.</exception>
    /// <exception cref="ArgumentException">A text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<Article> ExtractAsync(IAsyncEnumerable<ArticleInput> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return RunAsync(articles, cancellationToken);
    }

    private IEnumerable<Article> Run(IEnumerable<ArticleInput> articles, CancellationToken cancellationToken)
    {
        using var work = new Window(this, cancellationToken);
        foreach (var article in articles)
        {
            if (work.IsFull) yield return work.Next().GetAwaiter().GetResult();
            work.Start(article);
        }

        while (!work.IsEmpty) yield return work.Next().GetAwaiter().GetResult();
    }

    private async IAsyncEnumerable<Article> RunAsync(IAsyncEnumerable<ArticleInput> articles,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var work = new Window(this, cancellationToken);
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (work.IsFull) yield return await work.Next().ConfigureAwait(false);
            work.Start(article);
            // What is ready goes out at once: the next article may be long in coming.
            while (work.IsNextReady) yield return await work.Next().ConfigureAwait(false);
        }

        while (!work.IsEmpty) yield return await work.Next().ConfigureAwait(false);
    }

    /// <summary>The articles in work, oldest first. Disposing stops what is still running: the caller has lost interest.</summary>
    private sealed class Window(NewsExtractor extractor, CancellationToken cancellationToken) : IDisposable
    {
        private readonly Queue<Task<Article>> _running = new();
        private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        private readonly TaskFactory _threads =
            new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, extractor._options.Threads).ConcurrentScheduler);

        public bool IsFull => _running.Count >= extractor._options.Threads * WindowPerThread;

        public bool IsEmpty => _running.Count == 0;

        public bool IsNextReady => _running.TryPeek(out var next) && next.IsCompleted;

        public void Start(ArticleInput article) =>
            _running.Enqueue(_threads.StartNew(() => extractor.Extract(article, _stop.Token), _stop.Token));

        public Task<Article> Next() => _running.Dequeue();

        public void Dispose()
        {
            _stop.Cancel();
            // Faults of articles that nobody asks for any more are observed here, so that they do not surface later as unobserved.
            Task.WhenAll(_running).ContinueWith(static t => _ = t.Exception, TaskScheduler.Default).GetAwaiter().GetResult();
            _stop.Dispose();
        }
    }
}
