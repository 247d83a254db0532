using NewsExtraction.Merging;
using NewsExtraction.Orleans.Grains;

namespace NewsExtraction.Orleans;

/// <summary>
/// Finds of which articles articles are copies, as the embedded merger finds it: the first article before it that it is a copy of, and of
/// that one the original, and so on. All articles are asked for together, each share of the bands once in each round.
/// </summary>
internal sealed class CopyResolver(IGrainFactory grains, int shards)
{
    /// <summary>The original of each article; those that are no copies are left out.</summary>
    public async Task<Dictionary<string, string>> Originals(IEnumerable<CopyLookup> articles)
    {
        var first = new Dictionary<string, CopyLookup?>(StringComparer.Ordinal);
        var settled = new Dictionary<string, string>(StringComparer.Ordinal);
        var wanted = articles.ToList();
        for (var round = wanted; round.Count > 0;)
        {
            await Ask(round, first, settled);
            round = [.. first.Values.OfType<CopyLookup>().Where(f => !first.ContainsKey(f.Article)).DistinctBy(f => f.Article)];
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in wanted)
            if (OriginalOf(article.Article, first, settled) is { } original) found[article.Article] = original;
        return found;
    }

    public static CopyLookup? Lookup(int day, string article, Fingerprint? print)
    {
        if (print is null) return null;
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        print.Write(writer);
        writer.Flush();
        return new CopyLookup(day, article, bytes.ToArray());
    }

    public static Fingerprint PrintOf(CopyLookup article)
    {
        using var reader = new BinaryReader(new MemoryStream(article.Fingerprint));
        return Fingerprint.Read(reader);
    }

    private static string? OriginalOf(string article, Dictionary<string, CopyLookup?> first, Dictionary<string, string> settled)
    {
        // Each step leads to an earlier article.
        string? found = null;
        while (true)
        {
            if (settled.TryGetValue(article, out var original)) return original.Length > 0 ? original : found;
            if (first.GetValueOrDefault(article) is not { } before) return found;
            found = article = before.Article;
        }
    }

    private async Task Ask(List<CopyLookup> round, Dictionary<string, CopyLookup?> first, Dictionary<string, string> settled)
    {
        var byShard = new SortedDictionary<int, List<CopyLookup>>();
        foreach (var article in round)
        {
            first[article.Article] = null;
            foreach (var shard in CopyShards.Of(article.Article, PrintOf(article), shards))
            {
                if (!byShard.TryGetValue(shard, out var asked)) byShard[shard] = asked = [];
                asked.Add(article);
            }
        }

        var answers = await Task.WhenAll(byShard.Select(async s => (s.Value, await grains.GetGrain<ICopyGrain>(s.Key).Find(s.Value))));
        foreach (var (asked, answer) in answers)
        {
            for (var i = 0; i < asked.Count; i++)
            {
                if (answer[i].Original is { } original) settled[asked[i].Article] = original;
                if (answer[i].First is { } found && (first[asked[i].Article] is not { } known || found.Key.CompareTo(known.Key) < 0))
                    first[asked[i].Article] = found;
            }
        }
    }
}
