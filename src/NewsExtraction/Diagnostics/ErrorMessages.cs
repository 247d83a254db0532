namespace NewsExtraction.Diagnostics;

/// <summary>All wording of errors: where, what was met, what was expected, what to do.</summary>
internal static class ErrorMessages
{
    public static string SentencesMustCoverTokens(int sentence, int met, int expected) =>
        $"Sentence {sentence} starts at token {met} where token {expected} was expected; "
        + "sentences must hold every token once and in order.";

    public static string ModelMissing(string name) =>
        $"Model '{name}' was not found. Reference the package NewsExtraction.English, or give the model's folder to NewsExtractorBuilder.";

    public static string ModelNotAModel(string name) =>
        $"'{name}' does not begin as a NewsExtraction model does. Check that the file is a model and was copied whole.";

    public static string ModelTooNew(string name, int met, int known) =>
        $"Model '{name}' has format version {met}; this library reads up to version {known}. Update the NewsExtraction package, or use an "
            + $"older model.";

    public static string ModelDamaged(string name, string detail) =>
        $"Model '{name}' is damaged ({detail}). Restore the package, or train the model again.";

    public static string ModelOfOtherTask(string name, string met, string expected) =>
        $"Model '{name}' says that it is for '{met}' where one for '{expected}' was expected. Check that the file was not put in the place "
            + $"of another.";

    public static string FileUnreadable(string path, string reason) =>
        $"The file '{path}' cannot be read: {reason.TrimEnd('.')}. Check that it may be read and is not in use.";

    public static string TableDamaged(string name, int line, string detail) =>
        $"Table '{name}', line {line}: {detail}. Restore the file, or write the row again.";

    public static string InTheRow(string detail, string row) =>
        $"{detail} in the row '{(row.Length > 100 ? row[..100] + "…" : row)}'";

    public static string ModelSectionMissing(string name, string section) =>
        $"Model '{name}' has no section '{section}'. It was made for another version of this library; use the models that belong to it.";
}
