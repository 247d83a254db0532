namespace NewsExtraction.Formats;

/// <summary>How articles are read. Immutable; the default goes by the endings of files and the usual names of fields.</summary>
public sealed record ReadingOptions
{
    /// <summary>What all inputs hold.</summary>
    public InputForm Form { get; init; }

    /// <summary>Day of publication of articles that state none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Name of the field or column that holds the text; null for the usual names.</summary>
    public string? TextField { get; init; }

    /// <summary>Name of the field or column that holds the title; null for the usual names.</summary>
    public string? TitleField { get; init; }

    /// <summary>Name of the field or column that holds the day of publication; null for the usual names.</summary>
    public string? DateField { get; init; }

    /// <summary>Name of the field or column that holds the article's name; null for the usual names.</summary>
    public string? IdField { get; init; }

    /// <summary>Names of other fields that <see cref="SourceItem.Fields"/> hands through; <c>*</c> for all of them.</summary>
    public IReadOnlyList<string> KeptFields { get; init; } = [];

    /// <summary>Opens standard input, for the input named <c>-</c>; null where there is none.</summary>
    public Func<Stream>? StandardInput { get; init; }

    internal bool Keeps(string field) => KeptFields.Count > 0 && (KeptFields.Contains(field) || KeptFields.Contains("*"));
}
