using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsExtraction.Buffers;

/// <summary>Gives one string for the same characters, always: texts of which there are a hundred thousand, most of them met before. Half
/// the time of a set of strings, whose way to compare is found at run time. For one thread.</summary>
/// <param name="room">How many different texts are expected.</param>
internal sealed class StringTable(int room)
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    // How many characters are read at once.
    private const int Together = sizeof(ulong) / sizeof(char);

    private string?[] _slots = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, 2 * room))];
    private int _count;

    /// <summary>The string of these characters.</summary>
    public string Get(ReadOnlySpan<char> characters)
    {
        ref var slot = ref Slot(characters);
        if (slot is not null) return slot;
        var made = characters.ToString();
        slot = made;
        if (++_count > _slots.Length / 2) Grow();
        return made;
    }

    // Where the text stands, or the free place for it.
    private ref string? Slot(ReadOnlySpan<char> characters)
    {
        var mask = _slots.Length - 1;
        for (var i = (int)Hash(characters) & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref _slots[i];
            if (slot is null || characters.SequenceEqual(slot)) return ref slot;
        }
    }

    private void Grow()
    {
        var former = _slots;
        _slots = new string?[2 * former.Length];
        foreach (var text in former)
            if (text is not null) Slot(text) = text;
    }

    // Four characters at a time; the last four overlap those before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ReadOnlySpan<char> characters)
    {
        var hash = (ulong)characters.Length;
        if (characters.Length < Together)
        {
            foreach (var c in characters) hash = (hash ^ c) * Odd;
        }
        else
        {
            for (var i = Together; i < characters.Length; i += Together) hash = Mixed(hash, characters[(i - Together)..]);
            hash = Mixed(hash, characters[^Together..]);
        }

        return (uint)(hash >> 32);
    }

    private static ulong Mixed(ulong hash, ReadOnlySpan<char> characters)
    {
        hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(characters))) * Odd;
        return hash ^ (hash >> 32);
    }
}
