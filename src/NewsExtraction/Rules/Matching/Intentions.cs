using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Tells whether who would do something says or shows that he means to ("will send", "is ready to send", "pledged to send"), and
/// whether it hangs on a condition.</summary>
internal static class Intentions
{
    private const int Farthest = 5;

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
            if (relation is not (Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl or Relation.Conj or Relation.Obl
                or Relation.Obj))
                return false;
            var governor = parsed.Head(token);
            if (governor < 0) return false;
            if (relation != Relation.Conj)
            {
                if (IsIntent(parsed, governor)) return true;
                if (parsed.Lemma(governor) is "say" or "announce" or "tell" or "declare" or "ask" or "urge" or "order" or "demand" or "call"
                    or "request")
                    return false;
            }

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
            foreach (var child in parsed.Children(token))
                if (parsed.Relation(child) is Relation.Advcl or Relation.Obl
                    && Prepositions.Of(parsed, child) is "if" or "unless" or "in case")
                    return true;
            if (parsed.Relation(token) is not (Relation.Xcomp or Relation.Ccomp or Relation.Conj or Relation.Parataxis)) return false;
            token = parsed.Head(token);
        }

        return false;
    }

    private static bool IsFuture(ParsedText parsed, int token)
    {
        foreach (var child in parsed.Children(token))
        {
            if (child > token) break;
            if (parsed.Relation(child) is Relation.Aux or Relation.AuxPass
                && parsed.Lemma(child) is "will" or "would" or "shall" or "wo" or "'ll" or "’ll" or "'d" or "’d"
                && parsed.Xpos(child) == PennTag.MD)
                return true;
        }

        return false;
    }

    private static bool IsIntent(ParsedText parsed, int governor)
    {
        switch (parsed.Upos(governor))
        {
            case Upos.Verb:
                return parsed.Lemma(governor) is "pledge" or "promise" or "offer" or "plan" or "intend" or "vow" or "swear" or "agree"
                    or "decide" or "propose" or "resolve" or "undertake" or "volunteer" or "consider"
                    or "contemplate" or "mull" or "threaten" or "commit" or "prepare" or "determine" or "choose" or "opt" or "consent"
                        or "mean" || (parsed.Lemma(governor) == "go" && parsed.Xpos(governor) == PennTag.VBG);
            case Upos.Adj:
                return parsed.Lemma(governor) is "ready" or "willing" or "prepared" or "committed" or "determined" or "poised" or "set"
                    or "eager" or "keen" or "due" or "minded";
            case Upos.Noun:
                return parsed.Lemma(governor) is "plan" or "promise" or "pledge" or "offer" or "readiness" or "willingness" or "intention"
                    or "intent" or "decision" or "commitment" or "vow" or "threat" or "preparedness" or "resolve";
            default:
                return false;
        }
    }
}
