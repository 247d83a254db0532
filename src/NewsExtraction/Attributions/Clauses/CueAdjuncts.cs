using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Phrases and clauses beside an object or infinitive that is the content: some say what is said, others when and where the cue's
/// own act was.</summary>
internal static class CueAdjuncts
{
    private static readonly FrozenSet<string> ClauseMarkers = FrozenSet.Create(StringComparer.Ordinal,
        "for", "of", "to", "from", "about");

    private static readonly FrozenSet<string> Times = FrozenSet.Create(StringComparer.Ordinal,
        "day", "night", "morning", "afternoon", "evening", "week", "weekend", "month", "today", "yesterday", "tomorrow", "tonight",
        "minute", "hour", "time", "start", "occasion");

    private static readonly FrozenSet<string> Days = FrozenSet.Create(StringComparer.Ordinal,
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    // Where somebody speaks or writes.
    private static readonly FrozenSet<string> Venues = FrozenSet.Create(StringComparer.Ordinal,
        "statement", "message", "interview", "letter", "speech", "email", "tweet", "post", "conference", "briefing", "memo", "broadcast",
        "release", "testimony", "video", "hearing", "forum", "debate", "show", "program", "programme", "television", "tv", "radio",
        "Twitter", "Facebook", "Telegram", "media", "article", "panel", "podcast");

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

    /// <summary>Where an infinitive ends before a participle that tells what else is done: "wants to sign up voters[, focusing on
    /// students]".</summary>
    public static int EndBeforeParticiple(ParsedText parsed, int infinitive, int end)
    {
        foreach (var child in parsed.Children(infinitive))
            if (child > infinitive && parsed.Relation(child) == Relation.Advcl && parsed.Xpos(child) == PennTag.VBG
                && parsed.Child(child, Relation.Mark) < 0 && parsed.RightEdge(child) + 1 >= end
                && parsed.LeftEdge(child) is var first && parsed.Tokens.Chars(first - 1) is "," or "—" or "–" or "--")
                return first - 1;
        return end;
    }

    // "in a statement", but not "in a statement that the town fell", which says what was said.
    private static bool IsVenue(ParsedText parsed, int phrase) =>
        Venues.Contains(parsed.Lemma(phrase)) && parsed.Child(phrase, Relation.Acl) < 0;

    private static bool IsTime(ParsedText parsed, int phrase) =>
        Times.Contains(parsed.Lemma(phrase)) || Days.Contains(parsed.Word(phrase)) || IsYear(parsed.Tokens.Chars(phrase));

    private static bool IsYear(ReadOnlySpan<char> word) => word is ['1', '9', _, _] or ['2', '0', _, _];
}
