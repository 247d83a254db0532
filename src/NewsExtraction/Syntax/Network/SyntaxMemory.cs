using NewsExtraction.Buffers;
using NewsExtraction.Encoders;

namespace NewsExtraction.Syntax;

/// <summary>Working memory and results of a <see cref="SyntaxNetwork"/>; reused, for one thread at a time.</summary>
internal sealed class SyntaxMemory(SentenceEncoder encoder)
{
    /// <summary>The sentences to analyse; fill it, then run the network.</summary>
    public EncoderInput Input { get; } = new(encoder.Vocabulary, encoder.Shape);

    /// <summary>Penn tag of each word.</summary>
    public byte[] Penn { get; private set; } = [];

    /// <summary>Universal tag of each word.</summary>
    public byte[] Universal { get; private set; } = [];

    /// <summary>Head of each word as an index into the input, or -1 for a root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Relation of each word to its head.</summary>
    public byte[] RelationOf { get; private set; } = [];

    internal EncoderMemory Encoder { get; } = new();

    internal TreeSearch Tree { get; } = new();

    internal FloatBuffer Tags { get; } = new();

    internal FloatBuffer Roles { get; } = new();

    internal FloatBuffer Arcs { get; } = new();

    internal FloatBuffer HeadColumns { get; } = new();

    internal FloatBuffer Scores { get; } = new();

    internal FloatBuffer Pairs { get; } = new();

    internal FloatBuffer Relations { get; } = new();

    internal void Reserve(int words)
    {
        if (Penn.Length >= words) return;
        var length = words + (words / 2);
        (Penn, Universal, Heads, RelationOf) = (new byte[length], new byte[length], new int[length], new byte[length]);
    }
}
