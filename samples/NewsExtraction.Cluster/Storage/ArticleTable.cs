using System.Text.Json;
using Npgsql;

namespace NewsExtraction.Cluster.Storage;

/// <summary>Writes what was extracted of an article: all of it or nothing, and never an older content over a newer one.</summary>
internal sealed class ArticleTable(NpgsqlDataSource source)
{
    public async Task Write(string json, ArticleReports reports, string? title, long sequence, string model, CancellationToken cancel)
    {
        using var document = JsonDocument.Parse(json);
        var events = document.RootElement.GetProperty("events").EnumerateArray().ToList();
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var article = new NpgsqlCommand("""
            INSERT INTO articles AS a (id, sequence, hash, model, published, language, title) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash, model = excluded.model,
                published = excluded.published, language = excluded.language, title = excluded.title
            WHERE a.sequence <= excluded.sequence
            """, connection)
        {
            Parameters =
            {
                new() { Value = reports.Id }, new() { Value = sequence }, new() { Value = reports.ContentHash }, new() { Value = model },
                new() { Value = (object?)reports.Published ?? DBNull.Value },
                new() { Value = (object?)document.RootElement.GetProperty("language").GetString() ?? DBNull.Value },
                new() { Value = (object?)title ?? DBNull.Value },
            },
        };
        if (await article.ExecuteNonQueryAsync(cancel) == 0) return;
        await using var rows = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("DELETE FROM article_events WHERE article = $1") { Parameters = { new() { Value = reports.Id } } },
                new("INSERT INTO article_events SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])")
                {
                    Parameters =
                    {
                        new() { Value = reports.Id },
                        new() { Value = events.Select(e => e.GetProperty("id").GetString()!).ToArray() },
                        new() { Value = events.Select(e => e.GetProperty("type").GetString()!).ToArray() },
                        new() { Value = events.Select(e => e.GetRawText()).ToArray() },
                    },
                },
            },
        };
        await rows.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
