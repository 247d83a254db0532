using NewsExtraction.Models;
using NewsExtraction.Tagging;

namespace NewsExtraction.Parsing;

/// <summary>What the linear parser looks at (after Zhang and Nivre 2011, for the arc-hybrid system).</summary>
internal static class ParserFeatures
{
    public const int ActionCount = 46;
    public const int LabelCount = 24;

    private const uint None = 0x77;

    /// <summary>Word and tag hashes of one sentence, with the root behind the last.</summary>
    public static void Prepare(TaggedText tagged, int first, int count, uint[] words, uint[] tags)
    {
        for (var i = 0; i < count; i++)
        {
            words[i] = FeatureHash.OfLower(Short(tagged.Tokens.Chars(first + i)));
            tags[i] = (uint)tagged.Xpos(first + i) + 100u * (uint)tagged.Upos(first + i);
        }

        words[count] = 0x1234;
        tags[count] = 0x4321;
    }

    public static void ForAction(ArcHybridState state, uint[] words, uint[] tags, Span<uint> f)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        uint s0w = At(words, s0), s1w = At(words, s1), b0w = At(words, b0), b1w = At(words, b1), s0t = At(tags, s0), s1t = At(tags, s1), s2t = At(tags, s2), b0t = At(tags, b0), b1t = At(tags, b1), b2t = At(tags, b2);
        var s0l = s0 < 0 ? -1 : state.LeftChild[s0];
        var s0r = s0 < 0 ? -1 : state.RightChild[s0];
        var s1l = s1 < 0 ? -1 : state.LeftChild[s1];
        var s1r = s1 < 0 ? -1 : state.RightChild[s1];
        var b0l = b0 < 0 ? -1 : state.LeftChild[b0];
        uint s0lt = At(tags, s0l), s0rt = At(tags, s0r), s1lt = At(tags, s1l), s1rt = At(tags, s1r), b0lt = At(tags, b0l);
        uint s0lr = Label(state, s0l), s0rr = Label(state, s0r), s1rr = Label(state, s1r), b0lr = Label(state, b0l);
        var distance = s0 < 0 ? 9u : (uint)Math.Min(6, b0 - s0);
        var gap = s1 < 0 ? 9u : (uint)Math.Min(6, s0 - s1);
        var valency = s0 < 0 ? None : (uint)(Math.Min(3, state.LeftCount[s0]) * 4 + Math.Min(3, state.RightCount[s0]));
        var valency1 = s1 < 0 ? None : (uint)Math.Min(3, state.RightCount[s1]);
        var valencyB = b0 < 0 ? None : (uint)Math.Min(3, state.LeftCount[b0]);
        var at = 0;
        Add(f, ref at, s0w, s0t);
        Add(f, ref at, s0w);
        Add(f, ref at, s0t);
        Add(f, ref at, b0w, b0t);
        Add(f, ref at, b0w);
        Add(f, ref at, b0t);
        Add(f, ref at, s1w, s1t);
        Add(f, ref at, s1t);
        Add(f, ref at, s1w);
        Add(f, ref at, b1w, b1t);
        Add(f, ref at, b1t);
        Add(f, ref at, b2t, b1t, b0t);
        Add(f, ref at, s0w, s0t, b0w, b0t);
        Add(f, ref at, s0w, b0w);
        Add(f, ref at, s0w, s0t, b0t);
        Add(f, ref at, s0t, b0w, b0t);
        Add(f, ref at, s0t, b0t);
        Add(f, ref at, s1w, s0w);
        Add(f, ref at, s1t, s0t);
        Add(f, ref at, s1w, s0t);
        Add(f, ref at, s1t, s0w);
        Add(f, ref at, s1t, s0t, b0t);
        Add(f, ref at, s2t, s1t, s0t);
        Add(f, ref at, s0t, b0t, b1t);
        Add(f, ref at, s0w, b0t, b1t);
        Add(f, ref at, s1w, b0w);
        Add(f, ref at, s1t, b0t);
        Add(f, ref at, s0t, b0t, distance);
        Add(f, ref at, s0w, b0t, distance);
        Add(f, ref at, s1t, s0t, gap);
        Add(f, ref at, s0w, valency);
        Add(f, ref at, s0t, valency);
        Add(f, ref at, s1t, valency1, s0t);
        Add(f, ref at, b0t, valencyB);
        Add(f, ref at, s0t, s0lt, b0t);
        Add(f, ref at, s0t, s0rt, b0t);
        Add(f, ref at, s1t, s1rt, s0t);
        Add(f, ref at, s1t, s1lt, s0t);
        Add(f, ref at, s0t, b0t, b0lt);
        Add(f, ref at, s0lr, s0rr, s0t, b0t);
        Add(f, ref at, s1rr, s1t, s0t);
        Add(f, ref at, s0w, s0rr);
        Add(f, ref at, s1w, s1rr);
        Add(f, ref at, b0lr, b0t, s0t);
        Add(f, ref at, s0rt, s0lt, s0t);
        Add(f, ref at, At(words, s0r), s0t, b0t);
    }

    public static void ForLabel(ArcHybridState state, int head, int child, uint[] words, uint[] tags, Span<uint> f)
    {
        uint hw = words[head], ht = tags[head], cw = words[child], ct = tags[child];
        var side = head > child ? 1u : 2u;
        var distance = (uint)Math.Min(8, Math.Abs(head - child)) * 4 + side;
        var left = state.LeftChild[child];
        var right = state.RightChild[child];
        var sibling = head > child ? state.LeftChild[head] : state.RightChild[head];
        uint leftWord = At(words, left), before = child > 0 ? tags[child - 1] : None, after = tags[child + 1];
        var at = 0;
        Add(f, ref at, hw, side);
        Add(f, ref at, ht, side);
        Add(f, ref at, cw, side);
        Add(f, ref at, ct, side);
        Add(f, ref at, hw, cw, side);
        Add(f, ref at, ht, ct, side);
        Add(f, ref at, hw, ct, side);
        Add(f, ref at, ht, cw, side);
        Add(f, ref at, ht, ct, distance);
        Add(f, ref at, ct, leftWord, side);
        Add(f, ref at, ht, ct, leftWord, side);
        Add(f, ref at, hw, leftWord, side);
        Add(f, ref at, ct, Label(state, left), Label(state, right), side);
        Add(f, ref at, ht, ct, Label(state, left), side);
        Add(f, ref at, ht, ct, At(tags, sibling), Label(state, sibling));
        Add(f, ref at, hw, ct, Label(state, sibling), side);
        Add(f, ref at, ct, before, side);
        Add(f, ref at, ct, after, side);
        Add(f, ref at, ht, ct, before, side);
        Add(f, ref at, ht, ct, after, side);
        Add(f, ref at, cw, ct, At(words, right), side);
        Add(f, ref at, ct, At(tags, left), At(tags, right), side);
        Add(f, ref at, ht, Label(state, state.LeftChild[head]), ct, side);
        Add(f, ref at, cw, Label(state, left), side);
    }

    private static ReadOnlySpan<char> Short(ReadOnlySpan<char> word) => word.Length > 48 ? word[..48] : word;

    private static uint At(uint[] values, int i) => i < 0 ? None : values[i];

    private static uint Label(ArcHybridState state, int token) => token < 0 ? None : (uint)state.Relations[token] + 7;

    private static void Add(Span<uint> f, ref int at, uint a) => f[at] = FeatureHash.Join((uint)++at, a);

    private static void Add(Span<uint> f, ref int at, uint a, uint b) => f[at] = FeatureHash.Join((uint)++at, FeatureHash.Join(a, b));

    private static void Add(Span<uint> f, ref int at, uint a, uint b, uint c) => f[at] = FeatureHash.Join((uint)++at, FeatureHash.Join(FeatureHash.Join(a, b), c));

    private static void Add(Span<uint> f, ref int at, uint a, uint b, uint c, uint d) => f[at] = FeatureHash.Join((uint)++at, FeatureHash.Join(FeatureHash.Join(a, b), FeatureHash.Join(c, d)));
}
