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
        _strings = new string?[file.Section<int>("entries").Length / EntryLength];
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
