using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Which tokens stand between quotation marks, and who speaks them as far as the attributions tell.</summary>
internal sealed class Quotations
{
    private readonly int[] _at;
    private readonly List<int> _speakers = [];

    public Quotations(ParsedText parsed, IReadOnlyList<Attribution> attributions)
    {
        _at = new int[parsed.Count];
        Array.Fill(_at, -1);
        FindQuotations(parsed);
        foreach (var attribution in attributions)
        {
            if (attribution.SourceHead < 0) continue;
            foreach (var content in attribution.Content) Attribute(parsed, content, attribution.SourceHead);
        }
    }

    /// <summary>Index of the quotation that holds the token, or -1.</summary>
    public int At(int token) => _at[token];

    /// <summary>Token that heads the speaker of the quotation, or -1.</summary>
    public int Speaker(int quotation) => quotation < 0 ? -1 : _speakers[quotation];

    private void FindQuotations(ParsedText parsed)
    {
        var isOpen = false;
        foreach (var sentence in parsed.Sentences)
        {
            // A quotation left open ends with its paragraph.
            if (sentence.StartsParagraph) isOpen = false;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                var mark = parsed.Tokens.Chars(token);
                if (Opens(mark, isOpen))
                {
                    isOpen = true;
                    _speakers.Add(-1);
                }
                else if (Closes(mark, isOpen))
                {
                    isOpen = false;
                }
                else if (isOpen)
                {
                    _at[token] = _speakers.Count - 1;
                }
            }
        }
    }

    // A mark with a direction says itself what it does; a straight one opens where nothing is open.
    private static bool Opens(ReadOnlySpan<char> mark, bool isOpen) =>
        mark.Length is 1 or 2 && (mark[0] is '“' or '«' || (!isOpen && (mark[0] is '"' or '`' || mark is "''")));

    private static bool Closes(ReadOnlySpan<char> mark, bool isOpen) =>
        mark.Length is 1 or 2 && (mark[0] is '”' or '»' || (isOpen && (mark[0] is '"' || mark is "''")));

    // The first attribution that covers a quotation names its speaker.
    private void Attribute(ParsedText parsed, TextSpan content, int speaker)
    {
        var token = parsed.Tokens.FirstTokenIn(content);
        for (; token >= 0 && token < parsed.Count && parsed.Span(token).Start < content.End; token++)
            if (_at[token] >= 0 && _speakers[_at[token]] < 0) _speakers[_at[token]] = speaker;
    }
}
