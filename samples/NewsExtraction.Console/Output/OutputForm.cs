namespace NewsExtraction.Console.Output;

/// <summary>Form of the output.</summary>
internal enum OutputForm
{
    Text,
    Json,
    Lines,
}

/// <summary>Which form is meant.</summary>
internal static class OutputForms
{
    public static OutputForm Choose(string? given, bool isOneArticle, bool isForReading) => given switch
    {
        "json" => OutputForm.Json,
        "ndjson" => OutputForm.Lines,
        "text" => OutputForm.Text,
        _ when isForReading => OutputForm.Text,
        _ => isOneArticle ? OutputForm.Json : OutputForm.Lines,
    };
}
