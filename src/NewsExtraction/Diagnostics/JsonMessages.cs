namespace NewsExtraction.Diagnostics;

/// <summary>Wording of errors about articles in JSON.</summary>
internal static class JsonMessages
{
    public static string At(string path, string fault) => $"The article's JSON, {path}: {fault}";

    public static string Damaged(string reason) =>
        $"The article is no whole JSON: {reason.TrimEnd('.')}. Check that it was copied in full; of ndjson read one line at a time.";

    public static string FieldMissing(string name) =>
        $"there is no '{name}'. Give an article as ArticleJson or newsextract wrote it, whole.";

    public static string WasSmaller(string name) =>
        $"there is no '{name}', as in articles written in parts or slim. Write it with all parts and without Slim.";

    public static string WrongKind(string met, string expected) =>
        $"{expected} was expected, {met} was met. Check what has changed the file.";

    public static string NoText() =>
        "a string is no valid text (bytes that are no UTF-8, or half of a surrogate pair). Check what has changed the file.";

    public static string UnknownName(string met, IEnumerable<string> known) =>
        $"'{met}' is none of {string.Join(", ", known)}. "
        + (Nearest.To(met, known) is { } near ? $"Write '{near}', or " : "Write one of them, or ")
        + "update the NewsExtraction package if the file is of a newer one.";

    public static string OtherVersion(string met, int known) =>
        $"the version is {met}; this library reads version {known}. Update the NewsExtraction package.";

    public static string IsFailure(string message) =>
        $"it stands for an article that could not be read ({message.TrimEnd('.')}). Leave it out.";

    public static string SpanOutside(int start, int end, int length) =>
        $"{start} to {end} is no part of the text, which has {length} characters. Give the text that was read, as it was; offsets must "
        + "count UTF-16 code units.";

    public static string OutOfOrder() => "the sentences overlap or are not in the order of the text. Check what has changed the file.";

    public static string OutsideSentences(int start, int end) =>
        $"{start} to {end} lies in no sentence. Check what has changed the file.";

    public static string NoSuchEntity(string id) => $"there is no entity '{id}'. Check what has changed the file.";
}
