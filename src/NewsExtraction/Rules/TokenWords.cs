using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Compares tokens with the words of rules.</summary>
internal static class TokenWords
{
    /// <summary>True where the token's lemma or its characters are the word, case aside.</summary>
    public static bool Is(ParsedText parsed, int token, string word) =>
        string.Equals(parsed.Lemma(token), word, StringComparison.OrdinalIgnoreCase)
            || parsed.Tokens.Chars(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where an expression that ends at the token begins, or -1; hyphens between its words are passed over.</summary>
    public static int EndsAt(ParsedText parsed, int token, ReadOnlySpan<string> words)
    {
        var first = parsed.SentenceOf(token).FirstToken;
        var at = token;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (i < words.Length - 1)
            {
                at--;
                if (at > first && parsed.Tokens.Chars(at) is "-" or "–") at--;
            }

            if (at < first || !Is(parsed, at, words[i])) return -1;
        }

        return at;
    }

    /// <summary>The index behind an expression that begins at the token, or -1; hyphens, determiners and possessive marks between its words
    /// are passed over.</summary>
    public static int BeginsAt(ParsedText parsed, int token, ReadOnlySpan<string> words)
    {
        var end = parsed.SentenceOf(token).EndToken;
        var at = token;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                while (at < end && !Is(parsed, at, words[i]) && (parsed.Tokens.Chars(at) is "-" or "–" || parsed.Upos(at) == Upos.Det))
                    at++;
            if (at >= end || !Is(parsed, at, words[i])) return -1;
            at++;
        }

        return at;
    }
}
