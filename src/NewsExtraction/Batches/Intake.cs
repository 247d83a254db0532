namespace NewsExtraction.Batches;

/// <summary>
/// Takes items from a source, one step at a time. A step may take for ever (a feed where nothing happens, a source that does not listen to
/// cancellation), so the end of the batch does not wait for it: the source is disposed when the step comes back.
/// </summary>
internal sealed class Intake<T>(IAsyncEnumerator<T> source) : IAsyncDisposable
{
    private Task<bool> _step = Task.FromResult(false);

    public T Current => source.Current;

    /// <summary>Goes to the next item; false at the end.</summary>
    /// <exception cref="OperationCanceledException">The batch has ended meanwhile.</exception>
    public Task<bool> MoveNext(CancellationToken stop)
    {
        // On a thread of its own: a step may block before it has anything to await.
        _step = Task.Run(() => source.MoveNextAsync().AsTask(), CancellationToken.None);
        return _step.WaitAsync(stop);
    }

    public ValueTask DisposeAsync()
    {
        if (_step.IsCompleted) return source.DisposeAsync();
        _ = DisposeLater();
        return default;
    }

    // Whatever goes wrong here, nobody is left to be told.
    private async Task DisposeLater()
    {
        await ((Task)_step).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await source.DisposeAsync().AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
