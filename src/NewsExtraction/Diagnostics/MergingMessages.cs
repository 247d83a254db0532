namespace NewsExtraction.Diagnostics;

/// <summary>Wording of errors about merging events across articles.</summary>
internal static class MergingMessages
{
    private const string Needed = "Give what 'newsextract extract' writes as ndjson or json, without --only and --slim.";

    public static string ArticleWithoutId() =>
        "The article has no Id; the merger knows articles by their Id. Give each ArticleInput an Id of its own.";

    public static string NoJson(string why) => $"The article is no JSON object: {why} {Needed}";

    public static string NoArticle(string why) => $"The JSON object is no article as it is written by extract: {why} {Needed}";

    public static string PartMissing(string part) => $"it has no '{part}'.";

    public static string NoReportBytes(string why) =>
        $"The bytes are no article reports: {why} Give what ArticleReports.ToBytes wrote.";

    public static string NewerReportBytes(int version, int known) =>
        $"they have version {version}, and versions up to {known} are known here; update NewsExtraction.";

    public static string NoReportNumber(string what, long number) => $"{number} is no {what}.";

    public static string NoSuchReport(string article, string @event) =>
        $"The merger holds no event '{@event}' of an article '{article}'. Name an article that was added and is not closed yet, and the id "
            + $"of one of its events (V1, V2, ...).";
}
