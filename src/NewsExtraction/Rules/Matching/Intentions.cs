using System.Collections.Frozen;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Tells whether who would do something says or shows that he means to ("will send", "is ready to send", "pledged to send"), and
/// whether it hangs on a condition.</summary>
internal static class Intentions
{
    private const int Farthest = 5;

    private static readonly FrozenSet<string> Futures =
        FrozenSet.Create(StringComparer.Ordinal, "will", "would", "shall", "wo", "'ll", "’ll", "'d", "’d");

    private static readonly FrozenSet<string> IntendingVerbs = FrozenSet.Create(StringComparer.Ordinal,
        "pledge", "promise", "offer", "plan", "intend", "vow", "swear", "agree", "decide", "propose", "resolve", "undertake", "volunteer",
        "consider", "contemplate", "mull", "threaten", "commit", "prepare", "determine", "choose", "opt", "consent", "mean");

    private static readonly FrozenSet<string> IntendingAdjectives = FrozenSet.Create(StringComparer.Ordinal,
        "ready", "willing", "prepared", "committed", "determined", "poised", "set", "eager", "keen", "due", "minded");

    private static readonly FrozenSet<string> IntendingNouns = FrozenSet.Create(StringComparer.Ordinal,
        "plan", "promise", "pledge", "offer", "readiness", "willingness", "intention", "intent", "decision", "commitment", "vow", "threat",
        "preparedness", "resolve");

    // Who says, asks or orders it is not who would do it.
    private static readonly FrozenSet<string> SayingVerbs = FrozenSet.Create(StringComparer.Ordinal,
        "say", "announce", "tell", "declare", "ask", "urge", "order", "demand", "call", "request");

    private static readonly FrozenSet<string> Conditionals = FrozenSet.Create(StringComparer.Ordinal, "if", "unless", "in case");

    /// <summary>True for a predicate in the future, or governed by what its own subject plans, promises or is ready for; not for what
    /// others ask of him, nor for attempts.</summary>
    public static bool IsIntended(PropositionLayer propositions, int predicate)
    {
        if (!propositions.Has(predicate) || propositions.At(predicate).Realis is Realis.Asserted or Realis.Negated) return false;
        var parsed = propositions.Parsed;
        var token = predicate;
        for (var depth = 0; depth < Farthest && token >= 0; depth++)
        {
            if (IsFuture(parsed, token)) return true;
            var relation = parsed.Relation(token);
            var governor = parsed.Head(token);
            if (governor < 0 || !PassesIntentOn(relation)) return false;
            if (relation != Relation.Conj && IsIntent(parsed, governor)) return true;
            if (relation != Relation.Conj && SayingVerbs.Contains(parsed.Lemma(governor))) return false;
            token = governor;
        }

        return false;
    }

    /// <summary>True where the predicate, or what governs it, has a clause with "if" or "unless".</summary>
    public static bool IsConditional(ParsedText parsed, int predicate)
    {
        var token = predicate;
        for (var depth = 0; depth < Farthest && token >= 0; depth++)
        {
            if (HasCondition(parsed, token)) return true;
            if (parsed.Relation(token) is not (Relation.Xcomp or Relation.Ccomp or Relation.Conj or Relation.Parataxis)) return false;
            token = parsed.Head(token);
        }

        return false;
    }

    private static bool HasCondition(ParsedText parsed, int token)
    {
        foreach (var child in parsed.Children(token))
            if (parsed.Relation(child) is Relation.Advcl or Relation.Obl && Conditionals.Contains(Prepositions.Of(parsed, child)))
                return true;
        return false;
    }

    private static bool PassesIntentOn(Relation relation) =>
        relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl or Relation.Conj or Relation.Obl or Relation.Obj;

    private static bool IsFuture(ParsedText parsed, int token)
    {
        foreach (var child in parsed.Children(token))
        {
            if (child > token) break;
            if (parsed.Relation(child) is Relation.Aux or Relation.AuxPass && parsed.Xpos(child) == PennTag.MD
                && Futures.Contains(parsed.Lemma(child)))
                return true;
        }

        return false;
    }

    private static bool IsIntent(ParsedText parsed, int governor) => parsed.Upos(governor) switch
    {
        Upos.Verb => IntendingVerbs.Contains(parsed.Lemma(governor)) || IsGoingTo(parsed, governor),
        Upos.Adj => IntendingAdjectives.Contains(parsed.Lemma(governor)),
        Upos.Noun => IntendingNouns.Contains(parsed.Lemma(governor)),
        _ => false,
    };

    private static bool IsGoingTo(ParsedText parsed, int verb) => parsed.Lemma(verb) == "go" && parsed.Xpos(verb) == PennTag.VBG;
}
