using System.Globalization;
using System.Text.Json;
using NewsExtraction.English.Tests.Snapshots;
using NewsExtraction.Tests.House;

namespace NewsExtraction.English.Tests.Output;

/// <summary>
/// The promises of the JSON, over as many articles as there are at hand: NEWSEXTRACT_TEST_ARTICLES names a file with an article on each
/// line
/// (<c>text</c>, <c>id</c>, <c>title</c>, <c>published</c> as 2017-11-23). Without it the samples are read.
/// </summary>
internal sealed class ManyArticlesTests
{
    private const int MostTold = 20;

    private static IEnumerable<ArticleInput> Inputs =>
        Environment.GetEnvironmentVariable("NEWSEXTRACT_TEST_ARTICLES") is { Length: > 0 } file
        ? Lines(file) : SampleArticles.All.Concat(Lines(Path.Combine(Repository.Root, "samples", "news", "news.ndjson")));

    [Test]
    public void EveryArticleComesBackEqualAndIsValid()
    {
        var faults = new List<string>();
        var count = 0;
        foreach (var result in NewsExtractor.Default.ExtractMany(Inputs))
        {
            count++;
            faults.AddRange(FaultsOf(result).Select(f => $"{result.Id}: {f}"));
            if (faults.Count >= MostTold) break;
        }

        TestContext.Out.WriteLine($"{count} articles");
        Assert.That(count, Is.Positive);
        Assert.That(faults, Is.Empty);
    }

    private static List<string> FaultsOf(ExtractionResult result)
    {
        if (!result.Succeeded) return [result.Error.Message];
        var (article, json) = (result.Article, ArticleJson.ToJson(result.Article));
        var faults = SchemaTests.Faults(json)
            .Concat(SchemaTests.Faults(ArticleJson.ToJson(article, new ArticleJsonOptions { Slim = true })))
            .ToList();
        if (!ArticleJson.Read(json, article.Text).Equals(article)) faults.Add("read with its text it is another article");
        if (!ArticleJson.Read(json).Equals(article)) faults.Add("read without its text it is another article");
        if (ArticleJson.ToJson(ArticleJson.Read(json)) != json) faults.Add("written again it is another JSON");
        return faults;
    }

    private static IEnumerable<ArticleInput> Lines(string file) =>
        File.ReadLines(file).Where(l => l.Length > 0).Select((line, i) => Read(line, (i + 1).ToString(CultureInfo.InvariantCulture)));

    private static ArticleInput Read(string line, string number)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        string? Of(string field) =>
            root.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var day = DateOnly.TryParseExact(Of("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read : (DateOnly?)null;
        return new ArticleInput(Of("text") ?? string.Empty, day, Of("title"), Of("id") ?? number);
    }
}
