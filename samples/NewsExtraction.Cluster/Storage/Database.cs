using Npgsql;

namespace NewsExtraction.Cluster.Storage;

/// <summary>The PostgreSQL database: its connections and its tables.</summary>
internal static class Database
{
    // Whoever comes first makes the tables, the others wait for it.
    private const long SetupLock = 0x6E657773;

    public static NpgsqlDataSource Open(Settings settings) => NpgsqlDataSource.Create(settings.Postgres);

    /// <summary>Makes the tables that are missing. Safe to call from every process.</summary>
    public static async Task Prepare(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Run(connection, $"SELECT pg_advisory_xact_lock({SetupLock})");
        if (!await IsPrepared(connection))
            foreach (var script in (string[])["orleans.sql", "tables.sql"]) await Run(connection, Read(script));
        await transaction.CommitAsync();
    }

    private static async Task<bool> IsPrepared(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT to_regclass('merged_reports') IS NOT NULL", connection);
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Read(string script)
    {
        using var stream = typeof(Database).Assembly.GetManifestResourceStream(script)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
