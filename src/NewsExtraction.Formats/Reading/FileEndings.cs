namespace NewsExtraction.Formats.Reading;

/// <summary>What the endings of files say.</summary>
internal static class FileEndings
{
    private static readonly Dictionary<string, InputForm> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputForm.Text,
        [".text"] = InputForm.Text,
        [".md"] = InputForm.Text,
        [".html"] = InputForm.Html,
        [".htm"] = InputForm.Html,
        [".xhtml"] = InputForm.Html,
        [".ndjson"] = InputForm.Ndjson,
        [".jsonl"] = InputForm.Ndjson,
        [".json"] = InputForm.Json,
        [".csv"] = InputForm.Csv,
        [".tsv"] = InputForm.Tsv,
        [".tab"] = InputForm.Tsv,
        [".xml"] = InputForm.Xml,
        [".rss"] = InputForm.Xml,
        [".atom"] = InputForm.Xml,
        [".rdf"] = InputForm.Xml,
        [".nitf"] = InputForm.Xml,
        [".newsml"] = InputForm.Xml,
    };

    private static readonly string[] Documents =
        [".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp"];

    public static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    public static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file holds, by its ending before <c>.gz</c>; automatic where the ending says nothing.</summary>
    public static InputForm FormOf(string path) => Forms.GetValueOrDefault(Path.GetExtension(Unpacked(path)), InputForm.Automatic);

    /// <summary>True for files that are taken out of a folder: those that may hold articles, and documents, which are then refused by name
    /// instead of missed in silence.</summary>
    public static bool IsTakenFromFolder(string path) =>
        IsZip(path) || IsGzip(path) || FormOf(path) != InputForm.Automatic || IsDocument(path);

    /// <summary>True for files that are taken out of an archive: those of a folder, without hidden ones and what Macs put in beside
    /// them.</summary>
    public static bool IsTakenFromArchive(string path) => IsTakenFromFolder(path)
        && !path.Split('/').Any(part => part == "__MACOSX" || (part.StartsWith('.') && part.Trim('.').Length > 0));

    public static bool IsDocument(string path) => Documents.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the file without folder and endings.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(Unpacked(path));

    /// <summary>The path without its endings.</summary>
    public static string WithoutEndings(string path) => Path.ChangeExtension(Unpacked(path), null);

    private static string Unpacked(string path) => IsGzip(path) ? path[..^3] : path;
}
