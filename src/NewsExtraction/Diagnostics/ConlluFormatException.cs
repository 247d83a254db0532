namespace NewsExtraction.Diagnostics;

/// <summary>An input is not CoNLL-U. The message says where and what was expected.</summary>
public sealed class ConlluFormatException : FormatException
{
    internal ConlluFormatException(string message, int line)
        : base(message) => Line = line;

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
