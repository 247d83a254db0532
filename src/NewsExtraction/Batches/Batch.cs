using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsExtraction.Batches;

/// <summary>
/// Works on the items of a source on several threads and gives the results in the order of the source: each leaves as soon as it is ready
/// and those before it have left. The source is read at the same time, so that no result waits for the next item to arrive.
/// </summary>
/// <param name="threads">Most items in work at the same time.</param>
/// <param name="room">Most items between the source and the caller, the one in the caller's hands included.</param>
/// <param name="work">The work on an item, given its index. It fails only by cancellation.</param>
internal sealed class Batch<TItem, TResult>(int threads, int room, Func<TItem, long, CancellationToken, TResult> work)
{
    // A step that starts tasks of its own starts them on the pool, not in the queue of the articles; and whoever waits for a result goes on
    // on the pool, not on a thread that has the next article to do.
    private const TaskCreationOptions OnWorkers = TaskCreationOptions.HideScheduler | TaskCreationOptions.RunContinuationsAsynchronously;

    /// <summary>The results. What is still in work when the caller stops asking is stopped too.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<TResult> Over(IAsyncEnumerable<TItem> source,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var free = new SemaphoreSlim(room);
        var started = Channel.CreateUnbounded<Task<TResult>>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var working = Task.Run(() => WorkOn(source, free, started.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var oldest in started.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await Result(oldest, cancellationToken).ConfigureAwait(false);
                // Only now: an item is taken in when the caller asks for more, not while the caller may be about to leave.
                free.Release();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await working.ConfigureAwait(false);
        }
    }

    /// <summary>Starts the work on one item after another while there is room, and ends when all work has ended.</summary>
    private async Task WorkOn(IAsyncEnumerable<TItem> source, SemaphoreSlim free, ChannelWriter<Task<TResult>> started,
        CancellationToken stop)
    {
        await using var workers = new WorkerThreads(threads);
        try
        {
            await using (var intake = new Intake<TItem>(source.GetAsyncEnumerator(stop)))
            {
                for (var index = 0L; await HasNext(intake, free, stop); index++)
                {
                    var (item, number) = (intake.Current, index);
                    started.TryWrite(Task.Factory.StartNew(() => work(item, number, stop), stop, OnWorkers, workers));
                }
            }

            started.Complete();
        }
        catch (Exception e)
        {
            // Thrown to the caller behind the results of what came before.
            started.Complete(e);
        }
    }

    private static async Task<bool> HasNext(Intake<TItem> intake, SemaphoreSlim free, CancellationToken stop)
    {
        await free.WaitAsync(stop);
        return await intake.MoveNext(stop);
    }

    private static async ValueTask<TResult> Result(Task<TResult> oldest, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await oldest.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // By the token that the caller knows, not by ours.
            cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
    }
}
