namespace NewsExtraction;

/// <summary>A fault in a file of event rules.</summary>
/// <param name="File">The file, as it was named when it was loaded.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Message">What was met, what was expected, and the fix.</param>
public sealed record EventRuleError(string File, int Line, int Column, string Message)
{
    /// <summary>The error as compilers print it: <c>file(line,column): message</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Message}");
}
