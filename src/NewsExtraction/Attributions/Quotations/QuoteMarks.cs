using NewsExtraction.Text;

namespace NewsExtraction.Attributions;

/// <summary>A kind of quotation marks.</summary>
internal enum QuoteMark : byte
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>“these” and „these”, which look different at both ends.</summary>
    Curly,

    /// <summary>«these».</summary>
    Angle,

    /// <summary>"these", and curly closing marks used at both ends.</summary>
    Straight,

    /// <summary>‘these’; the closing mark is an apostrophe too.</summary>
    SingleCurly,

    /// <summary>'these'; the mark is an apostrophe too.</summary>
    SingleStraight,
}

/// <summary>Tells opening and closing quotation marks by their form and by the white space beside them.</summary>
internal static class QuoteMarks
{
    /// <summary>The kind of quotation that a token opens.</summary>
    public static QuoteMark OpenedBy(TokenizedText tokens, int token)
    {
        var mark = KindOf(tokens.Chars(token));
        return mark switch
        {
            QuoteMark.Straight => StandsBeforeWord(tokens, token) || token == 0 ? mark : QuoteMark.None,
            QuoteMark.SingleCurly or QuoteMark.SingleStraight => StandsBeforeWord(tokens, token) ? mark : QuoteMark.None,
            _ => mark,
        };
    }

    /// <summary>True where a token closes a quotation of a kind.</summary>
    public static bool Closes(TokenizedText tokens, int token, QuoteMark mark)
    {
        var chars = tokens.Chars(token);
        return mark switch
        {
            QuoteMark.Curly => chars is "”" or "''" or "’’" || (chars is "\"" && !StandsBetweenSpaceAndWord(tokens, token)),
            QuoteMark.Angle => chars is "»",
            QuoteMark.Straight => chars is "\"" or "''" or "”" or "’’",
            QuoteMark.SingleCurly => chars is "’" && EndsWord(tokens, token),
            _ => chars is "'" && EndsWord(tokens, token),
        };
    }

    /// <summary>True for marks that are apostrophes or inch signs as well: alone they open no quotation.</summary>
    public static bool MayBeApostrophe(TokenizedText tokens, int token) => tokens.Chars(token) is "'" or "‘" or "’";

    private static QuoteMark KindOf(ReadOnlySpan<char> chars) => chars switch
    {
        "“" or "„" or "``" => QuoteMark.Curly,
        "«" => QuoteMark.Angle,
        "\"" or "''" or "”" => QuoteMark.Straight,
        "‘" => QuoteMark.SingleCurly,
        "'" => QuoteMark.SingleStraight,
        _ => QuoteMark.None,
    };

    // He said "we left", (“we left”), —"we left".
    private static bool StandsBeforeWord(TokenizedText tokens, int token) =>
        !tokens.SpaceAfter(token)
        && (token == 0 || tokens.SpaceAfter(token - 1) || tokens.Chars(token - 1) is "(" or "[" or "—" or "–" or "-" or "--");

    private static bool StandsBetweenSpaceAndWord(TokenizedText tokens, int token) =>
        !tokens.SpaceAfter(token) && token > 0 && tokens.SpaceAfter(token - 1);

    // "left’ " and "left’,", but not "army’s".
    private static bool EndsWord(TokenizedText tokens, int token) =>
        tokens.SpaceAfter(token)
        || (token + 1 < tokens.Count
            && tokens.Chars(token + 1) is "." or "," or "!" or "?" or ";" or ":" or ")" or "”" or "\"");
}
