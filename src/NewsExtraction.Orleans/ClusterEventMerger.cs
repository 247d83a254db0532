using NewsExtraction.Merging;
using NewsExtraction.Orleans.Grains;

namespace NewsExtraction.Orleans;

/// <summary>
/// Makes one event out of what many articles report, on the silos of a cluster. The events are those that an
/// <see cref="EventMerger"/> makes of the same articles, byte for byte. May be used by many threads at once.
/// </summary>
/// <param name="grains">The cluster.</param>
/// <param name="options">The same as the silos have.</param>
public sealed class ClusterEventMerger(IGrainFactory grains, ClusterMergingOptions options)
{
    private const int AtOnce = 32;

    /// <summary>Adds an article, or puts it in place of the one of the same name. When this returns, the article is in the storage of the
    /// cluster. When it throws, some of it may be: send the same again.</summary>
    /// <exception cref="MergingBusyException">Too much waits to be written.</exception>
    public Task<MergeOutcome> AddAsync(ArticleDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var bytes = delivery.Reports.ToBytes();
        return grains.GetGrain<IArticleGrain>(delivery.Reports.Id).Add(bytes, delivery.Sequence, delivery.ModelVersion);
    }

    /// <summary>Takes an article back. False where it is not held, its day is closed, or a newer content is held.</summary>
    /// <param name="article">Name of the article.</param>
    /// <param name="sequence">Place of the request in its queue.</param>
    public Task<bool> RetractAsync(string article, long sequence)
    {
        ArgumentException.ThrowIfNullOrEmpty(article);
        return grains.GetGrain<IArticleGrain>(article).Retract(sequence);
    }

    /// <summary>The events that are not closed yet, each as a line of JSON, in the order of <see cref="EventMerger.Events"/>. This gathers
    /// them all in one place; to look for some, ask the <see cref="IMergedEventStore"/>.</summary>
    public async Task<IReadOnlyList<string>> EventsAsync()
    {
        var events = new List<MergedLine>();
        var gate = new Lock();
        await Parallel.ForEachAsync(await Blocks(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (block, _) =>
        {
            var lines = await grains.GetGrain<IBlockGrain>(block).Events();
            lock (gate) events.AddRange(lines);
        });
        events.Sort(MergedLine.Compare);
        return events.ConvertAll(e => e.Json);
    }

    /// <summary>Closes the days before a day: no article of them is taken any more. Events that later articles cannot add to are written to
    /// the store as final and forgotten.</summary>
    /// <param name="day">The first day that stays open.</param>
    public async Task CloseAsync(DateOnly day)
    {
        var calendar = grains.GetGrain<ICalendarGrain>(0);
        await calendar.Announce(day.DayNumber);
        await Task.Delay(options.ClosingGrace);
        await calendar.Close(day.DayNumber);
        await CloseAll(day.DayNumber);
    }

    /// <summary>Writes all events that are left as final, those without a day too, and forgets them: for the end of a run over news that
    /// are complete. Nothing may be added at the same time.</summary>
    public Task CloseAllAsync() => CloseAll(int.MaxValue);

    // Blocks ask of what closed articles are copies, so that is settled before and forgotten after.
    private async Task CloseAll(int day)
    {
        await Task.WhenAll(Shards().Select(s => s.Settle(day)));
        await Parallel.ForEachAsync(await Blocks(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (block, _) => await grains.GetGrain<IBlockGrain>(block).Close(day));
        await Task.WhenAll(Shards().Select(s => s.Forget(day)));
    }

    private IEnumerable<ICopyGrain> Shards() => Enumerable.Range(0, options.CopyShards).Select(s => grains.GetGrain<ICopyGrain>(s));

    private async Task<List<string>> Blocks()
    {
        var blocks = new List<string>();
        for (var i = 0; i < BlockNames.Directories; i++) blocks.AddRange(await grains.GetGrain<IDirectoryGrain>(i).All());
        return blocks;
    }
}

/// <summary>Names of blocks, as grains are called by them.</summary>
internal static class BlockNames
{
    /// <summary>The list of blocks is spread over so many grains.</summary>
    public const int Directories = 16;

    public static string Of(BlockKey block) => $"{block.Country}/{block.Family}";

    public static int DirectoryOf(string block) => (int)(StableHash.Of(block) % Directories);
}
