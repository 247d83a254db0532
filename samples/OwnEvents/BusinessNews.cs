using System.Globalization;
using NewsExtraction;
using NewsExtraction.Events;
using NewsExtraction.Formats;

namespace OwnEvents;

/// <summary>Reads articles for business news.</summary>
internal static class BusinessNews
{
    private static string Here => AppContext.BaseDirectory;

    /// <summary>An extractor with the rules of business.events, whose events come as the records of Records.cs.</summary>
    public static NewsExtractor Extractor() => new NewsExtractorBuilder()
        .AddEventRules(Path.Combine(Here, "business.events"))
        .Record("CompanyAcquired", facts => new CompanyAcquired(facts))
        .Record("ResultsReported", facts => new ResultsReported(facts))
        .Record("JobsCut", facts => new JobsCut(facts))
        .Record("ProductLaunched", facts => new ProductLaunched(facts))
        .Build();

    /// <summary>The sample articles, or those of files.</summary>
    public static IAsyncEnumerable<SourceItem> Articles(string[] files) => new ArticleSource(new ReadingOptions()).ReadAsync(
        [.. files.DefaultIfEmpty(Path.Combine(Here, "articles", "business.ndjson")).Select(f => new SourceFile(f, Path.GetFileName(f)))]);

    /// <summary>A row for each event of business news.</summary>
    public static IEnumerable<Row> Rows(Article article) => article.Events.Select(RowOf).OfType<Row>();

    private static Row? RowOf(NewsEvent e) => e switch
    {
        CompanyAcquired a => new Row(e, "bought", a.Buyer?.Name, a.Target?.Name, a.Price),
        ResultsReported r => new Row(e, "reported", r.Company?.Name, r.Figure, r.Amount),
        JobsCut j => new Row(e, "jobs cut", j.Employer?.Name, j.Workers, Number(j.Count)),
        ProductLaunched p => new Row(e, "launched", p.Maker?.Name, p.Product?.Name, p.Price),
        _ => null,
    };

    private static string? Number(CountRange? count) => (count?.Min ?? count?.Max)?.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A row of the table.</summary>
internal sealed record Row(NewsEvent Event, string What, string? Who, string? Whom, string? HowMuch)
{
    /// <summary>The first day, where it is known.</summary>
    public string Day => Event.When?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>Whether it is told as a fact.</summary>
    public string Told => Event.Realis == Realis.Asserted ? string.Empty : Event.Realis.ToString().ToLowerInvariant();
}
