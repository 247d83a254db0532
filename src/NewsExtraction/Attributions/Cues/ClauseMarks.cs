using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Marks that set clauses off from each other.</summary>
internal static class ClauseMarks
{
    /// <summary>A mark at which what is said may end before its cue, or begin behind it.</summary>
    public static bool SetsOff(ParsedText parsed, int token) =>
        parsed.Tokens.Chars(token) is "," or "”" or "\"" or "’" or "—" or "–" or "--" or ";" or "''" or "»" or "?" or "!" or ":";

    /// <summary>Behind the last token of a clause that is said: in "told them to go and left", the second deed is the speaker's.</summary>
    public static int ClauseEnd(ParsedText parsed, int clause)
    {
        var end = parsed.RightEdge(clause) + 1;
        if (parsed.Xpos(clause) != PennTag.VB || parsed.Child(clause, Relation.Mark) is not (>= 0 and var to)
            || parsed.Xpos(to) != PennTag.TO) return end;
        foreach (var child in parsed.Children(clause))
            if (child > clause && parsed.Relation(child) == Relation.Conj && IsDeedOfItsOwn(parsed, child))
                return Math.Min(end, parsed.LeftEdge(child));
        return end;
    }

    // "and left", "and ordered", but not "and leave" nor "and the town fell"
    private static bool IsDeedOfItsOwn(ParsedText parsed, int verb) =>
        parsed.Xpos(verb) is PennTag.VBD or PennTag.VBZ or PennTag.VBN && parsed.Child(verb, Relation.Nsubj) < 0
        && parsed.Child(verb, Relation.AuxPass) < 0 && parsed.Child(verb, Relation.Aux) < 0;

    public static bool EndsSentence(ParsedText parsed, int token) => parsed.Tokens.Chars(token) is "." or "!" or "?";

    public static bool IsColon(ParsedText parsed, int token) => parsed.Tokens.Chars(token) is ":";
}
