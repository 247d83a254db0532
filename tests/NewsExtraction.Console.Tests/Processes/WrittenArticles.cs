using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace NewsExtraction.Console.Tests.Processes;

/// <summary>What an output holds: the ids of its articles, and the number of its events.</summary>
internal sealed record WrittenArticles(IReadOnlyList<string> Ids, int Events)
{
    public static async Task<WrittenArticles> Of(string path)
    {
        if (Directory.Exists(path)) return new(await Column(path, "documents", 1), (await Column(path, "events", 0)).Count);
        return path.EndsWith(".db", StringComparison.Ordinal) ? OfDatabase(path) : OfLines(path);
    }

    private static WrittenArticles OfLines(string path)
    {
        var (ids, events) = (new List<string>(), 0);
        foreach (var line in File.ReadLines(path))
        {
            using var article = JsonDocument.Parse(line);
            ids.Add(article.RootElement.GetProperty("id").GetString()!);
            events += article.RootElement.GetProperty("events").GetArrayLength();
        }

        return new(ids, events);
    }

    private static WrittenArticles OfDatabase(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return new(Texts(connection, "SELECT id FROM documents"), Texts(connection, "SELECT event FROM events").Count);
    }

    private static List<string> Texts(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read()) texts.Add(reader.GetString(0));
        return texts;
    }

    private static async Task<IReadOnlyList<string>> Column(string folder, string table, int column)
    {
        var texts = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, table), "*.parquet"))
        {
            await using var reader = await Parquet.ParquetReader.CreateAsync(file);
            for (var i = 0; i < reader.RowGroupCount; i++)
            {
                using var group = reader.OpenRowGroupReader(i);
                var values = new string?[group.RowCount];
                await group.ReadAsync(reader.Schema.DataFields[column], values.AsMemory());
                texts.AddRange(values!);
            }
        }

        return texts;
    }
}
