using NewsExtraction.Orleans;
using Npgsql;

namespace NewsExtraction.Cluster.Storage;

/// <summary>Writes merged events to PostgreSQL, each call in one transaction.</summary>
internal sealed class PostgresEventStore(NpgsqlDataSource source) : IMergedEventStore
{
    private const string Insert = """
        INSERT INTO merged_events AS e (block, id, version, is_final, type, family, realis, confidence, place, region, country, latitude,
            longitude, first_day, last_day, first_seen, last_seen, sources, json)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
        ON CONFLICT (block, id) DO UPDATE SET version = excluded.version, is_final = excluded.is_final, type = excluded.type,
            family = excluded.family, realis = excluded.realis, confidence = excluded.confidence, place = excluded.place,
            region = excluded.region, country = excluded.country, latitude = excluded.latitude, longitude = excluded.longitude,
            first_day = excluded.first_day, last_day = excluded.last_day, first_seen = excluded.first_seen,
            last_seen = excluded.last_seen, sources = excluded.sources, json = excluded.json
        WHERE excluded.is_final OR NOT e.is_final
        """;

    public async Task<IReadOnlyDictionary<string, string>> OpenAsync(string block)
    {
        await using var command = source.CreateCommand("SELECT id, version FROM merged_events WHERE block = $1 AND NOT is_final");
        command.Parameters.Add(new() { Value = block });
        await using var reader = await command.ExecuteReaderAsync();
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadAsync()) open[reader.GetString(0)] = reader.GetString(1);
        return open;
    }

    public async Task WriteAsync(MergedEventChanges changes)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection);
        // Reports go with their events, and are written anew with those that changed.
        batch.BatchCommands.Add(new("DELETE FROM merged_events WHERE block = $1 AND id = ANY ($2) AND NOT is_final")
        {
            Parameters = { new() { Value = changes.Block }, new() { Value = changes.Removed.ToArray() } },
        });
        foreach (var stored in changes.Written)
        {
            batch.BatchCommands.Add(Event(changes, stored));
            batch.BatchCommands.Add(new("DELETE FROM merged_reports WHERE block = $1 AND id = $2")
            {
                Parameters = { new() { Value = changes.Block }, new() { Value = stored.Event.Id } },
            });
            batch.BatchCommands.Add(Reports(changes.Block, stored.Event));
        }

        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static NpgsqlBatchCommand Event(MergedEventChanges changes, StoredMergedEvent stored)
    {
        var (merged, command) = (stored.Event, new NpgsqlBatchCommand(Insert));
        object?[] values =
        [
            changes.Block, merged.Id, stored.Version, changes.AreFinal, merged.Type, merged.Family,
            merged.Realis.ToString().ToLowerInvariant(), merged.Confidence, merged.Place?.Name, merged.Place?.Region,
            merged.Place?.Country, merged.Place?.Latitude, merged.Place?.Longitude, merged.From, merged.To, merged.FirstSeen,
            merged.LastSeen, merged.SourceCount, stored.Json,
        ];
        foreach (var value in values) command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        return command;
    }

    private static NpgsqlBatchCommand Reports(string block, MergedEvent merged) =>
        new("INSERT INTO merged_reports SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::text[])")
        {
            Parameters =
            {
                new() { Value = block }, new() { Value = merged.Id }, new() { Value = merged.Reports.Select(r => r.Article).ToArray() },
                new() { Value = merged.Reports.Select(r => r.Event).ToArray() },
                new() { Value = merged.Reports.Select(r => r.CopyOf).ToArray() },
            },
        };
}
