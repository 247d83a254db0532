using Microsoft.Data.Sqlite;
using NewsExtraction.Formats.Writing.Tables;

namespace NewsExtraction.Formats;

/// <summary>
/// Writes merged events into a SQLite database: the tables stories, story_participants, story_reports and story_mentions. Where the
/// database holds articles (<see cref="SqliteArticleWriter"/>), reports join them by <c>documents.id</c>.
/// </summary>
public static class SqliteStories
{
    /// <summary>Writes the events in place of those that the database holds, all or none.</summary>
    /// <param name="path">The file; it is made where it is missing.</param>
    /// <param name="stories">The events.</param>
    /// <exception cref="IOException">The file cannot be used.</exception>
    public static void Write(string path, IEnumerable<MergedEvent> stories)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(stories);
        try
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
            connection.Open();
            using var transaction = connection.BeginTransaction();
            foreach (var table in StoryTables.All)
            {
                Execute(SqliteRows.Definition(table), connection, transaction);
                Execute($"DELETE FROM {table.Name}", connection, transaction);
            }

            Execute("CREATE INDEX IF NOT EXISTS story_reports_article ON story_reports (article, event)", connection, transaction);
            using (var rows = new SqliteRows(connection))
            {
                var writer = new StoryRows((table, row) => rows.Insert(table, row, transaction));
                foreach (var story in stories) writer.Add(story);
            }

            transaction.Commit();
        }
        catch (SqliteException e)
        {
            throw new IOException($"'{path}' cannot be used as a SQLite database: {e.Message}", e);
        }
    }

    private static void Execute(string sql, SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.ExecuteNonQuery();
    }
}
