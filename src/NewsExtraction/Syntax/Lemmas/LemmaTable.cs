using System.Numerics;
using NewsExtraction.Models;

namespace NewsExtraction.Syntax;

/// <summary>
/// Lemmas that no rule gives: an open-addressed hash table over flat arrays, read where it lies. A
/// lemma's string is made when it is first asked for and kept.
/// </summary>
internal sealed class LemmaTable
{
    public const int EntryLength = 4;
    private readonly ModelFile _file;
    private readonly string?[] _strings;

    public LemmaTable(ModelFile file)
    {
        _file = file;
        file.MustBe("lemmas");
        var entries = file.Section<int>("entries");
        _strings = new string?[entries.Length / EntryLength];
        CheckSlots(file, _strings.Length);
        var chars = file.Section<char>("chars").Length;
        for (var i = 0; i < _strings.Length; i++) CheckEntry(file, entries.Slice(i * EntryLength, EntryLength), chars);
    }

    private static void CheckSlots(ModelFile file, int entries)
    {
        var slots = file.Section<int>("slots");
        if (!BitOperations.IsPow2(slots.Length)) throw file.Damaged("section 'slots' has a wrong size");
        // A search ends at an empty slot.
        if (!slots.Contains(0)) throw file.Damaged("section 'slots' is full");
        foreach (var slot in slots)
            if ((uint)slot > (uint)entries) throw file.Damaged("section 'slots' points behind section 'entries'");
    }

    // Form and lemma lie within the characters; no lemma is empty.
    private static void CheckEntry(ModelFile file, ReadOnlySpan<int> entry, int chars)
    {
        var (form, length, lemma, lemmaLength) = (entry[0], entry[1] & ushort.MaxValue, entry[2], entry[3]);
        if (form < 0 || form > chars - length || lemma < 0 || lemmaLength < 1 || lemma > chars - lemmaLength)
            throw file.Damaged("section 'entries' points behind section 'chars'");
    }

    /// <summary>The lemma of a lower-case form in a class of forms, or null.</summary>
    public string? Find(ReadOnlySpan<char> form, int formClass)
    {
        var slots = _file.Section<int>("slots");
        var entries = _file.Section<int>("entries");
        var chars = _file.Section<char>("chars");
        var mask = slots.Length - 1;
        for (var slot = (int)(Hash(form, formClass) & (uint)mask); slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var index = slots[slot] - 1;
            var entry = entries.Slice(index * EntryLength, EntryLength);
            if (entry[1] != (form.Length | (formClass << 16)) || !chars.Slice(entry[0], form.Length).SequenceEqual(form)) continue;
            return _strings[index] ??= chars.Slice(entry[2], entry[3]).ToString();
        }

        return null;
    }

    public static uint Hash(ReadOnlySpan<char> form, int formClass) => FeatureHash.Of(form, (uint)formClass + 1);

    /// <summary>Forms are kept apart by what the tag says of inflection; where it says nothing, by part of speech.</summary>
    public static int ClassOf(Upos upos, PennTag xpos)
    {
        if (upos == Upos.Aux) return 128 + (int)xpos;
        return xpos is PennTag.NNS or PennTag.NNPS or PennTag.VBZ or PennTag.VBD or PennTag.VBN or PennTag.VBG or PennTag.JJR or PennTag.JJS
            or PennTag.RBR or PennTag.RBS
            ? (int)xpos
            : 64 + (int)upos;
    }
}
