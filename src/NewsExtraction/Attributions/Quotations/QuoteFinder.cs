using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Attributions;

/// <summary>Pairs quotation marks of all kinds. A quotation ends with its paragraph at the latest; marks nested inside are left to
/// it.</summary>
internal static class QuoteFinder
{
    // Two marks and a word.
    private const int LeastTokens = 3;

    /// <summary>All outermost quotations.</summary>
    public static Quotations Find(ParsedText parsed)
    {
        var tokens = parsed.Tokens;
        var found = new List<QuotedSpan>();
        for (var token = 0; token < tokens.Count;)
        {
            var mark = QuoteMarks.OpenedBy(tokens, token);
            if (mark == QuoteMark.None)
            {
                token++;
                continue;
            }

            var quote = Quote(tokens, token, mark);
            if (IsQuotation(tokens, quote)) found.Add(quote);
            token = quote.End;
        }

        return new(found);
    }

    private static QuotedSpan Quote(TokenizedText tokens, int opening, QuoteMark mark)
    {
        for (var token = opening + 1; token < tokens.Count; token++)
        {
            if (StartsParagraph(tokens, token)) return new(opening, token, true);
            if (QuoteMarks.Closes(tokens, token, mark)) return new(opening, token + 1, false);
        }

        return new(opening, tokens.Count, true);
    }

    private static bool IsQuotation(TokenizedText tokens, QuotedSpan quote) =>
        quote.Count >= LeastTokens && !(quote.IsOpen && QuoteMarks.MayBeApostrophe(tokens, quote.First));

    private static bool StartsParagraph(TokenizedText tokens, int token) =>
        tokens.SentenceOf(token) is var sentence && sentence.FirstToken == token && sentence.StartsParagraph;
}
