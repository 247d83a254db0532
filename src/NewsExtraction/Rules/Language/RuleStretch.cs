using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsExtraction.Rules;

/// <summary>Tokens that follow each other. Two are equal where they say the same, wherever they stand.</summary>
/// <param name="tokens">Tokens of a file.</param>
/// <param name="start">The first of them.</param>
/// <param name="end">The one behind the last.</param>
internal readonly struct RuleStretch(List<RuleToken> tokens, int start, int end) : IEquatable<RuleStretch>
{
    private const uint Odd = 0x9E3779B1;

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
        // Equal texts are one string in all tokens of a compilation.
        var hash = 0u;
        foreach (var token in Tokens)
        {
            if (token.Kind == RuleTokenKind.Sign) continue;
            hash = (BitOperations.RotateLeft(hash, 5) ^ (uint)RuntimeHelpers.GetHashCode(token.Text)) * Odd;
        }

        return (int)hash;
    }
}
