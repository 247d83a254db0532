using System.Runtime.InteropServices;

namespace NewsExtraction.Rules;

/// <summary>Tokens that follow each other. Two are equal where they say the same, wherever they stand.</summary>
/// <param name="tokens">Tokens of a file.</param>
/// <param name="start">The first of them.</param>
/// <param name="end">The one behind the last.</param>
internal readonly struct RuleStretch(List<RuleToken> tokens, int start, int end) : IEquatable<RuleStretch>
{
    public int End { get; } = end;

    private ReadOnlySpan<RuleToken> Tokens => CollectionsMarshal.AsSpan(tokens)[start..End];

    public bool Equals(RuleStretch other)
    {
        var mine = Tokens;
        var others = other.Tokens;
        if (mine.Length != others.Length) return false;
        for (var i = 0; i < mine.Length; i++)
            if (!mine[i].IsLike(others[i])) return false;
        return true;
    }

    public override bool Equals(object? obj) => obj is RuleStretch other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var token in Tokens)
            if (token.Kind != RuleTokenKind.Sign) hash.Add(token.Text, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
