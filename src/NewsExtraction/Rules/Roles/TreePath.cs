using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>The way from one token to another through the tree: up to what both hang on, then down.</summary>
internal readonly record struct TreePath(uint Whole, uint Plain, int Length)
{
    // Longer ways say no more than that they are long.
    private const int Longest = 7;
    private const uint Down = 64;

    /// <summary>A way longer than any that is told apart.</summary>
    public static TreePath Far { get; } = new(1, 1, Longest + 1);

    /// <summary>The way between two tokens of one sentence.</summary>
    public static TreePath Between(ParsedText parsed, int from, int to)
    {
        Span<int> above = stackalloc int[Longest + 1];
        var ancestors = 0;
        for (var token = to; token >= 0 && ancestors < above.Length; token = parsed.Head(token)) above[ancestors++] = token;
        uint whole = 0, plain = 0;
        var steps = 0;
        for (var token = from; token >= 0 && steps <= Longest; token = parsed.Head(token), steps++)
        {
            var at = above[..ancestors].IndexOf(token);
            if (at >= 0) return steps + at > Longest ? Far : Downwards(parsed, above[..at], whole, plain, steps);
            Add(parsed.Relation(token), 0, ref whole, ref plain);
        }

        return Far;
    }

    private static TreePath Downwards(ParsedText parsed, ReadOnlySpan<int> below, uint whole, uint plain, int steps)
    {
        for (var i = below.Length - 1; i >= 0; i--) Add(parsed.Relation(below[i]), Down, ref whole, ref plain);
        return new TreePath(whole, plain, steps + below.Length);
    }

    // The members of a coordination, and two names of one thing, stand in the same place.
    private static void Add(Relation relation, uint direction, ref uint whole, ref uint plain)
    {
        whole = FeatureHash.Join(whole, (uint)relation + direction);
        if (relation is not (Relation.Conj or Relation.Appos or Relation.Flat)) plain = FeatureHash.Join(plain, (uint)relation + direction);
    }
}
