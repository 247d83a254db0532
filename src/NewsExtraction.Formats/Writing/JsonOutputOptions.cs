namespace NewsExtraction.Formats;

/// <summary>What is written of each article as JSON. Immutable.</summary>
public sealed record JsonOutputOptions
{
    /// <summary>Which parts of an article are written.</summary>
    public ArticleJsonOptions Article { get; init; } = ArticleJsonOptions.Default;

    /// <summary>How articles follow each other.</summary>
    public JsonLayout Layout { get; init; }

    /// <summary>What offsets count.</summary>
    public OffsetUnit Offsets { get; init; }

    /// <summary>True to write title and text too: all that offsets point into.</summary>
    public bool WithText { get; init; }
}
