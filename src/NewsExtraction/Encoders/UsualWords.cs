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

    private readonly Entry?[] _entries = new Entry?[Most];

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
        if (Volatile.Read(ref place) == null)
            Interlocked.CompareExchange(ref place, new Entry(input.Rows(at).ToArray(), x, gates), null);
    }

    private static bool MayKeep(EncoderInput input, int at) => input.IsUsual(at) && input.Words[at] is > 0 and < Most;

    private sealed class Entry
    {
        private readonly FloatBuffer _floats;

        public Entry(int[] rows, ReadOnlySpan<float> x, ReadOnlySpan<float> gates)
        {
            Rows = rows;
            _floats = new FloatBuffer(x.Length + gates.Length);
            var floats = new Span<float>(_floats.Data, x.Length + gates.Length);
            x.CopyTo(floats);
            gates.CopyTo(floats[x.Length..]);
        }

        public int[] Rows { get; }

        public float* Data => _floats.Data;
    }
}
