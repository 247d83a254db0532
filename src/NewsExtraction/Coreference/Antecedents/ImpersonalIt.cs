using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Tells the "it" that stands for nothing: "it is hard to say", "it was Berg who called", "when it comes to", "it took days
/// to".</summary>
internal static class ImpersonalIt
{
    // What somebody is to do or believe something, not what it is to do or believe it.
    private static readonly FrozenSet<string> Personal = FrozenSet.Create(StringComparer.Ordinal,
        "ready", "able", "unable", "willing", "unwilling", "due", "set", "keen", "eager", "happy", "glad", "reluctant", "free", "certain",
        "sure", "prepared", "determined", "committed", "entitled", "bound", "slow", "quick", "confident", "aware", "unaware", "concerned",
        "worried", "convinced", "hopeful", "optimistic", "poised", "open", "subject", "proud", "sorry", "afraid", "pleased", "grateful",
        "satisfied", "liable", "eligible", "likely", "unlikely", "enough", "responsible", "sceptical", "skeptical", "close");

    private static readonly FrozenSet<string> Tasks = FrozenSet.Create(StringComparer.Ordinal,
        "responsibility", "duty", "job", "task", "time", "shame", "pity", "honor", "honour", "privilege", "pleasure", "mistake", "idea",
        "custom", "habit", "question", "matter");

    public static bool Is(ParsedText parsed, int pronoun)
    {
        if (!parsed.Tokens.Chars(pronoun).Equals("it", StringComparison.OrdinalIgnoreCase)) return false;
        if (parsed.Relation(pronoun) == Relation.Expl) return true;
        if (parsed.Relation(pronoun) is not (Relation.Nsubj or Relation.NsubjPass) || parsed.Head(pronoun) is not (>= 0 and var said))
            return false;
        return parsed.Child(said, Relation.Cop) >= 0 ? IsSaidOfClause(parsed, said) || IsCleft(parsed, said)
            : ComesTo(parsed, said) || TakesTime(parsed, said);
    }

    // "it is wrong to starve them", "it was the duty of the press to report".
    private static bool IsSaidOfClause(ParsedText parsed, int said)
    {
        if (parsed.Child(said, Relation.Csubj) >= 0) return !Personal.Contains(parsed.Lemma(said));
        if (parsed.Upos(said) == Upos.Noun) return Tasks.Contains(parsed.Lemma(said)) && HasInfinitive(parsed, said, Relation.Acl);
        return false;
    }

    private static bool HasInfinitive(ParsedText parsed, int head, Relation relation) =>
        parsed.Child(head, relation) is >= 0 and var clause && clause > head && parsed.Child(clause, Relation.Mark) is >= 0 and var marker
            && parsed.Lemma(marker) == "to";

    // "it was Berg who called": a name is not told apart by a clause.
    private static bool IsCleft(ParsedText parsed, int said) =>
        parsed.Upos(said) == Upos.Propn && parsed.Child(said, Relation.AclRelcl) is >= 0 and var clause && clause > said;

    private static bool ComesTo(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) != "come") return false;
        var isWhen = false;
        for (var token = parsed.LeftEdge(verb); token < verb; token++) isWhen |= parsed.Lemma(token) is "when" or "if";
        return isWhen && verb + 1 < parsed.Count && parsed.Lemma(verb + 1) is "to" or "down";
    }

    private static bool TakesTime(ParsedText parsed, int verb) =>
        parsed.Lemma(verb) == "take" && parsed.Child(verb, Relation.Obj) is >= 0 and var time
            && parsed.Lemma(time) is "second" or "minute" or "hour" or "day" or "week" or "month" or "year" or "decade" or "time"
            && (HasInfinitive(parsed, verb, Relation.Advcl) || HasInfinitive(parsed, verb, Relation.Xcomp)
                || HasInfinitive(parsed, time, Relation.Acl));
}
