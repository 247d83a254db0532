namespace NewsExtraction;

/// <summary>A model file is missing, damaged, or of a format that this version does not
/// read. The message says which, and the fix.</summary>
public sealed class ModelFormatException : Exception
{
    internal ModelFormatException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
