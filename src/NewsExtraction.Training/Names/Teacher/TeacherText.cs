using System.Runtime.InteropServices;
using NewsExtraction.Encoders;
using NewsExtraction.Entities;
using NewsExtraction.Text;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Names.Teacher;

/// <summary>Some sentences of an article that the teacher reads together: the pieces of
/// their words beside what the small network sees.</summary>
internal sealed class TeacherText : PieceText
{
    /// <summary>The sentences.</summary>
    public List<NameExample> Sentences { get; } = [];

    /// <summary>For each word its token in the article.</summary>
    public List<int> Tokens { get; } = [];
}

/// <summary>Cuts articles into texts of a length that the teacher can read. Working memory, reused.</summary>
internal sealed class TeacherReader(WordPieces pieces, NameWords words, NameEvidence evidence, EncoderInput input)
{
    private const int LongestSentence = 120;
    private readonly List<int> _pieces = [];
    private readonly List<int> _counts = [];

    /// <summary>Texts of an annotated article, those of which nothing is known left out.</summary>
    public IEnumerable<TeacherText> Read(NameDocument document, int source, float weight)
    {
        words.Read(document.Text);
        evidence.Gather(words);
        return Cut(document.Text, document, source, weight)
            .Where(t => t.Sentences.Exists(s => s.Allowed.Any(a => a is not (0 or NameLabels.All))));
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
                if (text is not null && text.Pieces.Count + _pieces.Count + 1 > PieceText.Longest)
                {
                    text.Sign(pieces.Last);
                    yield return text;
                    text = null;
                }

                if (text is null) (text = new TeacherText()).Sign(pieces.First);
                text.Sentences.Add(
                    NameExample.Read(features, input, first, end,
                    document is null ? new uint[end - first] : ChainMasks.Of(document, words, first, end), source, weight, null));
                AddPieces(text, article, first, end);
            }
        }

        if (text is null) yield break;
        text.Sign(pieces.Last);
        yield return text;
    }

    private void AddPieces(TeacherText text, TokenizedText article, int first, int end)
    {
        var at = 0;
        for (var t = first; t < end; t++)
        {
            text.Tokens.Add(t);
            text.Add(CollectionsMarshal.AsSpan(_pieces).Slice(at, _counts[t - first]), Capitals.Kind(article.Chars(t)));
            at += _counts[t - first];
        }
    }
}
