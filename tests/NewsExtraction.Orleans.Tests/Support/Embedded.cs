namespace NewsExtraction.Orleans.Tests.Support;

/// <summary>What the embedded merger makes of the same articles.</summary>
internal static class Embedded
{
    public static List<string> Events(IEnumerable<ArticleReports> articles)
    {
        var merger = new EventMerger();
        foreach (var article in articles) merger.Add(article);
        return Lines(merger.Events());
    }

    public static List<string> Lines(IEnumerable<MergedEvent> events) => [.. events.Select(MergedEventJson.ToJson)];
}
