using NewsExtraction.Formats.Report;

namespace NewsExtraction.Formats;

/// <summary>
/// Writes articles and what was found in them as one HTML page for people to look at: events with the sentences that report them, filters,
/// a timeline, a map and a network of actors. The page holds all that it needs and asks no server for anything. The same articles give the
/// same bytes.
/// </summary>
public static class ReportPage
{
    /// <summary>The content security policy that the page carries: its own script and styles, by their hashes, and nothing else. A server
    /// that sends the page may send it as a header too.</summary>
    public static string ContentSecurityPolicy => PageTemplate.Policy;

    /// <summary>Writes the page in UTF-8. Articles are written one by one, in the order given; the stream stays open.</summary>
    /// <param name="articles">The articles. Two of one id are two articles.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="options">How the page is made, or null for the usual.</param>
    public static void Write(IEnumerable<ReportArticle> articles, Stream output, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        var page = new PageWriter(output, options ?? ReportOptions.Default);
        page.Start();
        foreach (var article in articles) page.Add(article);
        page.End();
        output.Flush();
    }

    /// <summary>Writes the page in UTF-8, each article as soon as it comes; the stream stays open.</summary>
    /// <param name="articles">The articles. Two of one id are two articles.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="options">How the page is made, or null for the usual.</param>
    /// <param name="cancellationToken">Ends the work; what was written until then is no whole page.</param>
    public static async Task WriteAsync(IAsyncEnumerable<ReportArticle> articles, Stream output, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        var page = new PageWriter(output, options ?? ReportOptions.Default);
        page.Start();
        await foreach (var article in articles.WithCancellation(cancellationToken)) page.Add(article);
        page.End();
        await output.FlushAsync(cancellationToken);
    }
}
