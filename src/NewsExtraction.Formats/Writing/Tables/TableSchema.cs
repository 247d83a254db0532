namespace NewsExtraction.Formats.Writing.Tables;

/// <summary>What a column holds.</summary>
internal enum ColumnKind
{
    Text,
    Integer,
    Real,
}

/// <summary>A column of a table.</summary>
internal sealed record Column(string Name, ColumnKind Kind = ColumnKind.Text);

/// <summary>A table: its columns, the first of which are its key, and the columns that other tables are joined by.</summary>
internal sealed record TableSchema(string Name, int KeyLength, Column[] Columns)
{
    /// <summary>All tables, in the order in which rows must be added.</summary>
    public static TableSchema[] All => [Documents, Entities, Places, Times, Events, Roles, Mentions];

    public static TableSchema Documents { get; } = new("documents", 1,
    [
        new("document"), new("id"), new("file"), new("line", ColumnKind.Integer), new("title"), new("published"), new("language"),
        new("characters", ColumnKind.Integer), new("sentences", ColumnKind.Integer), new("main_event"), new("error"),
    ]);

    public static TableSchema Entities { get; } = new("entities", 2,
    [
        new("document"), new("entity"), new("type"), new("name"), new("confidence", ColumnKind.Real), new("country"), new("actor"),
        new("nationality"), new("gender"), new("titles"), new("roles"), new("acronym"),
    ]);

    public static TableSchema Places { get; } = new("places", 2,
    [
        new("document"), new("entity"), new("name"), new("type"), new("source"), new("place_id"), new("country"),
        new("latitude", ColumnKind.Real), new("longitude", ColumnKind.Real),
    ]);

    public static TableSchema Times { get; } = new("times", 2,
    [
        new("document"), new("time", ColumnKind.Integer), new("type"), new("start_offset", ColumnKind.Integer),
        new("end_offset", ColumnKind.Integer), new("text"), new("value"), new("first_day"), new("last_day"),
    ]);

    public static TableSchema Events { get; } = new("events", 2,
    [
        new("document"), new("event"), new("type"), new("parent"), new("plover"), new("acled"), new("realis"),
        new("confidence", ColumnKind.Real), new("is_main", ColumnKind.Integer), new("method"), new("kind"), new("cause"), new("quote"),
        new("count_min", ColumnKind.Integer), new("count_max", ColumnKind.Integer), new("time_text"), new("time_value"), new("first_day"),
        new("last_day"), new("place_entity"), new("place"), new("country"), new("latitude", ColumnKind.Real),
        new("longitude", ColumnKind.Real), new("initiator"), new("recipient"), new("source"), new("sentence"),
    ]);

    public static TableSchema Roles { get; } = new("roles", 4,
    [
        new("document"), new("event"), new("role"), new("position", ColumnKind.Integer), new("side"), new("entity"), new("name"),
        new("text"), new("start_offset", ColumnKind.Integer), new("end_offset", ColumnKind.Integer),
    ]);

    public static TableSchema Mentions { get; } = new("mentions", 2,
    [
        new("document"), new("mention", ColumnKind.Integer), new("entity"), new("event"), new("kind"), new("type"),
        new("sentence", ColumnKind.Integer), new("start_offset", ColumnKind.Integer), new("end_offset", ColumnKind.Integer), new("text"),
        new("realis"), new("rule"), new("confidence", ColumnKind.Real),
    ]);
}
