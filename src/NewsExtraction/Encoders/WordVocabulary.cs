using System.Numerics;
using NewsExtraction.Models;

namespace NewsExtraction.Encoders;

/// <summary>
/// Known words (in the lower-case form of <see cref="WordForm"/>) and their numbers, from 1; 0 stands for all others. The words
/// themselves are not kept, only two hashes of each: one finds the slot, the other must agree.
/// </summary>
internal sealed class WordVocabulary
{
    private const uint SlotKind = 101;
    private const uint CheckKind = 102;
    private readonly int[] _slots;
    private readonly uint[] _checks;

    private WordVocabulary(int[] slots, uint[] checks)
    {
        _slots = slots;
        _checks = checks;
    }

    /// <summary>Number of words, the unknown one included.</summary>
    public int Count => _checks.Length;

    /// <summary>Makes a vocabulary of words in the order of their numbers; the first gets 1.
    /// A word given twice keeps its first number.</summary>
    public static WordVocabulary Build(IReadOnlyList<string> words)
    {
        var capacity = 16;
        while (capacity < 2 * (words.Count + 1)) capacity *= 2;
        var vocabulary = new WordVocabulary(new int[capacity], new uint[words.Count + 1]);
        for (var i = 0; i < words.Count; i++)
        {
            if (vocabulary.Find(words[i]) != 0) continue;
            vocabulary._checks[i + 1] = WordForm.Hash(words[i], CheckKind);
            var slot = WordForm.Hash(words[i], SlotKind) & (uint)(capacity - 1);
            while (vocabulary._slots[slot] != 0) slot = (slot + 1) & (uint)(capacity - 1);
            vocabulary._slots[slot] = i + 1;
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
        return new WordVocabulary(slots.ToArray(), checks.ToArray());
    }

    /// <summary>The word's number, or 0.</summary>
    public int Find(ReadOnlySpan<char> lower)
    {
        var check = WordForm.Hash(lower, CheckKind);
        var mask = (uint)(_slots.Length - 1);
        for (var slot = WordForm.Hash(lower, SlotKind) & mask; ; slot = (slot + 1) & mask)
        {
            var word = _slots[slot];
            if (word == 0 || _checks[word] == check) return word;
        }
    }

    public void Write(ModelWriter writer) => writer.Section<int>("words.slots", _slots).Section<uint>("words.checks", _checks);
}
