using NewsExtraction.Syntax;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>Cuts articles into texts of a length that the teacher can read.</summary>
internal sealed class EventTexts(WordPieces pieces, EventLabels labels)
{
    private const int LongestSentence = 120;
    private readonly List<int> _numbers = [];

    /// <summary>Texts of an article; of one that nobody annotated with nothing known.</summary>
    /// <param name="parsed">The article, read.</param>
    /// <param name="annotated">What people annotated, or null.</param>
    public List<EventText> Cut(ParsedText parsed, GoldArticle? annotated)
    {
        var taught = annotated is null ? null : new TaughtWords(parsed, annotated, labels);
        var texts = new List<EventText>();
        EventText? text = null;
        foreach (var sentence in parsed.Sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += LongestSentence)
            {
                var end = Math.Min(first + LongestSentence, sentence.EndToken);
                var words = Enumerable.Range(first, end - first).Select(parsed.Word).ToArray();
                if (text is not null && text.Pieces.Count + Count(words) + 1 > PieceText.Longest)
                {
                    text.Sign(pieces.Last);
                    text = null;
                }

                if (text is null)
                {
                    texts.Add(text = new EventText());
                    text.Sign(pieces.First);
                }

                Add(text, words, first, taught);
            }
        }

        text?.Sign(pieces.Last);
        return texts;
    }

    private int Count(string[] words)
    {
        _numbers.Clear();
        return words.Sum(word => pieces.Add(word, _numbers));
    }

    private void Add(EventText text, string[] words, int first, TaughtWords? taught)
    {
        var before = text.Tokens.Count;
        text.Sentences.Add(words);
        for (var i = 0; i < words.Length; i++)
        {
            _numbers.Clear();
            pieces.Add(words[i], _numbers);
            text.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_numbers), Capitals.Kind(words[i]));
            text.Tokens.Add(first + i);
            text.Types.Add(taught?.TypeOf(first + i) ?? EventText.Unknown);
        }

        if (taught is not null) text.Mentions.AddRange(taught.Mentions(first, words.Length, before));
    }
}
