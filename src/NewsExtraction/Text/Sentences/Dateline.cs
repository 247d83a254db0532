namespace NewsExtraction.Text;

/// <summary>
/// Finds the dateline that agency reports open with ("MOSUL, Iraq (Reuters) —"): a place in capitals, names, brackets and figures, and a
/// dash. The time that opens an entry of a live blog ("10.15am") is of the same kind. It is no part of the sentence's grammar, and a parser
/// that
/// has seen none in its treebank takes it for the subject.
/// </summary>
internal static class Dateline
{
    private const int Longest = 14;
    private const int LeastRest = 3;

    /// <summary>Index of the token behind the dateline's dash, or the sentence's first token where it opens with no dateline.</summary>
    public static int EndIn(TokenizedText tokens, Sentence sentence)
    {
        var first = sentence.FirstToken;
        if (!sentence.StartsParagraph || sentence.Count < LeastRest) return first;
        if (!IsInCapitals(tokens.Chars(first))) return BehindTime(tokens, sentence);
        if (sentence.Count < LeastRest + 2) return first;
        var last = Math.Min(sentence.EndToken - LeastRest, first + Longest);
        for (var i = first + 1; i < last; i++)
        {
            var word = tokens.Chars(i);
            if (IsDash(word) && tokens.SpaceAfter(i - 1) && tokens.SpaceAfter(i)) return HasSmallWord(tokens, i + 1) ? i + 1 : first;
            if (char.IsLower(word[0])) return first;
        }

        return first;
    }

    // "10.15am Two explosions", "[09:40 GMT] Troops", "14:05 - Mayor"
    private static int BehindTime(TokenizedText tokens, Sentence sentence)
    {
        var first = sentence.FirstToken;
        var start = tokens.RunningSpan(first).Start;
        var length = ClockTime.LengthIn(tokens.RunningText.AsSpan(start));
        if (length == 0) return first;
        var next = first + 1;
        while (next < sentence.EndToken && (tokens.RunningSpan(next).Start < start + length || IsBehindTime(tokens.Chars(next)))) next++;
        return sentence.EndToken - next >= 2 && CharKinds.IsUpper(tokens.Chars(next)[0]) ? next : first;
    }

    private static bool IsBehindTime(ReadOnlySpan<char> word) =>
        IsDash(word) || word is ":" or "]" or ")" or "|" or "GMT" or "UTC" or "BST" or "EST" or "EDT" or "ET" or "CET" or "CEST";

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        foreach (var c in word)
            if (!char.IsUpper(c) && c is not ('.' or '\'' or '’')) return false;
        return true;
    }

    private static bool IsDash(ReadOnlySpan<char> word) => word is "-" or "–" or "—" or "--" or "_";

    // All capitals on both sides of a dash are a headline.
    private static bool HasSmallWord(TokenizedText tokens, int first)
    {
        for (var i = first; i < first + LeastRest; i++)
            if (tokens.Chars(i) is { Length: > 1 } word && char.IsLower(word[^1])) return true;
        return false;
    }
}
