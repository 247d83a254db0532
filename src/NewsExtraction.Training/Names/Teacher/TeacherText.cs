using NewsExtraction.Entities.Names;
using NewsExtraction.Models.Network;
using NewsExtraction.Text;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Names.Teacher;

/// <summary>Some sentences of an article that the teacher reads together: the pieces of their words beside what the small network sees.</summary>
internal sealed class TeacherText
{
    /// <summary>Numbers of the pieces, with the signs before and behind.</summary>
    public List<int> Pieces { get; } = [];

    /// <summary>How the word of each piece is capitalised, a number below <see cref="Capitals.Kinds"/>; 0 for signs.</summary>
    public List<int> Cases { get; } = [];

    /// <summary>First piece of each word.</summary>
    public List<int> FirstPieces { get; } = [];

    /// <summary>The sentences.</summary>
    public List<NameExample> Sentences { get; } = [];

    /// <summary>For each word its token in the article.</summary>
    public List<int> Tokens { get; } = [];
}

/// <summary>Cuts articles into texts of a length that the teacher can read. Working memory, reused.</summary>
internal sealed class TeacherReader(WordPieces pieces, NameWords words, NameEvidence evidence, EncoderInput input)
{
    /// <summary>Most pieces of a text.</summary>
    public const int Longest = 256;

    private const int LongestSentence = 120;
    private readonly List<int> _pieces = [];
    private readonly List<int> _counts = [];

    /// <summary>Texts of an annotated article, those of which nothing is known left out.</summary>
    public IEnumerable<TeacherText> Read(NameDocument document, int source, float weight)
    {
        words.Read(document.Text);
        evidence.Gather(words);
        return Cut(document.Text, document, source, weight).Where(t => t.Sentences.Exists(s => s.Allowed.Any(a => a is not (0 or NameLabels.All))));
    }

    /// <summary>Texts of an article whose words have been read already.</summary>
    public IEnumerable<TeacherText> Cut(TokenizedText article, NameDocument? document, int source, float weight)
    {
        var features = new NameInput(words, evidence);
        TeacherText? text = null;
        foreach (var sentence in article.Sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += LongestSentence)
            {
                var end = Math.Min(first + LongestSentence, sentence.EndToken);
                _pieces.Clear();
                _counts.Clear();
                for (var t = first; t < end; t++) _counts.Add(pieces.Add(article.Word(t), _pieces));
                if (text is not null && text.Pieces.Count + _pieces.Count + 1 > Longest)
                {
                    Sign(text, pieces.Last);
                    yield return text;
                    text = null;
                }

                if (text is null) Sign(text = new TeacherText(), pieces.First);
                text.Sentences.Add(NameExample.Read(features, input, first, end, document is null ? new uint[end - first] : ChainMasks.Of(document, words, first, end), source, weight, null));
                AddPieces(text, article, first, end);
            }
        }

        if (text is null) yield break;
        Sign(text, pieces.Last);
        yield return text;
    }

    private void AddPieces(TeacherText text, TokenizedText article, int first, int end)
    {
        var at = 0;
        for (var t = first; t < end; t++)
        {
            text.Tokens.Add(t);
            text.FirstPieces.Add(Math.Min(text.Pieces.Count, Longest - 2));
            var kind = Capitals.Kind(article.Chars(t));
            for (var i = 0; i < _counts[t - first]; i++, at++)
            {
                // Only a sentence that is too long by itself reaches the limit.
                if (text.Pieces.Count >= Longest - 1) continue;
                text.Pieces.Add(_pieces[at]);
                text.Cases.Add(kind);
            }
        }
    }

    private static void Sign(TeacherText text, int sign)
    {
        text.Pieces.Add(sign);
        text.Cases.Add(0);
    }
}

/// <summary>How a word is written, for encoders that read without case.</summary>
internal static class Capitals
{
    public const int Kinds = 10;

    public static int Kind(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
            else if (char.IsDigit(c)) digits++;
        }

        if (upper + lower == 0) return digits == 0 ? 1 : 2;
        if (upper == 0) return digits > 0 ? 3 : 4;
        if (lower == 0) return upper == 1 ? 5 : 6;
        return upper == 1 && char.IsUpper(word[0]) ? digits > 0 ? 7 : 8 : 9;
    }
}
