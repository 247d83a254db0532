using Microsoft.Data.Sqlite;

namespace NewsExtraction.Formats.Writing.Tables;

/// <summary>Adds rows to tables of a SQLite database.</summary>
internal sealed class SqliteRows(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<TableSchema, SqliteCommand> _inserts = [];

    public void Insert(TableSchema table, object?[] row, SqliteTransaction? transaction)
    {
        if (!_inserts.TryGetValue(table, out var insert)) _inserts[table] = insert = Prepare(table);
        insert.Transaction = transaction;
        for (var i = 0; i < row.Length; i++) insert.Parameters[i].Value = row[i] ?? DBNull.Value;
        insert.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(TableSchema table)
    {
        var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table.Name} VALUES ({string.Join(", ", table.Columns.Select(c => "$" + c.Name))})";
        foreach (var column in table.Columns)
            insert.Parameters.Add("$" + column.Name, column.Kind switch
            {
                ColumnKind.Integer => SqliteType.Integer,
                ColumnKind.Real => SqliteType.Real,
                _ => SqliteType.Text,
            });
        return insert;
    }

    /// <summary>The statement that makes a table where it is missing.</summary>
    public static string Definition(TableSchema table)
    {
        var columns = string.Join(", ", table.Columns.Select(c => $"{c.Name} {c.Kind.ToString().ToUpperInvariant()}"));
        var key = string.Join(", ", table.Columns.Take(table.KeyLength).Select(c => c.Name));
        return $"CREATE TABLE IF NOT EXISTS {table.Name} ({columns}, PRIMARY KEY ({key})) WITHOUT ROWID";
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values) insert.Dispose();
    }
}
