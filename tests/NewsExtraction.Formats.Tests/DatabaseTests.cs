using Microsoft.Data.Sqlite;
using Parquet;

namespace NewsExtraction.Formats.Tests;

/// <summary>Articles as tables of a database and of data frames.</summary>
internal sealed class DatabaseTests
{
    [Test]
    public async Task TablesOfADatabaseJoin()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "news.db");
        await using (var writer = new SqliteArticleWriter(path)) await Articles.Write(writer, "a", "b");
        const string sql = """
            SELECT d.title, e.type, r.role, n.name, p.country FROM documents d JOIN events e USING (document)
            JOIN roles r USING (document, event)
            JOIN entities n USING (document, entity) JOIN places p USING (document, entity) WHERE e.type = 'CityLiberated' AND d.id = 'a'
            """;
        Assert.That(Rows(path, sql), Is.EqualTo(new[] { "Troops retake Sarmin|CityLiberated|Place|Sarmin|SY" }));
        Assert.That(Rows(path, "SELECT count(*) FROM documents"), Is.EqualTo(new[] { "2" }));
        Assert.That(Rows(path, "SELECT first_day FROM times WHERE text = 'Tuesday' AND document = 'a'"),
            Is.EqualTo(new[] { "2024-04-30" }));
    }

    [Test]
    public async Task MentionsHaveTheWordsThatTheirOffsetsPointTo()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "news.db");
        await using (var writer = new SqliteArticleWriter(path, offsets: OffsetUnit.CodePoints)) await Articles.Write(writer, "a");
        foreach (var row in Rows(path, "SELECT start_offset, end_offset, text FROM mentions").Select(r => r.Split('|')))
        {
            var runes = Articles.Text.EnumerateRunes().Skip(int.Parse(row[0], null))
                .Take(int.Parse(row[1], null) - int.Parse(row[0], null));
            Assert.That(string.Concat(runes), Is.EqualTo(row[2]));
        }
    }

    [Test]
    public async Task AnArticleWithTheIdOfAnotherHasAKeyOfItsOwn()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "news.db");
        await using (var writer = new SqliteArticleWriter(path)) await Articles.Write(writer, "a", "a");
        Assert.That(Rows(path, "SELECT document, id FROM documents ORDER BY document"), Is.EqualTo(new[] { "a|a", "a#2|a" }));
    }

    [Test]
    public async Task AFailureIsADocumentWithItsError()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "news.db");
        await using (var writer = new SqliteArticleWriter(path))
        {
            await writer.WriteFailureAsync(Articles.Item("bad"), "It broke.");
            await writer.CompleteAsync();
        }

        Assert.That(Rows(path, "SELECT id, error FROM documents"), Is.EqualTo(new[] { "bad|It broke." }));
    }

    [Test]
    public async Task ADatabaseWithArticlesIsGoneOnWithOnlyWhereAskedFor()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "news.db");
        await using (var writer = new SqliteArticleWriter(path)) await Articles.Write(writer, "a");
        Assert.That(() => new SqliteArticleWriter(path), Throws.TypeOf<IOException>().With.Message.Contains("--resume"));
        await using var again = new SqliteArticleWriter(path, resume: true);
        Assert.That(again.ArticlesWritten, Is.EqualTo(new Dictionary<string, int> { ["a"] = 1 }));
    }

    [Test]
    public void AFileThatIsNoDatabaseIsTold()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("news.db", new string('x', 5000));
        Assert.That(() => new SqliteArticleWriter(path), Throws.TypeOf<IOException>().With.Message.Contains("news.db"));
    }

    [Test]
    public async Task ParquetHasTheRowsOfTheDatabase()
    {
        using var folder = new TemporaryFolder();
        var (database, parquet) = (Path.Combine(folder.Path, "news.db"), Path.Combine(folder.Path, "news"));
        await using (var writer = new SqliteArticleWriter(database)) await Articles.Write(writer, "a", "b");
        await using (var writer = await ParquetArticleWriter.OpenAsync(parquet)) await Articles.Write(writer, "a", "b");
        foreach (var table in (string[])["documents", "events", "roles", "entities", "mentions", "places", "times"])
        {
            await using var reader = await ParquetReader.CreateAsync(Path.Combine(parquet, table, "part-00001.parquet"));
            using var group = reader.OpenRowGroupReader(0);
            Assert.That(Rows(database, $"SELECT count(*) FROM {table}").Single(), Is.EqualTo($"{group.RowCount}"), table);
            var keys = new string?[group.RowCount];
            await group.ReadAsync(reader.Schema.DataFields[0], keys.AsMemory());
            Assert.That(keys.Order(), Is.EqualTo(Rows(database, $"SELECT document FROM {table} ORDER BY document")), table);
        }
    }

    [Test]
    public async Task WhatARunThatBrokeOffLeftWithoutDocumentsIsNoPartOfTheOutput()
    {
        using var folder = new TemporaryFolder();
        var parquet = Path.Combine(folder.Path, "news");
        await using (var writer = await ParquetArticleWriter.OpenAsync(parquet)) await Articles.Write(writer, "a");
        File.Copy(Path.Combine(parquet, "events", "part-00001.parquet"), Path.Combine(parquet, "events", "part-00002.parquet"));
        await using (var again = await ParquetArticleWriter.OpenAsync(parquet, resume: true))
        {
            Assert.That(again.ArticlesWritten, Is.EqualTo(new Dictionary<string, int> { ["a"] = 1 }));
            Assert.That(File.Exists(Path.Combine(parquet, "events", "part-00002.parquet")), Is.False);
            await Articles.Write(again, "b");
        }

        Assert.That(Directory.GetFiles(Path.Combine(parquet, "documents")), Has.Length.EqualTo(2));
    }

    private static string[] Rows(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        return [.. rows];
    }
}
