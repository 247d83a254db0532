namespace NewsExtraction;

/// <summary>An article of a batch could not be read. The message says which one and
/// why; the inner exception is what went wrong.</summary>
public sealed class ExtractionException : Exception
{
    internal ExtractionException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
