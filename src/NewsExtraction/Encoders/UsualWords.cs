using NewsExtraction.Buffers;

namespace NewsExtraction.Encoders;

/// <summary>
/// What the first layer is given and makes of frequent words. Both depend on the word alone, so those of "the" or "said" are worked out
/// once; such words are half of a text. Filled while texts are read, by all threads, and never emptied: a word's place is its number,
/// which says how frequent it is.
/// </summary>
internal sealed unsafe class UsualWords
{
    /// <summary>Words that may have a place.</summary>
    public const int Most = 2048;

    // A piece of memory for each word would make the system find more of it a thousand times.
    private const int WordsOfBlock = 64;
    private const int Lane = 16;

    private readonly Entry?[] _entries = new Entry?[Most];
    private readonly Lock _adding = new();
    private FloatBuffer _block = new();
    private int _free;

    /// <summary>The floats kept for the word at a place of the input, for as long as this object lives; null where there are
    /// none.</summary>
    public float* Find(EncoderInput input, int at)
    {
        if (!MayKeep(input, at)) return null;
        var entry = Volatile.Read(ref _entries[input.Words[at]]);
        return entry != null && input.Rows(at).SequenceEqual(entry.Rows) ? entry.Data : null;
    }

    /// <summary>Keeps what goes into the first layer for the word at a place of the input, and what comes out. The first to come
    /// stays.</summary>
    public void Keep(EncoderInput input, int at, ReadOnlySpan<float> x, ReadOnlySpan<float> gates)
    {
        if (!MayKeep(input, at)) return;
        ref var place = ref _entries[input.Words[at]];
        if (Volatile.Read(ref place) != null) return;
        lock (_adding)
        {
            if (place == null) Volatile.Write(ref place, Added(input.Rows(at).ToArray(), x, gates));
        }
    }

    private Entry Added(int[] rows, ReadOnlySpan<float> x, ReadOnlySpan<float> gates)
    {
        // All words of a network have as many floats; each begins at a cache line.
        var length = (x.Length + gates.Length + Lane - 1) / Lane * Lane;
        if (_free == 0)
        {
            _block = new FloatBuffer((long)WordsOfBlock * length);
            _free = WordsOfBlock;
        }

        var data = _block.Data + ((long)(WordsOfBlock - _free) * length);
        _free--;
        x.CopyTo(new Span<float>(data, x.Length));
        gates.CopyTo(new Span<float>(data + x.Length, gates.Length));
        return new Entry(rows, _block, data);
    }

    private static bool MayKeep(EncoderInput input, int at) => input.IsUsual(at) && input.Words[at] is > 0 and < Most;

    // The block must live as long as what points into it.
    private sealed class Entry(int[] rows, FloatBuffer block, float* data)
    {
        public int[] Rows { get; } = rows;

        public FloatBuffer Block { get; } = block;

        public float* Data { get; } = data;
    }
}
