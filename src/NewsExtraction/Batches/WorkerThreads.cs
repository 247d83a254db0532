using System.Collections.Concurrent;

namespace NewsExtraction.Batches;

/// <summary>
/// Threads of one batch: started as work comes, a few at most, gone with the batch. The threads of the pool stay free: they carry results
/// to the caller and new input to us, and neither should wait until an article is done.
/// </summary>
/// <param name="limit">Most threads.</param>
internal sealed class WorkerThreads(int limit) : TaskScheduler, IAsyncDisposable
{
    private readonly BlockingCollection<Task> _waiting = [];
    private readonly List<Task> _threads = [];

    public override int MaximumConcurrencyLevel => limit;

    /// <summary>Ends the threads once all work is done.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.CompleteAdding();
        await Task.WhenAll(_threads).ConfigureAwait(false);
        _waiting.Dispose();
    }

    // Work comes from one place, one after another, so the list needs no lock.
    protected override void QueueTask(Task task)
    {
        _waiting.Add(task);
        if (_threads.Count < limit)
            _threads.Add(Task.Factory.StartNew(Serve, CancellationToken.None, TaskCreationOptions.LongRunning, Default));
    }

    /// <summary>Never on the thread of somebody who waits: there would be more threads at work than allowed.</summary>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => _waiting.ToArray();

    private void Serve()
    {
        foreach (var task in _waiting.GetConsumingEnumerable()) TryExecuteTask(task);
    }
}
