namespace NewsExtraction.Joining;

/// <summary>The words of an article's headline, to know again what the text takes up from it.</summary>
internal sealed class HeadlineWords
{
    private const int Shortest = 4;
    private const int StemLength = 5;
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    public HeadlineWords(string? headline)
    {
        if (headline is null) return;
        foreach (var range in headline.AsSpan().SplitAny(" ,.;:!?()\"'“”‘’"))
            if (headline.AsSpan(range) is { Length: >= Shortest } word) _stems.Add(Stem(word.ToString()));
    }

    /// <summary>True where the headline has the word, in whatever form.</summary>
    public bool Tell(string lemma) => _stems.Count > 0 && _stems.Contains(Stem(lemma));

    // A headline says "kills" or "killed" where the text has "kill": five letters are enough to know a word again.
    private static string Stem(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > StemLength ? lower[..StemLength] : lower.TrimEnd('s', 'd', 'e');
    }
}
