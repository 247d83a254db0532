using NewsExtraction.Formats;

namespace NewsExtraction.Fuzz.Reading;

/// <summary>What holds for whatever is read: each article or fault once, with its place, and the same each time.</summary>
internal static class ReadingInvariants
{
    /// <summary>What is wrong with what is read out of these bytes on standard input, or null.</summary>
    public static string? FaultOf(byte[] bytes, ReadingOptions options)
    {
        var (items, again) = (Read(bytes, options), Read(bytes, options));
        if (!items.Select(Described).SequenceEqual(again.Select(Described))) return "read twice, it says two things";
        foreach (var item in items)
        {
            if (item.Article is null == item.Fault is null) return $"'{item.Id}' is neither an article nor a fault";
            if (item.Article is null && string.IsNullOrWhiteSpace(item.Fault)) return $"'{item.Id}' has a fault that says nothing";
            if (item.Line < 0 || item.Id is null || item.File is null) return "an item without its place";
            if (item.Article is { Text: null }) return $"'{item.Id}' has no text";
        }

        for (var i = 0; i < items.Count - 1; i++)
            if (items[i].IsUnreadableFile) return "articles behind a fault of the whole file";
            else if (items[i + 1] is { IsUnreadableFile: false } later && later.Line < items[i].Line) return "articles out of order";
        return null;
    }

    private static List<SourceItem> Read(byte[] bytes, ReadingOptions options)
    {
        var source = new ArticleSource(options with { StandardInput = () => new MemoryStream(bytes) });
        return source.ReadAsync(ArticleSource.Expand([ArticleSource.StandardInput])).ToBlockingEnumerable().ToList();
    }

    private static string Described(SourceItem item) =>
        string.Join('\n', item.File, item.Id, item.Line, item.Article, item.Fault, item.Warning,
        item.Note, item.IsWholeFile, string.Join(';', item.Fields.Select(f => f.Key + f.Value)));
}
