using System.IO.Compression;
using NewsExtraction.Console.Tests;
using NewsExtraction.Tests.House;

namespace NewsExtraction.Docs.Tests.Blocks;

/// <summary>A folder as the pages speak of one, made the current one: samples, articles in some forms, rules. Gone afterwards.</summary>
internal sealed class Workplace : IDisposable
{
    private const string Feed = "<rss version=\"2.0\"><channel><title>News</title><item><guid>feed-1</guid><title>Harnow retaken</title>"
        + "<pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate><description>Troops retook the town of Harnow on Monday.</description></item>"
        + "</channel></rss>";

    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Directory.GetCurrentDirectory();

    /// <summary>Makes the folder; the pages' own rule files lie in it.</summary>
    public Workplace()
    {
        Directory.SetCurrentDirectory(_folder.Path);
        Copy("samples/news");
        Copy("samples/articles");
        File.Copy(Path.Combine(Repository.Root, "samples/articles.ndjson"), "samples/articles.ndjson");
        var news = File.ReadAllText("samples/news/news.ndjson");
        Directory.CreateDirectory("news");
        Directory.CreateDirectory("feeds");
        File.WriteAllText("news/monday.ndjson", news);
        File.WriteAllText("news.ndjson", news);
        File.WriteAllText("article.txt", File.ReadAllText("samples/articles/harbour.txt"));
        File.WriteAllText("feeds/world.xml", Feed);
        using (var packed = new GZipStream(File.Create("news.ndjson.gz"), CompressionLevel.Fastest))
            packed.Write(System.Text.Encoding.UTF8.GetBytes(news));
        // The first rules of the guide to own events are the file that all pages call my.events; names.tsv is that of own names.
        var guide = CodeBlock.All.First(b => b.File == "docs/own-events.md" && b.Kind == "events");
        File.WriteAllText("my.events", guide.Text);
        File.WriteAllText("names.tsv", CodeBlock.All.First(b => b.File == "docs/own-names.md" && b.Kind == "text").Text);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Dispose();
    }

    private static void Copy(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }
}
