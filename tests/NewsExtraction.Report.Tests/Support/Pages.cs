using System.Globalization;
using System.Text.Json;
using NewsExtraction.Formats;
using NewsExtraction.Tests.House;

namespace NewsExtraction.Report.Tests.Support;

/// <summary>Pages to open, each made once.</summary>
internal static class Pages
{
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("newsextract-report-");
    private static readonly Lazy<Article[]> Articles = new(() => [.. Inputs().Select(input => NewsExtractor.Default.Extract(input))]);
    private static readonly Lazy<string> NewsPage = new(() => Write("news.html", Articles.Value.Select(a => new ReportArticle(a, "news"))));

    /// <summary>The articles of samples/news.</summary>
    public static IReadOnlyList<Article> News => Articles.Value;

    /// <summary>A page of the articles of samples/news.</summary>
    public static string OfNews => NewsPage.Value;

    public static int Events => News.Sum(a => a.Events.Count);

    public static string Of(string name, params ArticleInput[] inputs) =>
        Write(name, inputs.Select(input => new ReportArticle(NewsExtractor.Default.Extract(input))));

    public static string Write(string name, IEnumerable<ReportArticle> articles, ReportOptions? options = null)
    {
        var file = Path.Combine(Folder.FullName, name);
        using var stream = File.Create(file);
        ReportPage.Write(articles, stream, options ?? new ReportOptions { Rules = NewsExtractor.Default.Rules });
        return file;
    }

    private static IEnumerable<ArticleInput> Inputs()
    {
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "samples", "news", "news.ndjson")))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            string Field(string name) => root.GetProperty(name).GetString()!;
            var day = DateOnly.ParseExact(Field("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return new ArticleInput(Field("text"), day, Field("title"), Field("id"));
        }
    }
}
