using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Phrases and clauses beside an object that is the content: some say what is said, others when and where the cue's
/// own act was.</summary>
internal static class CueAdjuncts
{
    private static readonly FrozenSet<string> ClauseMarkers = FrozenSet.Create(StringComparer.Ordinal,
        "for", "of", "to", "from", "about");

    // In, at or on what somebody speaks or writes.
    private static readonly FrozenSet<string> Venues = FrozenSet.Create(StringComparer.Ordinal,
        "statement", "message", "interview", "letter", "speech", "email", "tweet", "post", "report", "conference", "briefing", "memo",
        "note", "broadcast", "release", "address", "video", "call", "testimony", "remark", "communique", "hearing", "forum", "debate",
        "show", "program", "programme", "television", "tv", "radio", "Twitter", "Facebook", "Telegram", "media", "article", "panel",
        "podcast");

    private static readonly FrozenSet<string> Markers = FrozenSet.Create(StringComparer.Ordinal, "on", "in", "at", "during");

    /// <summary>"accused them [of lying]", "praised her [for staying]", "cast it [as offering nothing]": a clause that completes what is
    /// said.</summary>
    public static bool CompletesContent(ParsedText parsed, int clause)
    {
        if (parsed.Relation(clause) != Relation.Advcl || parsed.Child(clause, Relation.Mark) is not (>= 0 and var mark)
            || mark != parsed.LeftEdge(clause)) return false;
        var marker = parsed.Lemma(mark);
        return ClauseMarkers.Contains(marker) || (marker == "as" && parsed.Xpos(clause) == PennTag.VBG);
    }

    /// <summary>"attacked him [on Tuesday]", "denounced it [in an interview]": when and where it was said.</summary>
    public static bool PlacesCue(ParsedText parsed, int phrase)
    {
        if (parsed.Relation(phrase) == Relation.OblUnmarked) return IsTime(parsed, phrase);
        if (parsed.Relation(phrase) != Relation.Obl || parsed.Child(phrase, Relation.Case) is not (>= 0 and var marker)) return false;
        return Markers.Contains(parsed.Lemma(marker)) && (IsTime(parsed, phrase) || IsVenue(parsed, phrase));
    }

    /// <summary>"in a statement", but not "in a statement that the town fell", which says what was said.</summary>
    public static bool IsVenue(ParsedText parsed, int phrase) =>
        Venues.Contains(parsed.Lemma(phrase)) && parsed.Child(phrase, Relation.Acl) < 0;

    private static bool IsTime(ParsedText parsed, int phrase) =>
        parsed.Tokens.Chars(phrase) is var word && (TermLexicon.Find(word).Term.HeadsTime() || CountReader.IsYear(word));
}
