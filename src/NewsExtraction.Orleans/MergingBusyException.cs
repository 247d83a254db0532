namespace NewsExtraction.Orleans;

/// <summary>A grain has as much to write as it may hold. Nothing is lost: send the article again a little later.</summary>
[GenerateSerializer]
public sealed class MergingBusyException : Exception
{
    /// <summary>Nothing more to say.</summary>
    public MergingBusyException()
    {
    }

    /// <summary>With what is to be told.</summary>
    public MergingBusyException(string message)
        : base(message)
    {
    }

    /// <summary>With what is to be told and why.</summary>
    public MergingBusyException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
