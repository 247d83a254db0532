using NewsExtraction.Encoders;

namespace NewsExtraction.Training.Syntax;

/// <summary>Counts words in the form that the network knows them by.</summary>
internal static class WordCounts
{
    /// <summary>Words met often enough, most frequent first, and their frequencies (entry 0, for the
    /// unknown word, is large: it is never replaced).</summary>
    public static (string[] Words, int[] Frequencies) Frequent(IEnumerable<TreebankSentence> gold, IEnumerable<TreebankSentence> silver,
        int least)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in gold) Count(sentence, counts, 2);
        // Machine-parsed text counts half, and a word needs more of it.
        foreach (var sentence in silver) Count(sentence, counts, 1);
        var kept = counts.Where(c => c.Value >= 2 * least).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(short.MaxValue / 2).ToArray();
        return ([.. kept.Select(c => c.Key)], [int.MaxValue / 2, .. kept.Select(c => c.Value / 2)]);
    }

    public static string Lower(string word)
    {
        Span<char> buffer = stackalloc char[2 * WordForm.Longest];
        return new WordForm(word, buffer).Lower.ToString();
    }

    private static void Count(TreebankSentence sentence, Dictionary<string, int> counts, int weight)
    {
        foreach (var word in sentence.Words)
        {
            var lower = Lower(word);
            counts[lower] = counts.GetValueOrDefault(lower) + weight;
        }
    }
}
