using NewsExtraction.Models;

namespace NewsExtraction.Tagging;

/// <summary>Hashes of a word's parts, made once per token.</summary>
internal readonly struct WordFeatures
{
    private const int LongestHashed = 48;

    public WordFeatures(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestHashed) word = word[..LongestHashed];
        Lower = FeatureHash.OfLower(word);
        Suffix1 = FeatureHash.OfLower(word[^Math.Min(1, word.Length)..], 11);
        Suffix2 = FeatureHash.OfLower(word[^Math.Min(2, word.Length)..], 12);
        Suffix3 = FeatureHash.OfLower(word[^Math.Min(3, word.Length)..], 13);
        Suffix4 = FeatureHash.OfLower(word[^Math.Min(4, word.Length)..], 14);
        Prefix1 = FeatureHash.OfLower(word[..Math.Min(1, word.Length)], 15);
        Prefix3 = FeatureHash.OfLower(word[..Math.Min(3, word.Length)], 16);
        Shape = ShapeOf(word);
    }

    public uint Lower { get; }

    public uint Suffix1 { get; }

    public uint Suffix2 { get; }

    public uint Suffix3 { get; }

    public uint Suffix4 { get; }

    public uint Prefix1 { get; }

    public uint Prefix3 { get; }

    public uint Shape { get; }

    // Runs of the same class count once: "Xx", "X", "d", "Xx-Xx".
    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        foreach (var c in word)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : c < 128 ? c : '?';
            if (length > 0 && shape[length - 1] == kind) continue;
            if (length == shape.Length) break;
            shape[length++] = kind;
        }

        return FeatureHash.Of(shape[..length], 17);
    }
}

/// <summary>What the linear tagger looks at.</summary>
internal static class TaggerFeatures
{
    public const int Count = 24;
    private const uint Edge = 0x5151;

    public static void Extract(WordFeatures[] words, int first, int end, int i, int previous, int before, Span<uint> features)
    {
        var w = words[i];
        var p1 = i > first ? words[i - 1].Lower : Edge;
        var p2 = i > first + 1 ? words[i - 2].Lower : Edge;
        var n1 = i + 1 < end ? words[i + 1].Lower : Edge;
        var n2 = i + 2 < end ? words[i + 2].Lower : Edge;
        var at = 0;
        Add(features, ref at, w.Lower);
        Add(features, ref at, w.Suffix1);
        Add(features, ref at, w.Suffix2);
        Add(features, ref at, w.Suffix3);
        Add(features, ref at, w.Suffix4);
        Add(features, ref at, w.Prefix1);
        Add(features, ref at, w.Prefix3);
        Add(features, ref at, w.Shape);
        Add(features, ref at, FeatureHash.Join(w.Shape, i == first ? 1u : 0u));
        Add(features, ref at, p1);
        Add(features, ref at, p2);
        Add(features, ref at, n1);
        Add(features, ref at, n2);
        Add(features, ref at, FeatureHash.Join(p1, w.Lower));
        Add(features, ref at, FeatureHash.Join(w.Lower, n1));
        Add(features, ref at, (uint)previous + 77);
        Add(features, ref at, FeatureHash.Join((uint)previous + 77, (uint)before + 77));
        Add(features, ref at, FeatureHash.Join((uint)previous + 77, w.Lower));
        Add(features, ref at, FeatureHash.Join((uint)previous + 77, w.Suffix3));
        Add(features, ref at, i > first ? words[i - 1].Suffix3 : Edge);
        Add(features, ref at, i + 1 < end ? words[i + 1].Suffix3 : Edge);
        Add(features, ref at, i + 1 < end ? words[i + 1].Shape : Edge);
        Add(features, ref at, FeatureHash.Join((uint)previous + 77, n1));
        Add(features, ref at, FeatureHash.Join(w.Suffix3, i + 1 < end ? words[i + 1].Suffix2 : Edge));
    }

    private static void Add(Span<uint> features, ref int at, uint value)
    {
        features[at] = FeatureHash.Join((uint)at + 1, value);
        at++;
    }
}
