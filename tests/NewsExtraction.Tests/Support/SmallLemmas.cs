using System.Numerics;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Tests.Support;

/// <summary>Lays out a lemma table of a few forms as the library reads it.</summary>
internal sealed class SmallLemmas
{
    private readonly List<int> _entries = [];
    private readonly List<char> _chars = [];
    private readonly List<uint> _hashes = [];

    /// <summary>Adds a lower-case form with these tags.</summary>
    public SmallLemmas Form(string form, Upos upos, PennTag xpos, string lemma)
    {
        var formClass = LemmaTable.ClassOf(upos, xpos);
        _entries.AddRange([Place(form), form.Length | (formClass << 16), Place(lemma), lemma.Length]);
        _hashes.Add(LemmaTable.Hash(form, formClass));
        return this;
    }

    public Lemmatizer Lemmatizer()
    {
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)(_hashes.Count * 2 + 2))];
        for (var entry = 0; entry < _hashes.Count; entry++)
        {
            var slot = _hashes[entry] & (slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = entry + 1;
        }

        var writer = new ModelWriter("lemmas", "own", "MIT", "2026-01-01")
            .Section<int>("slots", slots)
            .Section<int>("entries", _entries.ToArray())
            .Section<char>("chars", _chars.ToArray());
        return new Lemmatizer(SmallLexicons.File(writer.ToArray()));
    }

    private int Place(string text)
    {
        var at = _chars.Count;
        _chars.AddRange(text);
        return at;
    }
}
