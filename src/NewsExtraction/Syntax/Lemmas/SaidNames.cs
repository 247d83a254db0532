using System.Collections.Frozen;
using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>
/// Finds the name Said ("Edward Said", "Port Said", "Said Hassan"), which is written like the verb. A capital letter inside a sentence of
/// mixed case tells them apart; a tagger that has seen the verb ten thousand times does not look at it.
/// </summary>
internal static class SaidNames
{
    /// <summary>What a tagger may read in place of the name.</summary>
    public const string Neutral = "Hassan";

    private const int LeastWord = 4;

    // Small words that headlines in title case leave small.
    private static readonly FrozenSet<string> SmallInTitles =
        FrozenSet.Create(StringComparer.Ordinal, "with", "from", "over", "into", "after", "amid", "than", "that", "upon", "near");

    /// <summary>True where the token is the name.</summary>
    public static bool IsAt(TokenizedText tokens, Sentence sentence, int token)
    {
        if (tokens.Chars(token) is not "Said" || !HasSmallVerb(tokens, sentence)) return false;
        return token == sentence.FirstToken ? BeginsName(tokens, sentence) : FollowsWord(tokens, token);
    }

    // "Mona [Said]", "under [Said]", but not "“We left.” [Said] the captain"
    private static bool FollowsWord(TokenizedText tokens, int token) => char.IsLetter(tokens.Chars(token - 1)[0]);

    // "[Said] Hassan was shot", but not "[Said] Hassan: “We were shot at.”"
    private static bool BeginsName(TokenizedText tokens, Sentence sentence)
    {
        var second = sentence.FirstToken + 1;
        if (second >= sentence.EndToken || !char.IsUpper(tokens.Chars(second)[0])) return false;
        for (var i = second; i < sentence.EndToken; i++)
            if (tokens.Chars(i) is "\"" or "“" or ":" or "‘" or "'") return false;
        return true;
    }

    private static bool HasSmallVerb(TokenizedText tokens, Sentence sentence)
    {
        var small = SmallInTitles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (tokens.Chars(i) is { Length: >= LeastWord } word && char.IsLower(word[0]) && !small.Contains(word)) return true;
        return false;
    }
}
