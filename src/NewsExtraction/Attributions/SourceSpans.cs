using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>The words that name who speaks: the base phrase, all of the name that it begins, and whoever speaks with it ("the mayor and his
/// deputy").</summary>
internal static class SourceSpans
{
    // "officials, scientists and farmers"
    private const int MostSpeakers = 4;

    public static TextSpan Of(ParsedText parsed, SourceKinds kinds, in CueCandidate candidate)
    {
        var span = WithName(NounPhrase.Span(parsed, candidate.Source), kinds, candidate.Source);
        var last = candidate.Source;
        var speakers = 1;
        foreach (var speaker in parsed.Children(candidate.Source))
        {
            // "Cole, a doctor and writer": what Cole is.
            if (speaker > last && parsed.Relation(speaker) == Relation.Appos) break;
            if (speaker < last || parsed.Relation(speaker) != Relation.Conj || speakers++ >= MostSpeakers) continue;
            if (!SpeaksToo(parsed, kinds, candidate, speaker)) break;
            span = span.Union(WithName(NounPhrase.Span(parsed, speaker), kinds, speaker));
            last = speaker;
        }

        return span;
    }

    // "Combs and his lawyers said", on the same side of the cue and of what is said.
    private static bool SpeaksToo(ParsedText parsed, SourceKinds kinds, in CueCandidate candidate, int speaker) =>
        kinds.IsSomebody(speaker) && parsed.Upos(speaker) is Upos.Noun or Upos.Propn
        && (speaker < candidate.Cue) == (candidate.Source < candidate.Cue)
        && !candidate.Content.Contains(speaker) && !candidate.More.Contains(speaker);

    // "the US Centers" of "the US Centers for Disease Control"
    private static TextSpan WithName(TextSpan span, SourceKinds kinds, int head) =>
        kinds.NameAround(head) is { } name && name.Span.Start >= span.Start && name.Span.End > span.End ? span.Union(name.Span) : span;
}
