namespace NewsExtraction.Entities;

/// <summary>A closed list of words and what each stands for; letter case is ignored.</summary>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _byChars;
    private readonly int _longest;

    public WordTable(Dictionary<string, T> words)
    {
        var ignoringCase = new Dictionary<string, T>(words, StringComparer.OrdinalIgnoreCase);
        _byChars = ignoringCase.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in ignoringCase.Keys) _longest = Math.Max(_longest, word.Length);
    }

    /// <summary>What the word stands for; the default where it is not in the list.</summary>
    public T Find(ReadOnlySpan<char> word) => word.Length <= _longest && _byChars.TryGetValue(word, out var found) ? found : default;
}
