using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Verbs whose speaker stands elsewhere: "issued a statement [saying]", "quoted the mayor as [saying]".</summary>
internal static class SpeechNouns
{
    // What somebody issues, posts or sends, and what then speaks for him.
    private static readonly FrozenSet<string> Messages = FrozenSet.Create(StringComparer.Ordinal,
        "statement", "message", "letter", "email", "e-mail", "tweet", "post", "note", "video", "communique", "communiqué", "release",
        "memo", "announcement", "warning", "alert", "recording", "clip", "notice", "response", "text", "thread", "bulletin", "appeal",
        "advisory");

    /// <summary>True for "saying" below "quoted", and for the participle of a message that somebody sends.</summary>
    public static bool IsReport(ParsedText parsed, int cue) =>
        parsed.Xpos(cue) == PennTag.VBG && SourceOfReport(parsed, cue) >= 0;

    /// <summary>Who speaks there; -1 for other verbs.</summary>
    public static int SourceOfReport(ParsedText parsed, int cue)
    {
        if (QuotingVerb(parsed, cue) is >= 0 and var quoting) return Quoted(parsed, quoting);
        return parsed.Relation(cue) == Relation.Acl && parsed.Head(cue) is >= 0 and var message ? Sender(parsed, message) : -1;
    }

    /// <summary>The verb of "[quoted] the mayor as saying", "was [cited] as saying"; or -1.</summary>
    public static int QuotingVerb(ParsedText parsed, int cue)
    {
        if (parsed.Xpos(cue) != PennTag.VBG || parsed.Child(cue, Relation.Mark) is not (>= 0 and var mark) || parsed.Lemma(mark) != "as")
            return -1;
        var verb = parsed.Head(cue);
        if (verb >= 0 && parsed.Upos(verb) != Upos.Verb) verb = parsed.Head(verb);
        return verb >= 0 && parsed.Lemma(verb) is "quote" or "cite" or "report" ? verb : -1;
    }

    /// <summary>"[quoted] the mayor as saying": the words come behind "saying".</summary>
    public static bool Quotes(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) is not ("quote" or "cite" or "report")) return false;
        foreach (var child in parsed.Children(verb))
            if (child > verb && QuotingVerb(parsed, child) == verb) return true;
        return false;
    }

    private static int Quoted(ParsedText parsed, int quoting)
    {
        if (parsed.Child(quoting, Relation.Obj) is >= 0 and var speaker) return speaker;
        if (parsed.Child(quoting, Relation.NsubjPass) is >= 0 and var subject) return subject;
        // "the mayor, quoted by the agency as saying"
        return parsed.Relation(quoting) is Relation.Acl or Relation.AclRelcl ? parsed.Head(quoting) : -1;
    }

    // "[The group] posted a message", "a statement issued by [the group]"
    private static int Sender(ParsedText parsed, int message)
    {
        if (!Messages.Contains(parsed.Lemma(message))) return -1;
        if (parsed.Child(message, Relation.NmodPoss) is >= 0 and var owner) return owner;
        if (parsed.Relation(message) != Relation.Obj || parsed.Head(message) is not (>= 0 and var verb)) return -1;
        return parsed.Upos(verb) == Upos.Verb && parsed.Child(verb, Relation.AuxPass) < 0 ? CueSources.Of(parsed, verb) : -1;
    }
}
