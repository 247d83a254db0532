namespace NewsExtraction.Formats.Writing.Tables;

/// <summary>Tables of merged events. They join those of articles by <c>documents.id</c>.</summary>
internal static class StoryTables
{
    /// <summary>All tables, in the order in which rows must be added.</summary>
    public static TableSchema[] All => [Stories, Participants, Reports, Mentions];

    public static TableSchema Stories { get; } = new("stories", 1,
    [
        new("story"), new("type"), new("family"), new("realis"), new("confidence", ColumnKind.Real), new("place"), new("region"),
        new("country"), new("latitude", ColumnKind.Real), new("longitude", ColumnKind.Real), new("first_day"), new("last_day"),
        new("first_seen"), new("last_seen"), new("sources", ColumnKind.Integer), new("count_min", ColumnKind.Integer),
        new("count_max", ColumnKind.Integer), new("contradicted"),
    ]);

    public static TableSchema Participants { get; } = new("story_participants", 2,
    [
        new("story"), new("position", ColumnKind.Integer), new("role"), new("name"), new("type"), new("articles", ColumnKind.Integer),
    ]);

    public static TableSchema Reports { get; } = new("story_reports", 3,
    [
        new("story"), new("article"), new("event"), new("type"), new("published"), new("realis"), new("confidence", ColumnKind.Real),
        new("count_min", ColumnKind.Integer), new("count_max", ColumnKind.Integer), new("copy_of"), new("credits"),
    ]);

    public static TableSchema Mentions { get; } = new("story_mentions", 5,
    [
        new("story"), new("article"), new("event"), new("start_offset", ColumnKind.Integer), new("end_offset", ColumnKind.Integer),
    ]);
}
