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
}
