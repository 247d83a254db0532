using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Attributions;

/// <summary>A stretch between quotation marks, the marks included.</summary>
/// <param name="First">Token of the opening mark.</param>
/// <param name="End">Index behind the closing mark, or behind the paragraph's last token where it is missing.</param>
/// <param name="IsOpen">True where no closing mark was found: by custom the quotation goes on in the next paragraph.</param>
internal readonly record struct QuotedSpan(int First, int End, bool IsOpen)
{
    public int Count => End - First;
}

/// <summary>Pairs quotation marks of all kinds. A quotation ends with its paragraph at the latest; marks nested inside are left to
/// it.</summary>
internal static class QuoteFinder
{
    /// <summary>All outermost quotations, in text order.</summary>
    public static List<QuotedSpan> Find(ParsedText parsed)
    {
        var found = new List<QuotedSpan>();
        var open = -1;
        var closer = '\0';
        for (var token = 0; token < parsed.Count; token++)
        {
            if (open >= 0 && StartsParagraph(parsed.Tokens, token))
            {
                found.Add(new(open, token, true));
                open = -1;
            }

            var chars = parsed.Tokens.Chars(token);
            if (open < 0)
            {
                if (Opens(parsed.Tokens, token, chars, out closer)) open = token;
            }
            else if (Closes(parsed.Tokens, token, chars, closer))
            {
                found.Add(new(open, token + 1, false));
                open = -1;
            }
        }

        if (open >= 0) found.Add(new(open, parsed.Count, true));
        found.RemoveAll(quote => quote.Count < 3 || (quote.IsOpen && IsLoneMark(parsed.Tokens, quote.First)));
        return found;
    }

    /// <summary>Index of the first quotation that ends behind a token.</summary>
    public static int FirstBehind(IReadOnlyList<QuotedSpan> quotes, int token)
    {
        var (low, high) = (0, quotes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public static bool StartsParagraph(TokenizedText tokens, int token) =>
        tokens.SentenceOf(token) is var sentence && sentence.FirstToken == token && sentence.StartsParagraph;

    private static bool Opens(TokenizedText tokens, int token, ReadOnlySpan<char> chars, out char closer)
    {
        closer = '\0';
        var spaceBefore = token == 0 || tokens.SpaceAfter(token - 1) || tokens.Chars(token - 1) is "(" or "[" or "—" or "–" or "-" or "--";
        switch (chars)
        {
            case "“" or "„" or "``":
                closer = '”';
                return true;
            case "«":
                closer = '»';
                return true;
            case "\"" or "''" or "”":
                closer = '"';
                return spaceBefore && !tokens.SpaceAfter(token) || (spaceBefore && token == 0);
            case "‘":
                closer = '’';
                return spaceBefore && !tokens.SpaceAfter(token);
            case "'":
                closer = '\'';
                return spaceBefore && !tokens.SpaceAfter(token);
        }

        return false;
    }

    private static bool Closes(TokenizedText tokens, int token, ReadOnlySpan<char> chars, char closer) => closer switch
    {
        '”' => chars is "”" or "''" || (chars is "\"" && !IsOpeningPlace(tokens, token)),
        '»' => chars is "»",
        '"' => chars is "\"" or "''" or "”",
        '’' => chars is "’" && (tokens.SpaceAfter(token) || IsMark(tokens, token + 1)),
        _ => chars is "'" && (tokens.SpaceAfter(token) || IsMark(tokens, token + 1)),
    };

    private static bool IsOpeningPlace(TokenizedText tokens, int token) =>
        !tokens.SpaceAfter(token) && token > 0 && tokens.SpaceAfter(token - 1);

    private static bool IsMark(TokenizedText tokens, int token) =>
        token < tokens.Count && tokens.Chars(token) is "." or "," or "!" or "?" or ";" or ":" or ")" or "”" or "\"";

    // An apostrophe or inch sign is not the start of a quotation that lost its end.
    private static bool IsLoneMark(TokenizedText tokens, int token) => tokens.Chars(token) is "'" or "‘" or "’";
}
