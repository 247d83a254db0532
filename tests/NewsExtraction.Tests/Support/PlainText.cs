using System.Text;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Support;

/// <summary>Writes a text of words by hand, without tags and trees.</summary>
internal static class PlainText
{
    /// <summary>The words are separated by spaces; <c>|</c> ends a sentence, and a word
    /// written <c>+word</c> joins the one before it.</summary>
    public static TokenizedText Of(string words)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var sentences = new List<Sentence>();
        var first = 0;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append("|"))
        {
            if (word == "|")
            {
                if (spans.Count == first) continue;
                var span = new TextSpan(spans[first].Start, spans[^1].End);
                sentences.Add(new Sentence(sentences.Count, first, spans.Count, span, sentences.Count == 0));
                first = spans.Count;
                continue;
            }

            var joins = word.Length > 1 && word[0] == '+';
            if (text.Length > 0 && !joins) text.Append(' ');
            var start = text.Length;
            text.Append(joins ? word[1..] : word);
            spans.Add(new TextSpan(start, text.Length));
        }

        return new TokenizedText(text.ToString(), spans.ToArray(), sentences.ToArray());
    }
}
