using Microsoft.Data.Sqlite;
using NewsExtraction.Formats.Writing;
using NewsExtraction.Formats.Writing.Tables;

namespace NewsExtraction.Formats;

/// <summary>
/// Writes articles into a SQLite database with the tables documents, events, roles, entities, mentions, places and times. Articles are
/// committed together, so that whatever ends the run, each article is there with all of its rows or not at all.
/// </summary>
public sealed class SqliteArticleWriter : ArticleWriter
{
    private const int ArticlesPerCommit = 50;
    private readonly SqliteConnection _connection;
    private readonly SqliteRows _rows;
    private readonly UniqueKeys _keys = new();
    private readonly OffsetUnit _offsets;
    private SqliteTransaction? _transaction;
    private int _open;

    /// <summary>Opens or makes a database.</summary>
    /// <param name="path">The file.</param>
    /// <param name="resume">True to go on with what an earlier run wrote.</param>
    /// <param name="offsets">What offsets count.</param>
    /// <exception cref="IOException">The file cannot be used, or holds articles and is not to be taken up.</exception>
    public SqliteArticleWriter(string path, bool resume = false, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _offsets = offsets;
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        _connection = new SqliteConnection(settings.ToString());
        _rows = new SqliteRows(_connection);
        try
        {
            _connection.Open();
            Execute("PRAGMA synchronous = NORMAL");
            Execute("PRAGMA journal_mode = WAL");
            foreach (var table in TableSchema.All) Execute(SqliteRows.Definition(table));
            Execute("CREATE INDEX IF NOT EXISTS events_type ON events (type)");
            Execute("CREATE INDEX IF NOT EXISTS roles_entity ON roles (document, entity)");
            ReadKeys();
            if (!resume && _keys.Met.Count > 0)
                throw new IOException($"'{path}' holds articles already. Give --resume to go on with it, or another name.");
        }
        catch (SqliteException e)
        {
            _connection.Dispose();
            throw new IOException($"'{path}' cannot be used as a SQLite database: {e.Message}", e);
        }
        catch (IOException)
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override bool CanResume => true;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, int> ArticlesWritten => new Dictionary<string, int>(_keys.Met);

    /// <inheritdoc/>
    public override ValueTask WriteAsync(SourceItem item, Article article)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(article);
        Guarded(() => new ArticleRows(_keys.Next(item.Id), new OffsetMap(article.Text, _offsets), Insert).Add(item, article));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override ValueTask WriteFailureAsync(SourceItem item, string message)
    {
        ArgumentNullException.ThrowIfNull(item);
        Guarded(() => new ArticleRows(_keys.Next(item.Id), new OffsetMap(string.Empty, _offsets), Insert).AddFailure(item, message));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override ValueTask CompleteAsync()
    {
        Commit();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        try
        {
            // Each article is whole, so those since the last commit are kept too.
            Commit();
            Execute("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException)
        {
            // The disk is full or gone; what was committed before is there.
        }

        _rows.Dispose();
        _connection.Dispose();
        return base.DisposeAsync();
    }

    private void Guarded(Action add)
    {
        try
        {
            _transaction ??= _connection.BeginTransaction();
            add();
            if (++_open >= ArticlesPerCommit) Commit();
        }
        catch (SqliteException e)
        {
            _transaction?.Dispose();
            _transaction = null;
            throw new IOException($"The database cannot be written: {e.Message}", e);
        }
    }

    private void Commit()
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        (_transaction, _open) = (null, 0);
    }

    private void Insert(TableSchema table, object?[] row) => _rows.Insert(table, row, _transaction);

    private void ReadKeys()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT id, document FROM documents";
        using var reader = command.ExecuteReader();
        while (reader.Read()) _keys.Known(reader.GetString(0), reader.GetString(1));
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
