using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsExtraction.Formats.Tests.Report;

/// <summary>A report page as its text, and the parts that tests look at.</summary>
internal sealed partial record PageText(string Html)
{
    public static PageText Of(params Article[] articles) => With(null, articles.Select(article => new ReportArticle(article)));

    public static PageText With(ReportOptions? options, IEnumerable<ReportArticle> articles)
    {
        using var output = new MemoryStream();
        ReportPage.Write(articles, output, options);
        return new PageText(Encoding.UTF8.GetString(output.ToArray()));
    }

    /// <summary>The articles as the page holds them.</summary>
    public JsonElement[] Articles => [.. JsonDocument.Parse(Data("articles")).RootElement.EnumerateArray()];

    public JsonElement Types => JsonDocument.Parse(Data("types")).RootElement;

    public string Style => Style_().Match(Html).Groups[1].Value;

    public string Script => Html[(Html.LastIndexOf("<script>", StringComparison.Ordinal) + 8)..Html.LastIndexOf("</script>",
        StringComparison.Ordinal)];

    /// <summary>How often the page has these characters.</summary>
    public int Count(string characters) => Html.Split(characters).Length - 1;

    private string Data(string id)
    {
        var start = Html.IndexOf($"id=\"{id}\">", StringComparison.Ordinal) + id.Length + 6;
        return Html[start..Html.IndexOf("</script>", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style_();
}
