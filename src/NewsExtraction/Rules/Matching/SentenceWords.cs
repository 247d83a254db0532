using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Whether a sentence has a word of a set. Frames ask the same of every trigger in a sentence; each answer is found once.</summary>
internal sealed class SentenceWords(ParsedText parsed)
{
    private readonly Dictionary<WordSet, bool> _known = [];
    private int _sentence = -1;

    /// <summary>True where an expression of the set stands in the token's sentence.</summary>
    public bool Has(WordSet words, int token)
    {
        var sentence = parsed.SentenceOf(token);
        if (sentence.Index != _sentence)
        {
            _known.Clear();
            _sentence = sentence.Index;
        }

        if (!_known.TryGetValue(words, out var has))
            _known[words] = has = words.Within(parsed, sentence.FirstToken, sentence.EndToken);
        return has;
    }
}
