using System.Collections.Frozen;
using NewsExtraction.Attributions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Ways of speaking that take more than a finite verb: "made it clear that", "took to television to say", "Minister: “...”",
/// "“...,” she fumed".</summary>
internal static class SpokenWays
{
    // "went on to say", "came out to deny": the deed is done.
    private static readonly FrozenSet<string> GoingOn = FrozenSet.Create(StringComparer.Ordinal,
        "go", "continue", "proceed", "hasten", "rush", "come", "appear", "return", "write", "call", "text", "phone", "tweet");

    // "Arnold Palmer: “The King” of golf": fewer letters are a name.
    private const int ShortestSpeech = 15;

    private static readonly string[] QuestionWords = ["whether ", "if ", "why ", "what ", "how ", "who ", "where ", "when "];

    /// <summary>"It said nothing", "a word said": only a finite cue, or one that goes on from it, tells of an act.</summary>
    public static bool TellsOfAct(ParsedText parsed, int cue) =>
        parsed.Xpos(cue) != PennTag.VB || parsed.Child(cue, Relation.Aux) >= 0 || GoesOn(parsed, cue) || IsMadeKnown(parsed, cue);

    /// <summary>"made it [clear] that", "let it be [known] that", "let [slip] that".</summary>
    public static bool IsMadeKnown(ParsedText parsed, int cue) =>
        parsed.Head(cue) is >= 0 and var verb && (parsed.Lemma(verb), parsed.Lemma(cue)) is
            ("make", "clear" or "plain" or "public" or "known" or "know") or ("let", "slip" or "know" or "known");

    /// <summary>The verb that belongs to the cue and stands before it: "[made] clear", "[quoted] as saying"; or -1.</summary>
    public static int VerbBefore(ParsedText parsed, int cue)
    {
        if (IsMadeKnown(parsed, cue)) return parsed.Head(cue);
        return SpeechNouns.QuotingVerb(parsed, cue);
    }

    /// <summary>"Minister Lamb: “...”", "in the coach's words, “...”": a colon or a noun of speech, and the words as they fell.</summary>
    public static bool IsDirectSpeech(ParsedText parsed, Attribution attribution) =>
        attribution.Quote == QuoteKind.Direct && attribution.Content.Count > 0 && attribution.Content[0].Length >= ShortestSpeech
        && (ClauseMarks.IsColon(parsed, attribution.CueHead) || SpeechNounCues.IsSpeech(parsed, attribution.CueHead));

    /// <summary>"“It is over,” she fumed": any verb that stands right behind the quotation.</summary>
    public static bool IsBesideQuotation(ParsedText parsed, Attribution attribution)
    {
        if (attribution.Quote != QuoteKind.Direct || attribution.Content.Count == 0) return false;
        var cue = parsed.Span(attribution.CueHead).Start;
        var content = attribution.Content[0].End;
        if (content > cue || !EndsSpeech(parsed, attribution.Content[0]) || parsed.Xpos(attribution.CueHead) == PennTag.VBG) return false;
        if (parsed.Child(attribution.CueHead, Relation.Obj) is var thing && thing > attribution.CueHead && thing != attribution.SourceHead)
            return false;
        return attribution.Source is { } source && (source.Start < content || source.Start > cue || source.Start - content <= 2);
    }

    // "left,”" and "left”,", but not "left” and"
    private static bool EndsSpeech(ParsedText parsed, TextSpan content) =>
        parsed.CharsIn(content) is [.., ',' or '?' or '!' or '.', _] or [.., ',' or '?' or '!']
        || (content.End < parsed.Text.Length && parsed.Text[content.End] is ',');

    /// <summary>"asked whether the bridge was safe", "asked: “Is it safe?”", but not "asked them to leave".</summary>
    public static bool Asks(ParsedText parsed, Attribution attribution)
    {
        if (parsed.Lemma(attribution.CueHead) != "ask" || attribution.Content.Count == 0) return true;
        var text = parsed.CharsIn(attribution.Content[0]);
        if (text is ['"' or '“' or '‘' or '\'', ..]) return attribution.Quote == QuoteKind.Direct;
        foreach (var word in QuestionWords)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool GoesOn(ParsedText parsed, int cue)
    {
        var verb = parsed.Head(cue);
        if (verb < 0 || verb > cue || parsed.Relation(cue) is not (Relation.Xcomp or Relation.Advcl)) return false;
        if (parsed.Xpos(verb) is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBG)) return false;
        if (parsed.Lemma(verb) == "go" && (verb + 1 >= cue || parsed.Tokens.Chars(verb + 1) is not "on")) return false;
        return GoingOn.Contains(parsed.Lemma(verb)) || (parsed.Lemma(verb) == "take" && TakesTo(parsed, verb))
            || (parsed.Child(verb, Relation.Obj) is >= 0 and var thing && SpeechNounCues.IsSpeech(parsed, thing));
    }

    // "took to [the airwaves]"
    private static bool TakesTo(ParsedText parsed, int verb)
    {
        foreach (var child in parsed.Children(verb))
            if (parsed.Relation(child) == Relation.Obl && parsed.Child(child, Relation.Case) is >= 0 and var to && parsed.Lemma(to) == "to")
                return true;
        return false;
    }
}
