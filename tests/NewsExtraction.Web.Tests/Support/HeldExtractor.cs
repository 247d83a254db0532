namespace NewsExtraction.Web.Tests.Support;

/// <summary>An extractor that is at work until it is let go or told to stop.</summary>
internal sealed class HeldExtractor : IArticleExtractor
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the first article is being read.</summary>
    public Task Started => _started.Task;

    public void Release() => _released.TrySetResult();

    public Article Extract(ArticleInput input, CancellationToken cancellationToken = default)
    {
        _started.TrySetResult();
        _released.Task.Wait(cancellationToken);
        return NewsExtractor.Default.Extract(input, cancellationToken);
    }
}
