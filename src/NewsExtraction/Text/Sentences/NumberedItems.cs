namespace NewsExtraction.Text;

/// <summary>Items of an enumeration inside a sentence: "on three counts: 1. bribery, 2. fraud and 3. arson".</summary>
internal static class NumberedItems
{
    private const int FarthestItem = 60;

    /// <summary>True where the word is the number of an item: a full stop follows at once, and it is the first behind a colon, or the item
    /// before
    /// it stands in the same sentence.</summary>
    public static bool IsItem(string text, TextSpan[] words, int i, int first)
    {
        if (!HasNumber(text, words, i, out var number)) return false;
        if (i + 2 < words.Length && char.IsLower(text[words[i + 2].Start]) && i > first && IsBeforeItem(text, words[i - 1])) return true;
        if (number == 1) return i > first && text[words[i - 1].Start] is ':' or '(' && HasSecond(text, words, i);
        for (var k = i - 2; k >= first && k > i - FarthestItem; k--)
            if (HasNumber(text, words, k, out var before) && before == number - 1) return i == first || IsBeforeItem(text, words[i - 1]);
        return false;
    }

    private static bool IsBeforeItem(string text, TextSpan word) => word.In(text) is ":" or "," or ";" or "and" or "or" or "(";

    private static bool HasSecond(string text, TextSpan[] words, int i)
    {
        for (var k = i + 2; k < words.Length && k < i + FarthestItem; k++)
            if (HasNumber(text, words, k, out var number) && number == 2) return true;
        return false;
    }

    // One or two digits, or a small letter, with a full stop at once behind.
    private static bool HasNumber(string text, TextSpan[] words, int i, out int number)
    {
        number = 0;
        var word = words[i].In(text);
        if (word.Length > 2 || i + 1 >= words.Length || words[i + 1].Start != words[i].End || words[i + 1].In(text) is not ".")
            return false;
        if (word is [>= 'a' and <= 'h' and var letter])
        {
            number = letter - 'a' + 1;
            return true;
        }

        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = number * 10 + c - '0';
        }

        return true;
    }
}
