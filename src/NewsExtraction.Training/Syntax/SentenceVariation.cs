using NewsExtraction.Syntax;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Syntax;

/// <summary>
/// Rewrites some sentences as news has them and treebanks seldom do: headlines in title case or capitals, text without capitals, no full
/// stop at the end.
/// </summary>
internal static class SentenceVariation
{
    /// <summary>The sentence or a variant of it.</summary>
    public static TreebankSentence Vary(TreebankSentence sentence, SeededRandom random)
    {
        var dice = random.NextFloat();
        sentence = Recase(sentence, dice);
        return random.Chance(dice < 0.09f ? 0.6f : 0.04f) ? WithoutFullStop(sentence) : sentence;
    }

    /// <summary>A headline as one paper or another prints it: half of them as they are, the
    /// others in capitals, title case or small letters.</summary>
    public static TreebankSentence SetAsHeadline(TreebankSentence headline, SeededRandom random) =>
        Recase(headline, 0.005f + (0.17f * random.NextFloat()));

    private static TreebankSentence Recase(TreebankSentence sentence, float dice) => dice switch
    {
        < 0.03f => Rewrite(sentence, static (word, _) => word.ToLowerInvariant()),
        < 0.055f => Rewrite(sentence, static (word, _) => word.ToUpperInvariant()),
        < 0.09f => Rewrite(sentence, Title),
        _ => sentence,
    };

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
        return sentence.Pick([.. Enumerable.Range(0, last)]) with
        {
            Others = sentence.Others?[..last].Select(all => Array.FindAll(all, a => a.Kind != AnnotationKind.Head || a.Value != last))
                .ToArray(),
        };
    }
}
