namespace NewsExtraction.Orleans;

/// <summary>
/// The entries of a grain, one for each article, in pages by day. A page is written whole, so pages are small; what comes while a write
/// runs goes with the next one. An article that is put twice stays once. For use by one grain, whose calls may interleave.
/// </summary>
internal sealed class PageLog(PageStore store, ClusterMergingOptions options)
{
    private const string DirectoryName = "directory";
    private const int ReadAtOnce = 16;
    private readonly SortedDictionary<int, List<Page>> _days = [];
    private readonly Dictionary<string, (PageEntry Entry, Page Page)> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<Page> _dirty = [];
    private bool _directoryIsDirty;
    private Task? _next;
    private Task _last = Task.CompletedTask;
    private int _waiting;

    public PageDirectory Directory { get; private set; } = new();

    public IEnumerable<PageEntry> Entries => _articles.Values.Select(a => a.Entry);

    /// <summary>True after a write failed: what is in memory is not what is stored.</summary>
    public bool HasFailed { get; private set; }

    public async Task Read(string what)
    {
        Directory = await store.Read<PageDirectory>(DirectoryName);
        StateVersions.Check(Directory.Version, what);
        var pages = Directory.Days.SelectMany(d => Enumerable.Range(0, d.Value).Select(n => new Page(d.Key, n))).ToList();
        foreach (var some in pages.Chunk(ReadAtOnce))
            await Task.WhenAll(some.Select(async page =>
            {
                var state = await store.Read<PageState>(PageStore.NameOf(page.Day, page.Number));
                StateVersions.Check(state.Version, what);
                page.Entries.AddRange(state.Entries);
            }));
        foreach (var page in pages.OrderBy(p => p.Day).ThenBy(p => p.Number)) Take(page);
    }

    public PageEntry? Find(string article) => _articles.TryGetValue(article, out var held) ? held.Entry : null;

    /// <summary>Puts an entry in place of the one of its article, in memory. False where it is not newer.</summary>
    public bool Put(PageEntry entry)
    {
        if (_articles.TryGetValue(entry.Article, out var held))
        {
            if (held.Entry.Sequence >= entry.Sequence) return false;
            held.Page.Remove(held.Entry);
            _dirty.Add(held.Page);
        }

        var page = held.Page?.Day == entry.Day ? held.Page : LastPage(entry.Day);
        page.Add(entry);
        _dirty.Add(page);
        _articles[entry.Article] = (entry, page);
        MergingTelemetry.Entries.Add(1);
        return true;
    }

    /// <summary>Puts other content under an entry that is held, in memory.</summary>
    public void Replace(PageEntry entry)
    {
        var page = _articles[entry.Article].Page;
        page.Remove(_articles[entry.Article].Entry);
        page.Add(entry);
        _dirty.Add(page);
        _articles[entry.Article] = (entry, page);
    }

    /// <summary>Refuses what comes while too much waits to be written; what is held already takes no room.</summary>
    /// <exception cref="MergingBusyException">It does.</exception>
    public void EnsureRoom(PageEntry entry)
    {
        if (_waiting < options.MostWaiting || Find(entry.Article)?.Sequence >= entry.Sequence) return;
        MergingTelemetry.Refused.Add(1);
        throw new MergingBusyException($"{_waiting} articles wait to be written. Send the article again a little later.");
    }

    /// <summary>Returns when all that was put before is stored. Many wait for one write.</summary>
    public async Task Commit()
    {
        _waiting++;
        try
        {
            await (_next ??= WriteNext());
        }
        finally
        {
            _waiting--;
        }
    }

    /// <summary>Changes the directory, and writes it with all else.</summary>
    public Task Change(Action<PageDirectory> change)
    {
        change(Directory);
        _directoryIsDirty = true;
        return Commit();
    }

