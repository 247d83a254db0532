namespace NewsExtraction.Attributions;

/// <summary>Tokens from <paramref name="First"/> up to <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    public bool Contains(int token) => token >= First && token < End;

    public bool Overlaps(TokenRange other) => Math.Max(First, other.First) < Math.Min(End, other.End);

    /// <summary>True where all of the other range lies in this one.</summary>
    public bool Covers(TokenRange other) => First <= other.First && other.End <= End;
}
