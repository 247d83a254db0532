namespace NewsExtraction.Diagnostics;

/// <summary>Wording of errors about records, articles, the builder and limits.</summary>
internal static class RecordMessages
{
    public static string RoleWithoutParticipants(string role) =>
        $"Role '{role}' has no participants; a role that nobody fills is left out of the event.";

    public static string RecordAlreadyDeclared(string type) =>
        $"Event type '{type}' already has a record. Give each event type one record only.";

    public static string RecordGaveNull(string type) =>
        $"The record declared for event type '{type}' was null. The function given to NewsExtractorBuilder must make a record of the facts "
            + $"it is given.";

    public static string OutOfRange(string option, long met, long low, long high) =>
        $"{option} is {met}; it must be from {low} to {high}.";

    public static string TextIsNull() => "The article's text is null. Give the text to read; an empty one is accepted.";

    public static string TypeOfRecordUnknown(string type, string? nearest) =>
        $"A record was declared for the event type '{type}', which no rule defines. "
        + (nearest is null ? "Add the rules of the type to the builder" : $"Write '{nearest}', or add the rules of the type to the builder")
        + ".";

    public static string SpanOutside(int start, int end, int length) =>
        $"The span {start}..{end} does not lie within the text, which has {length} characters. Give a span of this article.";

    public static string TextTooLong(int length, int limit) =>
        $"The text has {length} characters, {limit} at most are allowed. Split it into articles, or raise ExtractionOptions.MaxTextLength.";

    public static string ArticleFailed(string article, string error) => $"Article {article} could not be read. {error}";

    public static string LongSentence(int start, int end) =>
        $"The sentence from {start} to {end} is longer than the limit and was read as several. "
        + "Check that the text has its full stops and line breaks.";

    public static string BuilderIsFrozen() =>
        "This builder has built its extractor and takes no further changes. Start another NewsExtractorBuilder.";

    public static string ModelsFolderMissing(string folder) =>
        $"The models folder '{folder}' does not exist. Give the folder that holds the model files and lexicons, or leave it out to use the "
            + $"package NewsExtraction.English.";
}
