using Microsoft.Extensions.DependencyInjection;
using NewsExtraction.Merging;
using Orleans.Concurrency;
using Orleans.Storage;

namespace NewsExtraction.Orleans.Grains;

/// <summary>
/// A block: country and family of types. It keeps its reports in pages, and puts them to events with the code of the embedded merger. What
/// a failure leaves in memory is thrown away and read again.
/// </summary>
[Reentrant]
internal sealed class BlockGrain(ClusterMergingOptions options, IMergedEventStore events) : Grain, IBlockGrain, IRemindable, IDisposable
{
    // Writing events to the store takes at most about a tenth of the grain's time.
    private const int RestAfterPublishing = 10;
    private readonly SemaphoreSlim _turn = new(1);
    private PageStore _store = null!;
    private PageLog _log = null!;
    private BlockReports _reports = null!;
    private BlockPublisher _publisher = null!;
    private IGrainTimer? _timer;
    private long _restUntil;
    private int _openFrom;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var storage = ServiceProvider.GetRequiredKeyedService<IGrainStorage>(ClusterMergingOptions.StorageName);
        _store = new PageStore(storage, this.GetGrainId());
        _log = new PageLog(_store, options);
        await _log.Read($"the block '{Key}'");
        _openFrom = _log.Directory.OpenFrom;
        var open = await OpenEvents.Read(_store, _log.Directory, $"the block '{Key}'");
        var copies = new CopyResolver(GrainFactory, options.CopyShards);
        _reports = new BlockReports(options.WindowDays, _log.Directory.OpenDay, open, copies);
        _publisher = new BlockPublisher(Key, events);
        foreach (var entry in _log.Entries) _reports.Put(entry.Article, entry.Content);
        if (_log.Directory.IsKnown) SchedulePublishing();
    }

    public void Dispose() => _turn.Dispose();

    public async Task<bool> Put(PageEntry reports)
    {
        using var activity = MergingTelemetry.Source.StartActivity("store reports");
        activity?.SetTag("block", Key);
        _log.EnsureRoom(reports);
        if (!_log.Directory.IsKnown) await BecomeKnown();
        if (reports.Day < _openFrom) return false;
        if (_log.Put(reports)) _reports.Put(reports.Article, reports.Content);
        await Guarded(_log.Commit);
        _publisher.Note(activity?.Context);
        SchedulePublishing();
        return true;
    }

    public async Task<List<MergedLine>> Events()
    {
        var clusters = _reports.Events();
        var originals = await _reports.Originals(clusters);
        return clusters.ConvertAll(c => new MergedLine(c.Reports[0].Day, c.Reports[0].Article, c.Reports[0].Number,
            MergedEventJson.ToJson(BlockReports.Build(c, originals))));
    }

    public async Task Close(int day)
    {
        await _turn.WaitAsync();
        try
        {
            if (day <= _openFrom) return;
            _openFrom = day;
            await Guarded(() => CloseDays(day));
        }
        finally
        {
            _turn.Release();
        }
    }

    // Days that were closed meanwhile, events of other blocks' copies, and what another activation may have written.
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (await GrainFactory.GetGrain<ICalendarGrain>(0).OpenFrom() is var day && day > _openFrom) await Close(day);
        _publisher.CompareWithStore();
        SchedulePublishing();
    }

    private async Task CloseDays(int day)
    {
        await _log.Commit();
        var (over, openDay, open) = _reports.Close(day);
        List<StoryCluster> all = [.. over, .. open];
        var originals = await _reports.Originals(all);
        var goOn = _reports.Events().Select(c => BlockReports.Build(c, originals).Id);
        await _publisher.Finish(over.ConvertAll(c => BlockReports.Build(c, originals)), goOn);
        var closing = _log.Directory.Closing + 1;
        var pages = await OpenEvents.Write(_store, closing, [.. open.Select(c => OpenEvent.Of(c, originals))], options.PageBytes);
        _reports.Settle(open, originals);
        _log.Forget(day);
        await _log.Change(directory =>
        {
            for (var i = 0; i < directory.OpenPages; i++) directory.Obsolete.Add(PageStore.OpenNameOf(directory.Closing, i));
            (directory.Closing, directory.OpenDay, directory.OpenPages) = (closing, openDay, pages);
            // The end of all days: whatever comes then begins anew.
            if (day == int.MaxValue) _openFrom = directory.OpenFrom;
            else directory.OpenFrom = day;
        });
        await _log.Clean();
    }

    private async Task BecomeKnown()
    {
        await GrainFactory.GetGrain<IDirectoryGrain>(BlockNames.DirectoryOf(Key)).Register(Key);
        await this.RegisterOrUpdateReminder("close", options.ReminderPeriod, options.ReminderPeriod);
        if (!_log.Directory.IsKnown) await Guarded(() => _log.Change(d => d.IsKnown = true));
    }

    private void SchedulePublishing()
    {
        if (_timer is not null) return;
        var rest = TimeSpan.FromMilliseconds(Math.Max(0, _restUntil - Environment.TickCount64));
        var due = rest > options.PublishDelay ? rest : options.PublishDelay;
        _timer = this.RegisterGrainTimer(Publish, due, Timeout.InfiniteTimeSpan);
    }

    private async Task Publish(CancellationToken cancellationToken)
    {
        // What changes from here on asks for another turn. Disposing of the timer would end this one.
        using var timer = _timer;
        _timer = null;
        var start = Environment.TickCount64;
        await _turn.WaitAsync(CancellationToken.None);
        try
        {
            var clusters = _reports.Events();
            var originals = await _reports.Originals(clusters);
            await _publisher.Publish(clusters.ConvertAll(c => BlockReports.Build(c, originals)));
        }
        catch
        {
            // The store is away: nothing is lost, it is tried again.
            _publisher.CompareWithStore();
            _restUntil = Environment.TickCount64 + (long)options.PublishDelay.TotalMilliseconds;
            SchedulePublishing();
            throw;
        }
        finally
        {
            _turn.Release();
            _restUntil = Math.Max(_restUntil, Environment.TickCount64 + (RestAfterPublishing * (Environment.TickCount64 - start)));
        }
    }

    private async Task Guarded(Func<Task> change)
    {
        try
        {
            await change();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
