using NewsExtraction.Merging;

namespace NewsExtraction.Orleans;

/// <summary>Events of closed days that later days may add to, as they are stored.</summary>
[GenerateSerializer]
internal sealed class OpenPage
{
    [Id(0)]
    public int Version { get; set; }

    [Id(1)]
    public List<OpenEvent> Events { get; set; } = [];
}

/// <summary>Such an event.</summary>
[GenerateSerializer]
internal sealed class OpenEvent
{
    /// <summary>Its reports, each as the bytes of an article with that one event.</summary>
    [Id(0)]
    public List<byte[]> Reports { get; set; } = [];

    /// <summary>For each report: of what its article is a copy, or empty.</summary>
    [Id(1)]
    public List<string> Originals { get; set; } = [];

    public static OpenEvent Of(StoryCluster cluster, IReadOnlyDictionary<string, string> originals) => new()
    {
        Reports = [.. cluster.Reports.Select(r => new ArticleReports(r.Article, r.Published, string.Empty) { Events = [r] }.ToBytes())],
        Originals = [.. cluster.Reports.Select(r => originals.GetValueOrDefault(r.Article, string.Empty))],
    };

    public StoryCluster ToCluster() => new([.. Reports.Select(r => ArticleReports.FromBytes(r).Events[0])]);
}

/// <summary>Reads and writes the open events of a block, in pages.</summary>
internal static class OpenEvents
{
    public static async Task<List<OpenEvent>> Read(PageStore store, PageDirectory directory, string what)
    {
        var events = new List<OpenEvent>();
        for (var i = 0; i < directory.OpenPages; i++)
        {
            var page = await store.Read<OpenPage>(PageStore.OpenNameOf(directory.Closing, i));
            StateVersions.Check(page.Version, what);
            events.AddRange(page.Events);
        }

        return events;
    }

    /// <summary>Writes the events under the number of a closing; gives the number of pages.</summary>
    public static async Task<int> Write(PageStore store, int closing, IReadOnlyList<OpenEvent> events, int pageBytes)
    {
        var (pages, page, size) = (0, new OpenPage { Version = StateVersions.Current }, 0);
        foreach (var e in events)
        {
            page.Events.Add(e);
            size += e.Reports.Sum(r => r.Length);
            if (size < pageBytes) continue;
            await store.Write(PageStore.OpenNameOf(closing, pages++), page);
            (page, size) = (new OpenPage { Version = StateVersions.Current }, 0);
        }

        if (page.Events.Count > 0) await store.Write(PageStore.OpenNameOf(closing, pages++), page);
        return pages;
    }
}
