using System.Globalization;
using System.Text.Json;
using NewsExtraction.Tests.House;

namespace NewsExtraction.English.Tests.Snapshots;

/// <summary>The articles of samples/articles.ndjson, and the texts that also lie in samples/articles.</summary>
internal static class SampleArticles
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples");

    public static IReadOnlyList<ArticleInput> All { get; } =
        [.. File.ReadAllText(Path.Combine(Folder, "articles.ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    public static IEnumerable<string> Ids => All.Select(article => article.Id!);

    public static IEnumerable<string> TextFiles =>
        Directory.EnumerateFiles(Path.Combine(Folder, "articles"), "*.txt").Order(StringComparer.Ordinal).Select(Path.GetFileName)!;

    public static ArticleInput Named(string id) => All.Single(article => article.Id == id);

    public static string TextOf(string file) => File.ReadAllText(Path.Combine(Folder, "articles", file));

    private static ArticleInput Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new ArticleInput(Text("text"), DateOnly.ParseExact(Text("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Text("title"), Text("id"));

        string Text(string property) => root.GetProperty(property).GetString()!;
    }
}