    /// <summary>Forgets days, with the next change of the directory.</summary>
    public IReadOnlyList<PageEntry> Forget(int before)
    {
        var gone = new List<PageEntry>();
        foreach (var day in _days.Keys.TakeWhile(d => d < before).ToList())
        {
            foreach (var page in _days[day])
            {
                gone.AddRange(page.Entries);
                foreach (var entry in page.Entries) _articles.Remove(entry.Article);
                _dirty.Remove(page);
                Directory.Obsolete.Add(PageStore.NameOf(day, page.Number));
            }

            _days.Remove(day);
            Directory.Days.Remove(day);
        }

        return gone;
    }

    /// <summary>Removes what is stored and not needed any more. What this cannot reach now is removed at the next closing.</summary>
    public async Task Clean()
    {
        if (Directory.Obsolete.Count == 0) return;
        foreach (var name in Directory.Obsolete.ToList()) await store.Clear(name);
        await Change(d => d.Obsolete.Clear());
    }

    private async Task WriteNext()
    {
        var last = _last;
        var mine = new TaskCompletionSource();
        _last = mine.Task;
        try
        {
            // What is put until then goes with this write.
            await Task.Yield();
            await Task.Delay(options.CommitDelay);
            await last;
            _next = null;
            if (HasFailed) throw new InvalidOperationException("An earlier write failed; the state is read again.");
            await Write();
        }
        catch
        {
            HasFailed = true;
            _next = null;
            throw;
        }
        finally
        {
            mine.SetResult();
        }
    }

    // First which pages there are: a page that is named and not there is empty, one that is there and not named is lost.
    private async Task Write()
    {
        var pages = _dirty.ToList();
        _dirty.Clear();
        if (_directoryIsDirty)
        {
            _directoryIsDirty = false;
            await store.Write(DirectoryName, Snapshot());
        }

        await Task.WhenAll(pages.Select(p => store.Write(PageStore.NameOf(p.Day, p.Number),
            new PageState { Version = StateVersions.Current, Entries = [.. p.Entries] })));
    }

    private PageDirectory Snapshot() => new()
    {
        Version = StateVersions.Current,
        Days = new Dictionary<int, int>(Directory.Days),
        OpenFrom = Directory.OpenFrom,
        Closing = Directory.Closing,
        OpenDay = Directory.OpenDay,
        OpenPages = Directory.OpenPages,
        Obsolete = [.. Directory.Obsolete],
        IsKnown = Directory.IsKnown,
    };

    // Where a correction moved an article to another day and the old page was not written, it is on two pages: the newer one holds.
    private void Take(Page page)
    {
        if (!_days.TryGetValue(page.Day, out var pages)) _days[page.Day] = pages = [];
        pages.Add(page);
        foreach (var entry in page.Entries.ToList())
        {
            page.Size += entry.Size;
            if (_articles.TryGetValue(entry.Article, out var held))
            {
                var isOlder = held.Entry.Sequence >= entry.Sequence;
                var (old, from) = isOlder ? (entry, page) : (held.Entry, held.Page);
                from.Remove(old);
                _dirty.Add(from);
                if (isOlder) continue;
            }

            _articles[entry.Article] = (entry, page);
        }
    }

    private Page LastPage(int day)
    {
        if (!_days.TryGetValue(day, out var pages)) _days[day] = pages = [];
        if (pages.Count > 0 && pages[^1].Size < options.PageBytes) return pages[^1];
        pages.Add(new Page(day, pages.Count));
        Directory.Days[day] = pages.Count;
        _directoryIsDirty = true;
        return pages[^1];
    }

    private sealed class Page(int day, int number)
    {
        public int Day => day;

        public int Number => number;

        public int Size { get; set; }

        public List<PageEntry> Entries { get; } = [];

        public void Add(PageEntry entry)
        {
            Entries.Add(entry);
            Size += entry.Size;
        }

        public void Remove(PageEntry entry)
        {
            Entries.Remove(entry);
            Size -= entry.Size;
        }
    }
}
