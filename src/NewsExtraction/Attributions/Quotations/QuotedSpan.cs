namespace NewsExtraction.Attributions;

/// <summary>A stretch between quotation marks, the marks included.</summary>
/// <param name="First">Token of the opening mark.</param>
/// <param name="End">Index behind the closing mark, or behind the paragraph's last token where it is missing.</param>
/// <param name="IsOpen">True where no closing mark was found: by custom the quotation goes on in the next paragraph.</param>
internal readonly record struct QuotedSpan(int First, int End, bool IsOpen)
{
    public int Count => End - First;

    public TokenRange Range => new(First, End);
}
