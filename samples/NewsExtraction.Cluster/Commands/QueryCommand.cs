using System.CommandLine;
using NewsExtraction.Cluster.Storage;
using Npgsql;

namespace NewsExtraction.Cluster.Commands;

/// <summary><c>query</c>: merged events by place, day and type.</summary>
internal static class QueryCommand
{
    private const string Sql = """
        SELECT json FROM merged_events
        WHERE ($1::text IS NULL OR lower(place) = lower($1) OR lower(region) = lower($1) OR lower(country) = lower($1))
            AND ($2::date IS NULL OR coalesce(last_day, last_seen) >= $2) AND ($3::date IS NULL OR coalesce(first_day, first_seen) <= $3)
            AND ($4::text IS NULL OR type = $4 OR family = $4)
            AND sources >= $5
        ORDER BY coalesce(first_day, first_seen), id
        LIMIT $6
        """;

    public static Command Create()
    {
        var place = new Option<string?>("--place") { Description = "Name of a place or region, or code of a country." };
        var from = new Option<DateOnly?>("--from") { Description = "First day." };
        var to = new Option<DateOnly?>("--to") { Description = "Last day; without it the first day alone, if one is given." };
        var type = new Option<string?>("--type") { Description = "Type of event, or its base type." };
        var sources = new Option<int>("--sources") { Description = "Told by so many articles at least.", DefaultValueFactory = _ => 1 };
        var limit = new Option<int>("--limit") { Description = "So many at most.", DefaultValueFactory = _ => 1000 };
        var command = new Command("query", "Prints merged events, one JSON object a line.") { place, from, to, type, sources, limit };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var source = Database.Open(new Settings());
            await using var query = source.CreateCommand(Sql);
            object?[] values =
            [
                parsed.GetValue(place), parsed.GetValue(from), parsed.GetValue(to) ?? parsed.GetValue(from), parsed.GetValue(type),
                parsed.GetValue(sources), parsed.GetValue(limit),
            ];
            foreach (var value in values) query.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
            await using var reader = await query.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel)) Console.WriteLine(reader.GetString(0));
        });
        return command;
    }
}
