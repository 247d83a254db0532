using System.Numerics;
using System.Runtime.InteropServices;
using NewsExtraction.Models;

namespace NewsExtraction.Encoders;

/// <summary>
/// Known words (in the lower-case form of <see cref="WordForm"/>) and their numbers, from 1; 0 stands for all others. The words
/// themselves are not kept, only two hashes of each: one finds the slot, the other must agree.
/// </summary>
internal sealed unsafe class WordVocabulary
{
    private const uint SlotKind = 101;
    private const uint CheckKind = 102;
    private readonly object _owner;
    private readonly int* _slots;
    private readonly uint* _checks;
    private readonly int _capacity;

    // Both are used where they lie: in a model, or in arrays that do not move. A copy would be large enough to start a collection.
    private WordVocabulary(object owner, int* slots, int capacity, uint* checks, int count)
    {
        _owner = owner;
        _slots = slots;
        _checks = checks;
        _capacity = capacity;
        Count = count;
    }

    /// <summary>Number of words, the unknown one included.</summary>
    public int Count { get; }

    /// <summary>Makes a vocabulary of words in the order of their numbers; the first gets 1.
    /// A word given twice keeps its first number.</summary>
    public static WordVocabulary Build(IReadOnlyList<string> words)
    {
        var capacity = 16;
        while (capacity < 2 * (words.Count + 1)) capacity *= 2;
        var slots = GC.AllocateArray<int>(capacity, pinned: true);
        var checks = GC.AllocateArray<uint>(words.Count + 1, pinned: true);
        var vocabulary = new WordVocabulary((slots, checks), (int*)Marshal.UnsafeAddrOfPinnedArrayElement(slots, 0), capacity,
            (uint*)Marshal.UnsafeAddrOfPinnedArrayElement(checks, 0), checks.Length);
        for (var i = 0; i < words.Count; i++)
        {
            if (vocabulary.Find(words[i]) != 0) continue;
            checks[i + 1] = WordForm.Hash(words[i], CheckKind);
            var slot = WordForm.Hash(words[i], SlotKind) & (uint)(capacity - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (uint)(capacity - 1);
            slots[slot] = i + 1;
        }

        return vocabulary;
    }

    /// <exception cref="ModelFormatException">The table is damaged.</exception>
    public static WordVocabulary Read(ModelFile file)
    {
        var slots = file.Section<int>("words.slots");
        var checks = file.Section<uint>("words.checks");
        if (!BitOperations.IsPow2(slots.Length) || checks.IsEmpty) throw file.Damaged("section 'words.slots' has a wrong size");
        // A search ends at an empty slot.
        if (!slots.Contains(0)) throw file.Damaged("section 'words.slots' is full");
        foreach (var word in slots)
            if ((uint)word >= (uint)checks.Length) throw file.Damaged("section 'words.slots' points behind section 'words.checks'");
        return new WordVocabulary(file, file.Pointer<int>("words.slots", slots.Length), slots.Length,
            file.Pointer<uint>("words.checks", checks.Length), checks.Length);
    }

    /// <summary>The word's number, or 0.</summary>
    public int Find(ReadOnlySpan<char> lower)
    {
        var check = WordForm.Hash(lower, CheckKind);
        // Bounds: slots and checks have so many elements, every slot holds a number below Count, and one slot is 0 (Read).
        var slots = new ReadOnlySpan<int>(_slots, _capacity);
        var checks = new ReadOnlySpan<uint>(_checks, Count);
        var mask = (uint)(_capacity - 1);
        var slot = WordForm.Hash(lower, SlotKind) & mask;
        while (slots[(int)slot] is not 0 and var word && checks[word] != check) slot = (slot + 1) & mask;
        var found = slots[(int)slot];
        GC.KeepAlive(_owner);
        return found;
    }

    public void Write(ModelWriter writer) => writer.Section("words.slots", new ReadOnlySpan<int>(_slots, _capacity))
        .Section("words.checks", new ReadOnlySpan<uint>(_checks, Count));
}
