namespace NewsExtraction.Buffers;

/// <summary>
/// Gives the same string for the same characters most of the time, so that words that recur are not allocated anew. A fixed table of slots,
/// overwritten on collision: bounded memory, no locks, any thread.
/// </summary>
internal sealed class StringPool
{
    private const int Slots = 1 << 15;
    private const int LongestPooled = 40;
    private readonly string?[] _slots = new string?[Slots];

    public static StringPool Shared { get; } = new();

    public string Get(ReadOnlySpan<char> chars)
    {
        if (chars.IsEmpty) return string.Empty;
        if (chars.Length > LongestPooled) return chars.ToString();
        ref var slot = ref _slots[Hash(chars) & (Slots - 1)];
        var kept = slot;
        if (kept is not null && chars.SequenceEqual(kept)) return kept;
        var made = chars.ToString();
        slot = made;
        return made;
    }

    // FNV-1a over code units: the same on every machine and in every process.
    private static uint Hash(ReadOnlySpan<char> chars)
    {
        var hash = 2166136261u;
        foreach (var c in chars) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
