using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>
/// Finds acronyms that are written like a common word in capitals ("IS", "WHO"): in a sentence of mixed case, and
/// where the article gives the name that the letters stand for ("Islamic State") or puts the acronym into brackets as
/// its definition. A tagger that sees one sentence at a time can't know.
/// </summary>
internal static class Acronyms
{
    /// <summary>What a tagger may read in place of such an acronym.</summary>
    public const string Neutral = "NATO";

    private const int Longest = 4;

    private static readonly HashSet<string> Homographs = new(StringComparer.Ordinal)
    {
        "IS", "AS", "AM", "AN", "ARE", "ACT", "AID", "AT", "BE", "BY", "CAN", "DO", "GO", "HAS", "HE", "IF", "IN", "IT", "MAY", "ME", "NO",
            "NOT", "OF", "ON", "OR", "SO", "TO", "UP", "WAS", "WE", "WHO", "WILL",
    };

    /// <summary>The tokens that are such acronyms, or null where the text has none.</summary>
    public static HashSet<int>? In(TokenizedText tokens)
    {
        HashSet<int>? found = null;
        Dictionary<string, bool>? known = null;
        var lookup = Homographs.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in tokens.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var word = tokens.Chars(i);
                if (word.Length is < 2 or > Longest || !char.IsAsciiLetterUpper(word[0]) || !char.IsAsciiLetterUpper(word[1])) continue;
                if (!lookup.TryGetValue(word, out var acronym) || !IsMixedCase(tokens, sentence)) continue;
                known ??= new Dictionary<string, bool>(StringComparer.Ordinal);
                if (!known.TryGetValue(acronym, out var stands))
                    known[acronym] = stands = IsInBrackets(tokens, acronym) || HasName(tokens, acronym);
                if (stands) (found ??= []).Add(i);
            }

        return found;
    }

    private static bool IsMixedCase(TokenizedText tokens, Sentence sentence)
    {
        var (capitals, others) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = tokens.Chars(i);
            if (word.Length < 2 || !char.IsLetter(word[0])) continue;
            if (char.IsUpper(word[^1])) capitals++;
            else others++;
        }

        return others > 2 * capitals;
    }

    private static bool IsInBrackets(TokenizedText tokens, string acronym)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
            if (tokens.Chars(i).SequenceEqual(acronym) && tokens.Chars(i - 1).SequenceEqual("(") && tokens.Chars(i + 1).SequenceEqual(")"))
                return true;
        return false;
    }

    private static bool HasName(TokenizedText tokens, string acronym)
    {
        for (var i = 0; i + acronym.Length <= tokens.Count; i++)
        {
            var length = 0;
            while (length < acronym.Length && tokens.Chars(i + length) is { Length: > 2 } word && word[0] == acronym[length]
                && char.IsLower(word[1]))
                length++;
            if (length == acronym.Length) return true;
        }

        return false;
    }
}
