using System.Collections.Frozen;

namespace NewsExtraction.Entities;

/// <summary>A closed set of words; letter case is ignored.</summary>
/// <param name="words">The words, separated by spaces.</param>
internal sealed class WordSet(string words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
