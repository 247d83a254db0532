using System.Runtime.CompilerServices;
using NewsExtraction.Batches;

namespace NewsExtraction.Tests.Batches;

/// <summary>Every wait ends by something that the test itself does; the limit only turns a wait for ever into a failure.</summary>
[CancelAfter(60_000)]
internal sealed class BatchTests
{
    private const int Threads = 2;
    private const int Room = 8;

    [Test]
    public async Task ResultsComeInTheOrderOfTheSource(CancellationToken limit)
    {
        var secondIsDone = Signal();
        var results = Over(Numbers(20), (item, _) =>
        {
            // The first is overtaken for certain.
            if (item == 0) secondIsDone.Task.Wait(limit);
            if (item == 1) secondIsDone.SetResult();
            return item;
        }, limit);
        Assert.That(await results.ToListAsync(limit), Is.EqualTo(Enumerable.Range(0, 20)));
    }

    [Test]
    public async Task TheWorkIsToldThePlaceInTheSource(CancellationToken limit)
    {
        var batch = new Batch<string, string>(Threads, Room, (item, index, _) => $"{index}{item}");
        var results = await batch.Over(new BlockingSource<string>(["a", "b", "c"]), limit).ToListAsync(limit);
        Assert.That(results, Is.EqualTo(new[] { "0a", "1b", "2c" }));
    }

    [Test]
    public async Task AsManyItemsAreInWorkAtATimeAsThereAreThreads(CancellationToken limit)
    {
        // Each waits for another: one thread alone would never get past.
        using var pair = new Barrier(Threads);
        int now = 0, most = 0;
        var results = Over(Numbers(20), (item, _) =>
        {
            var atWork = Interlocked.Increment(ref now);
            for (var seen = most; atWork > seen; seen = most) Interlocked.CompareExchange(ref most, atWork, seen);
            pair.SignalAndWait(limit);
            Interlocked.Decrement(ref now);
            return item;
        }, limit);
        Assert.That(await results.CountAsync(limit), Is.EqualTo(20));
        Assert.That(most, Is.EqualTo(Threads));
    }

    [Test]
    public async Task AResultDoesNotWaitForTheNextItemToArrive(CancellationToken limit)
    {
        var firstIsOut = Signal();
        await using var results = Over(Source(), (item, _) => item, limit).GetAsyncEnumerator(limit);
        Assert.That(await results.MoveNextAsync(), Is.True);
        firstIsOut.SetResult();
        Assert.That(await results.MoveNextAsync(), Is.True);
        Assert.That(results.Current, Is.EqualTo(1));

        async IAsyncEnumerable<int> Source()
        {
            yield return 0;
            await firstIsOut.Task;
            yield return 1;
        }
    }

    [Test]
    public void AResultDoesNotWaitForASourceThatBlocks(CancellationToken limit)
    {
        using var firstIsOut = new ManualResetEventSlim();
        using var results = Over(new BlockingSource<int>(Source()), (item, _) => item, limit).ToBlockingEnumerable(limit).GetEnumerator();
        Assert.That(results.MoveNext(), Is.True);
        firstIsOut.Set();
        Assert.That(results.MoveNext(), Is.True);
        Assert.That(results.Current, Is.EqualTo(1));

        IEnumerable<int> Source()
        {
            yield return 0;
            firstIsOut.Wait(limit);
            yield return 1;
        }
    }

    [Test]
    public async Task NothingIsTakenBeforeAResultIsAskedFor(CancellationToken limit)
    {
        var taken = 0;
        var results = Over(Counted(() => taken++), (item, _) => item, limit);
        Assert.That(taken, Is.Zero);
        Assert.That(await results.FirstAsync(limit), Is.Zero);
        Assert.That(taken, Is.InRange(1, Room));
    }

    [Test]
    public async Task NoMoreItemsAreOnTheWayThanThereIsRoomFor(CancellationToken limit)
    {
        int taken = 0, most = 0, seen = 0;
        var results = Over(Counted(() => most = Math.Max(most, ++taken - Volatile.Read(ref seen))), (item, _) => item, limit);
        await foreach (var _ in results)
        {
            if (seen == 200) break;
            Volatile.Write(ref seen, seen + 1);
        }

        // The one in our hands is counted as seen already.
        Assert.That(most, Is.InRange(1, Room));
        Assert.That(taken, Is.InRange(200, 201 + Room));
    }

