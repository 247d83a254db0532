namespace NewsExtraction;

/// <summary>A half-open range of UTF-16 code units in the article's text. The default value is the empty span at 0.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset behind the last code unit; not less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of code units covered.</summary>
    public int Length => End - Start;

    /// <summary>True where nothing is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True where both spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Math.Min(End, other.End) > Math.Max(Start, other.Start);

    /// <summary>True where <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The covered part of <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    internal ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>Start and end, for instance <c>15..21</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>True where this span comes first by <see cref="CompareTo"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>True where this span comes first, or both are equal, by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>True where this span comes last by <see cref="CompareTo"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>True where this span comes last, or both are equal, by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
