using Microsoft.Data.Sqlite;

namespace NewsExtraction.Formats.Tests;

/// <summary>Merged events as tables of a database.</summary>
internal sealed class StoryTablesTests
{
    [Test]
    public async Task StoriesJoinTheArticlesThatReportThem()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "news.db");
        await using (var writer = new SqliteArticleWriter(path)) await Articles.Write(writer, "a", "b");
        SqliteStories.Write(path, Merged("a", "b"));
        const string sql = """
            SELECT s.place, d.title, e.type FROM stories s JOIN story_reports r USING (story)
            JOIN documents d ON d.id = r.article JOIN events e ON e.document = d.document AND e.event = r.event
            WHERE s.type = 'CityLiberated' ORDER BY d.id
            """;
        Assert.That(Rows(path, sql), Is.EqualTo(Enumerable.Repeat("Sarmin|Troops retake Sarmin|CityLiberated", 2)));
        Assert.That(Rows(path, "SELECT count(*) FROM story_mentions JOIN stories USING (story) WHERE stories.type = 'CityLiberated'"),
            Is.EqualTo(new[] { "2" }));
        Assert.That(Rows(path,
            "SELECT DISTINCT role FROM story_participants JOIN stories USING (story) WHERE stories.type = 'CityLiberated'"),
            Has.Member("Force"));
    }

    [Test]
    public void WritingAgainTakesThePlaceOfWhatWasThere()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "stories.db");
        SqliteStories.Write(path, Merged("a", "b"));
        SqliteStories.Write(path, Merged("c"));
        Assert.That(Rows(path, "SELECT DISTINCT article FROM story_reports"), Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public void WhatIsNoDatabaseIsToldByName()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "notes.db");
        File.WriteAllText(path, new string('x', 2000));
        Assert.That(() => SqliteStories.Write(path, []), Throws.InstanceOf<IOException>().With.Message.Contains("notes.db"));
    }

    private static IReadOnlyList<MergedEvent> Merged(params string[] ids)
    {
        var merger = new EventMerger();
        foreach (var id in ids) merger.Add(NewsExtractor.Default.Extract(Articles.Item(id).Article!));
        return merger.CloseAll();
    }

    private static List<string> Rows(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        return rows;
    }
}
