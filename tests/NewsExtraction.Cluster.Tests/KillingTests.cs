using System.Text.Json;
using NewsExtraction.Tests.House;
using Npgsql;

namespace NewsExtraction.Cluster.Tests;

/// <summary>With a real queue and a real database: processes are killed while articles go through, and nothing is lost, nothing
/// doubled.</summary>
internal sealed class KillingTests
{
    private const int TimesEach = 4;

    // What a killed silo left is written a minute later at most; a machine that does other things takes its time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [Test]
    public async Task KilledWorkersAndSilosARestartedDatabaseAndAPoisonedMessageLoseNothing()
    {
        await using var servers = await Servers.Start();
        var ports = Enumerable.Range(0, 4).Select(_ => Servers.FreePort()).ToList();
        servers.Run("silo0", "silo", "--port", $"{ports[0]}", "--gateway", $"{ports[1]}");
        var silo = servers.Run("silo1", "silo", "--port", $"{ports[2]}", "--gateway", $"{ports[3]}");
        var worker = servers.Run("worker0", "worker", "--at-once", "4");
        servers.Run("worker1", "worker", "--at-once", "4");
        var articles = Articles().ToList();
        await File.WriteAllLinesAsync(servers.File("news.ndjson"),
            [.. articles[..40].Select(Line), "no article", .. articles[40..].Select(Line)]);
        await servers.Ask("feed", servers.File("news.ndjson"));

        await using var database = NpgsqlDataSource.Create(servers.Connection);
        await Until(servers, async () => await Number(database, "SELECT count(*) FROM articles") >= articles.Count / 6);
        Servers.KillAtOnce(worker);
        await Until(servers, async () => await Number(database, "SELECT count(*) FROM articles") >= articles.Count / 3);
        Servers.KillAtOnce(silo);
        await Until(servers, async () => await Number(database, "SELECT count(*) FROM articles") >= articles.Count / 2);
        await servers.RestartDatabase();

        var extracted = articles.ConvertAll(a => NewsExtractor.Default.Extract(a));
        var expected = Merged(extracted);
        await Until(servers, async () => expected.SequenceEqual(await Rows(database, "SELECT json FROM merged_events")));
        var events = extracted.Sum(a => a.Events.Count);
        Assert.That(await Number(database, "SELECT count(*) FROM article_events"), Is.EqualTo(events));
        Assert.That(await Number(database, "SELECT count(*) FROM merged_reports"), Is.EqualTo(events));
        Assert.That(await Number(database, "SELECT count(DISTINCT (article, event)) FROM merged_reports"), Is.EqualTo(events));
        Assert.That(await servers.Ask("dead"), Does.Contain("is no JSON object").And.Contain("no article"));
        Assert.That(await servers.Ask("status"), Does.StartWith("queue 0 dead 1 "));
        // Errors of the database cross from silo to silo as what they are.
        Assert.That(servers.AllLogs(), Does.Not.Contain("CodecNotFoundException"));
        Assert.That(expected, Has.Member((await servers.Ask("query", "--type", "CityLiberated", "--limit", "1")).Trim()));
    }

    // The sample articles, each several times under other names on other days: copies of copies.
    private static IEnumerable<ArticleInput> Articles()
    {
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "samples", "articles.ndjson")))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var day = DateOnly.ParseExact(root.GetProperty("published").GetString()!, "yyyy-MM-dd");
            for (var i = 0; i < TimesEach; i++)
                yield return new ArticleInput(root.GetProperty("text").GetString()!, day.AddDays(i % 3),
                    root.GetProperty("title").GetString(), $"{root.GetProperty("id").GetString()}-{i}");
        }
    }

    private static string Line(ArticleInput article) =>
        JsonSerializer.Serialize(
            new { id = article.Id, title = article.Title, published = $"{article.Published:yyyy-MM-dd}", text = article.Text });

    private static List<string> Merged(IEnumerable<Article> articles)
    {
        var merger = new EventMerger();
        foreach (var article in articles) merger.Add(article);
        return [.. merger.Events().Select(MergedEventJson.ToJson).Order(StringComparer.Ordinal)];
    }

    private static async Task Until(Servers servers, Func<Task<bool>> isSo)
    {
        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                if (await isSo()) return;
            }
            catch (NpgsqlException)
            {
                // It is starting, or starting again.
            }

            if (Environment.TickCount64 > end) Assert.Fail("It takes too long.\n" + await servers.Ask("status") + servers.Logs());
            await Task.Delay(300);
        }
    }

    private static async Task<long> Number(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<List<string>> Rows(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
