namespace NewsExtraction.Console;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Wrong usage, or a file that cannot be read or written.</summary>
    public const int Failure = 1;

    /// <summary>Some articles could not be read; the others are in the output.</summary>
    public const int SomeArticlesFailed = 2;

    public const int Interrupted = 130;

    /// <summary>The reader of the output has gone; what a shell calls death by the signal PIPE.</summary>
    public const int PipeClosed = 141;
}
