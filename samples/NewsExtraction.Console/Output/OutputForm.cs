namespace NewsExtraction.Console.Output;

/// <summary>Form of the output.</summary>
internal enum OutputForm
{
    Text,
    Json,
    Lines,
    Csv,
    GeoJson,
    Sqlite,
    Parquet,
    Brat,
}

/// <summary>How forms are called.</summary>
internal static class OutputForms
{
    public static Dictionary<string, OutputForm> Names { get; } = new(StringComparer.Ordinal)
    {
        ["json"] = OutputForm.Json,
        ["ndjson"] = OutputForm.Lines,
        ["text"] = OutputForm.Text,
        ["csv"] = OutputForm.Csv,
        ["sqlite"] = OutputForm.Sqlite,
        ["parquet"] = OutputForm.Parquet,
        ["geojson"] = OutputForm.GeoJson,
        ["brat"] = OutputForm.Brat,
    };

    private static readonly string[] Endings = [".json", ".ndjson", ".txt", ".csv", ".db", ".parquet", ".geojson"];

    /// <summary>The form that the ending of a file asks for.</summary>
    public static OutputForm OfPath(string path) => Path.GetExtension(path.TrimEnd('/', '\\')).ToLowerInvariant() switch
    {
        ".json" => OutputForm.Json,
        ".txt" => OutputForm.Text,
        ".csv" => OutputForm.Csv,
        ".db" or ".sqlite" or ".sqlite3" => OutputForm.Sqlite,
        ".parquet" => OutputForm.Parquet,
        ".geojson" => OutputForm.GeoJson,
        _ => OutputForm.Lines,
    };

    /// <summary>What is wrong with a name whose ending asks for what is not written, or null.</summary>
    public static string? FaultOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => $"'{path}' would be a page. 'newsextract report -o {path}' makes one; for other output give --format.",
        ".gz" or ".zip" =>
            $"'{path}' would be packed, and output is not. Leave -o out and pack what comes: newsextract extract ... | gzip.",
        ".xlsx" or ".xls" or ".ods" => $"'{path}' would be a spreadsheet. Write .csv, which spreadsheets open; or give --format.",
        ".xml" or ".pdf" or ".tsv" or ".md" or ".yaml" or ".yml" or ".docx" or ".conllu" =>
            $"'{path}' has an ending of no form that is written. Give --format, or one of {string.Join(", ", Endings)}.",
        _ => null,
    };
}
