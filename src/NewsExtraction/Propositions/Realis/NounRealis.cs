using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Reads nouns of events: by the signs in their phrase, or by what governs them.</summary>
internal sealed class NounRealis(ParsedText parsed, PredicateLexicon lexicon, IReadPredicates predicates)
{
    // Verbs that mean their infinitive but do their noun: "set fire to", "agreed to a truce", "sought refuge".
    private static readonly FrozenSet<string> DoTheirNoun = FrozenSet.Create(StringComparer.Ordinal,
        "set", "agree", "seek", "choose", "determine", "push", "press", "work", "move", "mean", "decide", "approve", "announce", "await",
        "mandate", "settle", "commit", "offer", "step");

    // "A truce is unlikely."
    private static readonly FrozenSet<string> Wanting =
        FrozenSet.Create(StringComparer.Ordinal, "elusive", "unlikely", "impossible", "possible", "likely", "inevitable", "imminent");

    // "called for talks": others are to hold them.
    private static readonly FrozenSet<string> AskFor =
        FrozenSet.Create(StringComparer.Ordinal, "call", "appeal", "push", "press", "plead", "beg", "ask", "wish", "hope", "pray", "lobby");

    // "warned of an attack"
    private static readonly FrozenSet<string> WarnOf = FrozenSet.Create(StringComparer.Ordinal, "warn", "dream", "speculate", "fantasize");

    public Realis Of(int noun)
    {
        var own = NounPhraseSigns.Of(parsed, noun);
        var governor = parsed.Head(noun);
        if (own != Realis.Asserted || governor < 0) return own;
        var above = predicates.RealisOf(governor) ?? Realis.Asserted;
        return parsed.Relation(noun) switch
        {
            // "threatened strikes and [attacks]"
            Relation.Conj => above,
            Relation.Nmod => OfNounPhrase(noun, governor),
            Relation.Obj or Relation.NsubjPass => OfObject(noun, governor, above),
            Relation.Nsubj => IsOutOfReach(governor) ? Realis.Hypothetical : Tells(governor) ? above : Realis.Asserted,
            Relation.Obl or Relation.Xcomp => OfVerbPhrase(noun, governor, above),
            _ => Realis.Asserted,
        };
    }

    /// <summary>"plans for an attack", "the threat of an attack".</summary>
    private Realis OfNounPhrase(int noun, int governor)
    {
        if (HasAim(governor) || Prepositions.Of(parsed, noun) is not ("of" or "for" or "to" or "against")) return Realis.Asserted;
        return Realities.Under(lexicon.Of(parsed.Lemma(governor)), Realis.Asserted);
    }

    // "The aim of the operation is to ...": what has an aim is there; "with the aim of peace" it is not.
    private bool HasAim(int governor) =>
        parsed.Lemma(governor) == "aim" && parsed.Relation(governor) is Relation.Nsubj or Relation.NsubjOuter;

    /// <summary>"held talks" is as real as the verb; "foiled an attack", "planned an attack" is not.</summary>
    private Realis OfObject(int noun, int governor, Realis above)
    {
        var classes = ClassesForNoun(governor);
        if ((classes & (PredicateClass.Support | PredicateClass.Undergo)) != 0) return above;
        if ((classes & Realities.Unreal) != 0) return above == Realis.Negated ? above : Realities.Under(classes, above);
        // "saw nothing"
        var isNone = above == Realis.Negated && Negation.IsNone(parsed, noun);
        return isNone || (classes & PredicateClass.Implies) != 0 ? above : Realis.Asserted;
    }

    // "a truce is elusive", "a truce remained out of reach"
    private bool IsOutOfReach(int governor)
    {
        if (Wanting.Contains(parsed.Lemma(governor))) return true;
        foreach (var child in parsed.Children(governor))
            if (child > governor
                && (Wanting.Contains(parsed.Lemma(child))
                    || (parsed.Lemma(child) == "reach" && Prepositions.Of(parsed, child) == "out of")))
                return true;
        return parsed.Lemma(governor) == "reach" && Prepositions.Of(parsed, governor) == "out of";
    }

    // "the attack took place", "the attack was on Monday"
    private bool Tells(int governor) =>
        (predicates.ClassOf(governor) & PredicateClass.Occur) != 0 || parsed.Lemma(governor) == "be";

    /// <summary>"call for an inquiry", "plan for an attack", "took part in talks", "agreed to a truce".</summary>
    private Realis OfVerbPhrase(int noun, int governor, Realis above)
    {
        var preposition = Prepositions.Of(parsed, noun);
        if (IsWished(parsed.Lemma(governor), preposition)) return above == Realis.Negated ? above : Realis.Hypothetical;
        var isGoal = preposition is "for" or "to" or "from";
        if (!isGoal && preposition is not ("in" or "on" or "into" or "of" or "under")) return Realis.Asserted;
        var classes = ClassesForNoun(governor);
        if ((classes & PredicateClass.Support) != 0 || parsed.Lemma(governor) is "assist" or "help" or "aid") return above;
        return isGoal ? Realities.Under(classes & (PredicateClass.Intends | PredicateClass.Fears), Realis.Asserted) : Realis.Asserted;
    }

    private static bool IsWished(string verb, string preposition) => preposition switch
    {
        "for" => AskFor.Contains(verb),
        "of" or "about" or "against" => WarnOf.Contains(verb),
        _ => false,
    };

    private PredicateClass ClassesForNoun(int governor)
    {
        var classes = predicates.ClassOf(governor);
        return DoTheirNoun.Contains(parsed.Lemma(governor)) ? classes & ~PredicateClass.Intends : classes;
    }
}
