namespace NewsExtraction.Text;

/// <summary>
/// A full stop that ends both an abbreviation and a sentence (etc. p.m. Inc.) is a word of its own, as in the UD
/// English treebanks; but for names of two letters (U.S.), which keep theirs.
/// </summary>
internal static class FinalStops
{
    /// <summary>Splits such stops off; the arrays are replaced or changed where there are any.</summary>
    public static void Split(string text, ref TextSpan[] words, Sentence[] sentences)
    {
        var more = 0;
        foreach (var sentence in sentences)
            if (EndsBoth(text, words[sentence.EndToken - 1])) more++;
        if (more == 0) return;
        var split = new TextSpan[words.Length + more];
        var n = 0;
        for (var s = 0; s < sentences.Length; s++)
        {
            var sentence = sentences[s];
            var first = n;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++) split[n++] = words[i];
            if (EndsBoth(text, split[n - 1]))
            {
                var word = split[n - 1];
                split[n - 1] = new TextSpan(word.Start, word.End - 1);
                split[n++] = new TextSpan(word.End - 1, word.End);
            }

            sentences[s] = sentence with { FirstToken = first, EndToken = n };
        }

        words = split;
    }

    private static bool EndsBoth(string text, TextSpan word)
    {
        if (word.Length < 3 || text[word.End - 1] != '.' || !CharKinds.IsLetter(text[word.End - 2])
            || !CharKinds.IsLetter(text[word.Start]))
            return false;
        return !(word.Length == 4 && text[word.Start + 1] == '.' && CharKinds.IsUpper(text[word.Start]));
    }
}
