using NewsExtraction.Events;

namespace NewsExtraction.Formats;

/// <summary>How a report is made. Immutable; the default will do.</summary>
public sealed record ReportOptions
{
    /// <summary>A report with its usual title.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The title of the page.</summary>
    public string Title { get; init; } = "What happened";

    /// <summary>The rules that the events were found by: the page explains each type in their words. Null leaves that out.</summary>
    public EventRules? Rules { get; init; }
}
