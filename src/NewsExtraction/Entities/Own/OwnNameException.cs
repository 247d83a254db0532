namespace NewsExtraction;

/// <summary>A file of names cannot be used. The message holds all faults, one per line.</summary>
public sealed class OwnNameException : Exception
{
    internal OwnNameException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
