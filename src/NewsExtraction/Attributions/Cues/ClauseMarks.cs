using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Marks that set clauses off from each other.</summary>
internal static class ClauseMarks
{
    /// <summary>A mark at which what is said may end before its cue, or begin behind it.</summary>
    public static bool SetsOff(ParsedText parsed, int token) =>
        parsed.Tokens.Chars(token) is "," or "”" or "\"" or "’" or "—" or "–" or "--" or ";" or "''" or "»" or "?" or "!" or ":";

    public static bool EndsSentence(ParsedText parsed, int token) => parsed.Tokens.Chars(token) is "." or "!" or "?";

    public static bool IsColon(ParsedText parsed, int token) => parsed.Tokens.Chars(token) is ":";
}
