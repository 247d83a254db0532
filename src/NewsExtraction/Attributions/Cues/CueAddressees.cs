using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Finds whom a cue speaks to.</summary>
internal static class CueAddressees
{
    private static readonly FrozenSet<string> VerbsOfTelling = FrozenSet.Create(StringComparer.Ordinal,
        "tell", "inform", "ask", "warn", "assure", "remind", "urge", "advise", "promise", "convince", "notify", "order");

    /// <summary>Token that heads the addressee of a verb, or -1: "told [reporters]", "said to [reporters]".</summary>
    public static int Of(ParsedText parsed, int cue)
    {
        if (parsed.Child(cue, Relation.Iobj) is >= 0 and var indirect) return indirect;
        foreach (var child in parsed.Children(cue))
            if (child > cue && (IsTold(parsed, cue, child) || IsSpokenTo(parsed, child)) && IsPersonal(parsed, child)) return child;
        return -1;
    }

    /// <summary>True for verbs whose object hears what is said: "told reporters", "warned the army".</summary>
    public static bool IsTelling(ParsedText parsed, int cue) => VerbsOfTelling.Contains(parsed.Lemma(cue));

    private static bool IsTold(ParsedText parsed, int cue, int child) =>
        parsed.Relation(child) == Relation.Obj && IsTelling(parsed, cue);

    private static bool IsSpokenTo(ParsedText parsed, int child) =>
        parsed.Relation(child) == Relation.Obl && parsed.Child(child, Relation.Case) is >= 0 and var marker
        && parsed.Lemma(marker) == "to";

    // "told reporters that ...", but "told that he ..."
    private static bool IsPersonal(ParsedText parsed, int token) =>
        parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Pron && parsed.Lemma(token) is not ("that" or "this" or "what");
}
