namespace NewsExtraction.Merging;

/// <summary>Cuts words down to what their forms share: "killed", "killing" and "kills" are "kill". Crude, and the same
/// everywhere.</summary>
internal static class WordStems
{
    private const int ShortestStem = 3;
    private const int ShortestWord = 4;
    private const int ContentStem = 6;
    private static readonly char[] Marks = [.. " \n\t,.;:!?\"'“”‘’()-"];
    private static readonly string[] Endings = ["ing", "ed", "es", "s", "e"];

    public static string Of(string word)
    {
        word = word.ToLowerInvariant();
        foreach (var ending in Endings)
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
                return Undoubled(word[..^ending.Length]);
        return word;
    }

    /// <summary>Hashes of the longer words of a text.</summary>
    public static IEnumerable<ulong> ContentOf(string text)
    {
        foreach (var word in text.ToLowerInvariant().Split(Marks, StringSplitOptions.RemoveEmptyEntries))
            if (word.Length >= ShortestWord) yield return StableHash.Of(word.AsSpan(0, Math.Min(word.Length, ContentStem)));
    }

    // "shipped" is "ship".
    private static string Undoubled(string stem) => stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's')
        ? stem[..^1] : stem;
}