    [Test]
    public void AnErrorOfTheSourceComesBehindTheResultsBeforeIt(CancellationToken limit)
    {
        var results = new List<int>();
        var error = Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (var result in Over(Source(), (item, _) => item, limit)) results.Add(result);
        });
        Assert.That(error!.Message, Is.EqualTo("third"));
        Assert.That(results, Is.EqualTo(new[] { 0, 1 }));

        static async IAsyncEnumerable<int> Source()
        {
            yield return 0;
            await Task.Yield();
            yield return 1;
            throw new FormatException("third");
        }
    }

    [Test]
    public void CancellationStopsWorkAndNamesTheCallersToken(CancellationToken limit)
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(limit);
        var results = Over(Numbers(20), (item, stop) =>
        {
            caller.Cancel();
            stop.WaitHandle.WaitOne();
            stop.ThrowIfCancellationRequested();
            return item;
        }, caller.Token);
        var error = Assert.CatchAsync<OperationCanceledException>(async () => await results.CountAsync(CancellationToken.None));
        Assert.That(error!.CancellationToken, Is.EqualTo(caller.Token));
        Assert.That(limit.IsCancellationRequested, Is.False);
    }

    [Test]
    public async Task CancellationDoesNotWaitForASourceThatIgnoresIt(CancellationToken limit)
    {
        using var caller = new CancellationTokenSource();
        var source = new SilentSource();
        var results = Over(source, (item, _) => item, caller.Token).GetAsyncEnumerator(CancellationToken.None);
        await results.MoveNextAsync();
        var next = results.MoveNextAsync();
        await source.IsWaiting.Task.WaitAsync(limit);
        await caller.CancelAsync();
        Assert.That(async () => await next, Throws.InstanceOf<OperationCanceledException>());
        await results.DisposeAsync();
        Assert.That(source.IsDisposed.Task.IsCompleted, Is.False, "no source is disposed in the middle of a step");
        source.Goes.SetResult();
        await source.IsDisposed.Task.WaitAsync(limit);
    }

    [Test]
    public async Task LeavingTheLoopDoesNotWaitForTheSourceAndDisposesItLater(CancellationToken limit)
    {
        var source = new SilentSource();
        await foreach (var _ in Over(source, (item, _) => item, limit))
        {
            await source.IsWaiting.Task.WaitAsync(limit);
            break;
        }

        source.Goes.SetResult();
        await source.IsDisposed.Task.WaitAsync(limit);
    }

    [Test]
    public async Task LeavingTheLoopStopsWhatIsInWorkBeforeItReturns(CancellationToken limit)
    {
        var secondIsInWork = Signal();
        var stopped = false;
        await foreach (var _ in Over(Numbers(2), Work, limit))
        {
            await secondIsInWork.Task.WaitAsync(limit);
            break;
        }

        Assert.That(stopped, Is.True);

        int Work(int item, CancellationToken stop)
        {
            if (item == 0) return item;
            secondIsInWork.SetResult();
            stop.WaitHandle.WaitOne();
            stopped = true;
            stop.ThrowIfCancellationRequested();
            return item;
        }
    }

    [Test]
    public async Task ASourceAtRestIsDisposedBeforeTheLoopIsLeft(CancellationToken limit)
    {
        var disposed = false;
        var roomIsFull = Signal();
        var results = Over(new BlockingSource<int>(Source()), (item, _) =>
        {
            if (item == Room - 1) roomIsFull.SetResult();
            return item;
        }, limit);
        await foreach (var _ in results)
        {
            await roomIsFull.Task.WaitAsync(limit);
            break;
        }

        Assert.That(disposed, Is.True);

        IEnumerable<int> Source()
        {
            try
            {
                for (var i = 0; ; i++) yield return i;
            }
            finally
            {
                disposed = true;
            }
        }
    }

    [Test]
    [NonParallelizable]
    public async Task AnErrorThatNobodyWaitsForIsNotReportedAsUnobserved(CancellationToken limit)
    {
        var unobserved = new List<Exception>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs e) => unobserved.AddRange(
            e.Exception.InnerExceptions.Where(x => x.Message == SilentSource.Error));
        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            await LeaveAFailingSource(limit);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.That(unobserved, Is.Empty);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }
    }

    // A method of its own, so that nothing of it is alive when the garbage is collected.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task LeaveAFailingSource(CancellationToken limit)
    {
        var source = new SilentSource { Fails = true };
        await foreach (var _ in Over(source, (item, _) => item, limit))
        {
            await source.IsWaiting.Task.WaitAsync(limit);
            break;
        }

        source.Goes.SetResult();
        await source.IsDisposed.Task.WaitAsync(limit);
    }

    private static IAsyncEnumerable<int> Over(IAsyncEnumerable<int> source, Func<int, CancellationToken, int> work,
        CancellationToken cancellationToken) =>
        new Batch<int, int>(Threads, Room, (item, _, stop) => work(item, stop)).Over(source, cancellationToken);

    private static BlockingSource<int> Numbers(int count) => new(Enumerable.Range(0, count));

    private static BlockingSource<int> Counted(Action taken) => new(Enumerable.Range(0, int.MaxValue).Select(i =>
    {
        taken();
        return i;
    }));

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gives one item and then nothing, whatever its token says, until it is let go.</summary>
    private sealed class SilentSource : IAsyncEnumerable<int>, IAsyncEnumerator<int>
    {
        public const string Error = "the feed broke";

        public bool Fails { get; init; }

        public TaskCompletionSource IsWaiting { get; } = Signal();

        public TaskCompletionSource Goes { get; } = Signal();

        public TaskCompletionSource IsDisposed { get; } = Signal();

        public int Current { get; private set; } = -1;

        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public async ValueTask<bool> MoveNextAsync()
        {
            if (++Current == 0) return true;
            IsWaiting.TrySetResult();
            await Goes.Task;
            return Fails ? throw new FormatException(Error) : false;
        }

        public ValueTask DisposeAsync()
        {
            IsDisposed.SetResult();
            return default;
        }
    }
}
