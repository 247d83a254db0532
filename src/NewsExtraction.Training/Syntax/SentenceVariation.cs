using NewsExtraction.Tagging;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Syntax;

/// <summary>
/// Rewrites some sentences as news has them and treebanks seldom do: headlines in title case or capitals, text without capitals, no full stop at the end,
/// curly quotes.
/// </summary>
internal static class SentenceVariation
{
    public static TreebankSentence Vary(TreebankSentence sentence, SeededRandom random)
    {
        var dice = random.NextFloat();
        if (dice < 0.03f) sentence = Rewrite(sentence, static (word, _) => word.ToLowerInvariant());
        else if (dice < 0.055f) sentence = Rewrite(sentence, static (word, _) => word.ToUpperInvariant());
        else if (dice < 0.09f) sentence = Rewrite(sentence, Title);
        return random.Chance(dice < 0.09f ? 0.6f : 0.04f) ? WithoutFullStop(sentence) : sentence;
    }

    private static TreebankSentence Rewrite(TreebankSentence sentence, Func<string, Upos, string> change)
    {
        var words = new string[sentence.Count];
        for (var i = 0; i < words.Length; i++) words[i] = change(sentence.Words[i], (Upos)sentence.Upos[i]);
        return sentence with { Words = words };
    }

    private static string Title(string word, Upos tag)
    {
        if (tag is Upos.Adp or Upos.Det or Upos.Cconj or Upos.Part && word.Length < 5) return word;
        return char.IsLower(word[0]) && char.IsLetter(word[0]) && word[0] != '\'' ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private static TreebankSentence WithoutFullStop(TreebankSentence sentence)
    {
        var last = sentence.Count - 1;
        if (last < 2 || sentence.Words[last] != "." || sentence.Heads[last] < 0 || sentence.Heads.Contains(last)) return sentence;
        return new TreebankSentence(
            sentence.Words[..last], sentence.Upos[..last], sentence.Xpos[..last], sentence.Heads[..last], sentence.Relations[..last], sentence.Source);
    }
}
