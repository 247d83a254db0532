using Microsoft.Extensions.DependencyInjection;
using NewsExtraction.Merging;
using Orleans.Concurrency;
using Orleans.Storage;

namespace NewsExtraction.Orleans.Grains;

/// <summary>A share of the bands of fingerprints. Articles that share a band meet in the share of that band.</summary>
[Reentrant]
internal sealed class CopyGrain(ClusterMergingOptions options) : Grain, ICopyGrain, IRemindable
{
    // Blocks that are late with closing still find what they ask for.
    private const int SlackDays = 2;
    private const int AtOnce = 500;
    private PageLog _log = null!;
    private CopyIndex _index = null!;

    private int Shard => (int)this.GetPrimaryKeyLong();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var storage = ServiceProvider.GetRequiredKeyedService<IGrainStorage>(ClusterMergingOptions.StorageName);
        _log = new PageLog(new PageStore(storage, this.GetGrainId()), options);
        _index = new CopyIndex(options.WindowDays);
        await _log.Read($"share {Shard} of the fingerprints");
        foreach (var entry in _log.Entries) Index(entry);
    }

    public async Task Put(PageEntry article)
    {
        _log.EnsureRoom(article);
        if (!_log.Directory.IsKnown)
        {
            await this.RegisterOrUpdateReminder("settle", options.ReminderPeriod, options.ReminderPeriod);
            _log.Directory.IsKnown = true;
        }

        var held = _log.Find(article.Article);
        if (_log.Put(article))
        {
            if (held is { Content.Length: > 0 }) _index.Remove(Article(held));
            Index(article);
        }

        await Stored(_log.Commit);
    }

    public Task<List<CopyAnswer>> Find(List<CopyLookup> articles) => Task.FromResult(articles.ConvertAll(Find));

    public async Task Settle(int day)
    {
        if (day <= _log.Directory.OpenFrom) return;
        var resolver = new CopyResolver(GrainFactory, options.CopyShards);
        var mine = _log.Entries.Where(e => e.Day < day && e.Content.Length > 0 && IsHome(e))
            .Select(e => (Entry: e, Content: CopyContent.Read(e.Content))).Where(e => e.Content.Original is null).ToList();
        foreach (var some in mine.Chunk(AtOnce))
        {
            var lookups = some.Select(e => CopyResolver.Lookup(e.Entry.Day, e.Entry.Article, e.Content.Print));
            var originals = await resolver.Originals(lookups.OfType<CopyLookup>());
            foreach (var (entry, content) in some)
            {
                if (_log.Find(entry.Article) != entry) continue;
                var settled = content with { Original = originals.GetValueOrDefault(entry.Article, string.Empty) };
                _log.Replace(entry with { Content = settled.ToBytes() });
            }
        }

        // All articles without a day are over then, and new ones may come.
        await Stored(() => _log.Change(d => d.OpenFrom = day == int.MaxValue ? d.OpenFrom : day));
    }

    public Task<int> SettledTo() => Task.FromResult(_log.Directory.OpenFrom);

    public async Task Forget(int day)
    {
        var before = day == int.MaxValue ? day : day - options.WindowDays - SlackDays;
        var gone = _log.Forget(before);
        if (gone.Count == 0) return;
        _index.Forget(before, before);
        // Repeated by the next closing where it fails: those that are forgotten already do nothing.
        foreach (var some in gone.Where(IsHome).Chunk(AtOnce))
            await Task.WhenAll(some.Select(e => GrainFactory.GetGrain<IArticleGrain>(e.Article).Forget()));
        await Stored(() => _log.Change(_ => { }));
        await Stored(_log.Clean);
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        var day = await GrainFactory.GetGrain<ICalendarGrain>(0).OpenFrom();
        if (day == int.MinValue) return;
        await Settle(day);
        // Others may still ask for what was closed.
        var all = await Task.WhenAll(Enumerable.Range(0, options.CopyShards).Select(s => GrainFactory.GetGrain<ICopyGrain>(s).SettledTo()));
        if (all.All(d => d >= day || d == int.MinValue)) await Forget(day);
    }

    private CopyAnswer Find(CopyLookup article)
    {
        var original = _log.Find(article.Article) is { Content.Length: > 0 } entry && IsHome(entry)
            ? CopyContent.Read(entry.Content).Original : null;
        if (_index.First(article.Key, CopyResolver.PrintOf(article)) is not { } first) return new CopyAnswer(null, original);
        return new CopyAnswer(CopyResolver.Lookup(first.Day, first.Id, _index.FingerprintOf(first)), original);
    }

    private bool IsHome(PageEntry entry) => CopyShards.HomeOf(entry.Article, options.CopyShards) == Shard;

    private void Index(PageEntry entry)
    {
        if (entry.Content.Length > 0) _index.Add(Article(entry));
    }

    private static ArticleReports Article(PageEntry entry) =>
        new(entry.Article, entry.Day == EventReport.Undated ? null : DateOnly.FromDayNumber(entry.Day), string.Empty)
        {
            Fingerprint = CopyContent.Read(entry.Content).Print,
        };

    private async Task Stored(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
