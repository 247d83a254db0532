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

    // "Talks are [due] on Friday."
    private static readonly FrozenSet<string> Due = FrozenSet.Create(StringComparer.Ordinal,
        "due", "scheduled", "planned", "slated", "set", "pending", "forthcoming", "overdue", "next");

    // "A vote [is set for] Friday", "are [planning] a march": the noun is still to come, though "hold" would do it.
    private static readonly FrozenSet<string> PutAhead = FrozenSet.Create(StringComparer.Ordinal,
        "plan", "prepare", "set", "slate", "schedule", "expect", "fix", "contemplate", "mull");

    // "called [a meeting]" for a day to come
    private static readonly FrozenSet<string> Convened = FrozenSet.Create(StringComparer.Ordinal, "meeting", "rally", "strike", "march",
        "protest", "demonstration", "election", "vote", "referendum", "summit", "conference", "session", "hearing", "walkout", "ballot");

    // What they would bring about is no more there than the bringing.
    private static readonly FrozenSet<string> Bringing = FrozenSet.Create(StringComparer.Ordinal, "broker", "finalize", "finalise",
        "negotiate", "require", "see", "seal", "clinch", "secure", "produce", "bring", "yield", "create", "constitute", "call", "arrange");

    private readonly Tidings _tidings = new(parsed, predicates);

    public Realis Of(int noun)
    {
        var own = NounPhraseSigns.Of(parsed, noun);
        var governor = parsed.Head(noun);
        if (own != Realis.Asserted || governor < 0) return own;
        // "ahead [of the talks]", with "ahead" tagged as an adverb
        if (parsed.Lemma(governor) == "ahead" && Prepositions.Of(parsed, noun) == "of") return Realis.Planned;
        var above = predicates.RealisOf(governor) ?? Realis.Asserted;
        return parsed.Relation(noun) switch
        {
            // "threatened strikes and [attacks]"
            Relation.Conj => above,
            Relation.Nmod => OfNounPhrase(noun, governor),
            Relation.Obj or Relation.NsubjPass => OfObject(noun, governor, above),
            Relation.Nsubj => OfSubject(noun, governor, above),
            // "the truce will be followed by [a meeting]"
            Relation.OblAgent => parsed.Lemma(governor) == "follow" ? above : Realis.Asserted,
            Relation.Obl or Relation.Xcomp => OfVerbPhrase(noun, governor, above),
            _ => Realis.Asserted,
        };
    }

    /// <summary>"The talks took place", "talks are due", "an attack would be met".</summary>
    private Realis OfSubject(int noun, int governor, Realis above)
    {
        if (Due.Contains(parsed.Lemma(governor)) && above == Realis.Asserted) return Realis.Planned;
        if (IsOutOfReach(governor)) return Realis.Hypothetical;
        if (Tells(governor)) return above;
        return IsOnlySupposed(noun, governor, above) ? Realis.Hypothetical : Realis.Asserted;
    }

    // "[an attack] would cost them dear", "[any strike] will be answered": not this or that attack; but "a gift will save lives".
    private bool IsOnlySupposed(int noun, int governor, Realis above)
    {
        if (above is not (Realis.Planned or Realis.Hypothetical) || parsed.Child(noun, Relation.Det) is not (>= 0 and var determiner))
            return false;
        return parsed.Lemma(determiner) switch
        {
            "any" or "another" => true,
            "a" or "an" => parsed.Child(governor, Relation.Aux) is >= 0 and var modal && parsed.Lemma(modal) == "would",
            _ => false,
        };
    }

    /// <summary>"plans for an attack", "the threat of an attack".</summary>
    private Realis OfNounPhrase(int noun, int governor)
    {
        if (Prepositions.Of(parsed, noun) == "of" && (_tidings.AreDenied(governor) || IsShortOf(governor))) return Realis.Negated;
        if (IsEventuality(noun, governor)) return Realis.Hypothetical;
        if (HasAim(governor) || Prepositions.Of(parsed, noun) is not ("of" or "for" or "to" or "against")) return Realis.Asserted;
        return Realities.Under(lexicon.Of(parsed.Lemma(governor)), Realis.Asserted);
    }

    // "fell short of an invasion"
    private bool IsShortOf(int governor) => parsed.Lemma(governor) == "short";

    // "in the event of an attack", "in case of war"
    private bool IsEventuality(int noun, int governor) =>
        parsed.Lemma(governor) is "event" or "case" or "eventuality" && Prepositions.Of(parsed, noun) == "of"
        && Prepositions.Of(parsed, governor) == "in" && (parsed.Lemma(governor) != "case" || parsed.Child(governor, Relation.Det) < 0);

    // "The aim of the operation is to ...": what has an aim is there; "with the aim of peace" it is not.
    private bool HasAim(int governor) =>
        parsed.Lemma(governor) == "aim" && parsed.Relation(governor) is Relation.Nsubj or Relation.NsubjOuter;

    /// <summary>"held talks" is as real as the verb; "foiled an attack", "planned an attack" is not.</summary>
    private Realis OfObject(int noun, int governor, Realis above)
    {
        if (_tidings.IsDismissed(noun) || IsKeptFrom(noun, governor)) return Realis.Asserted;
        // "pledged allegiance": given by the word.
        if (parsed.Lemma(noun) is "allegiance" or "loyalty" or "fealty" or "solidarity") return above;
        if (IsPutAhead(noun, governor)) return above is Realis.Negated or Realis.Hypothetical ? above : Realis.Planned;
        var classes = ClassesForNoun(governor);
        if ((classes & (PredicateClass.Support | PredicateClass.Undergo)) != 0) return above;
        if ((classes & Realities.Unreal) != 0) return above == Realis.Negated ? above : Realities.Under(classes, above);
        // "saw nothing"
        // "will call a meeting", "could trigger a war"
        if (above is Realis.Planned or Realis.Hypothetical && IsNew(noun) && Bringing.Contains(parsed.Lemma(governor))) return above;
        var isNone = above == Realis.Negated && Negation.IsNone(parsed, noun);
        return isNone || (classes & PredicateClass.Implies) != 0 ? above : Realis.Asserted;
    }

    // "prevent [the vote] from becoming a farce": the vote is held all the same.
    private bool IsKeptFrom(int noun, int verb)
    {
        if (parsed.Lemma(verb) is not ("prevent" or "stop" or "keep" or "save")) return false;
        foreach (var child in parsed.Children(verb))
            if (child > noun && parsed.Xpos(child) == PennTag.VBG && parsed.Relation(child) is Relation.Advcl or Relation.Xcomp
                && Prepositions.Of(parsed, child) is "" or "from")
                return true;
        return false;
    }

    // "Raids are planned", "a vote is set for Friday", "called a meeting"; but "set fire to", "called the attack an outrage".
    private bool IsPutAhead(int noun, int governor)
    {
        var verb = parsed.Lemma(governor);
        if (verb is "plan" or "prepare" || (parsed.Relation(noun) == Relation.NsubjPass && PutAhead.Contains(verb))) return true;
        return verb == "call" && parsed.Upos(governor) == Upos.Verb && Convened.Contains(parsed.Lemma(noun)) && IsNew(noun)
            && !IsNamed(governor, noun);
    }

    private bool IsNew(int noun) =>
        parsed.Child(noun, Relation.Det) is >= 0 and var determiner && parsed.Lemma(determiner) is "a" or "an";

    private bool IsNamed(int verb, int noun)
    {
        foreach (var child in parsed.Children(verb))
            if (child != noun && parsed.Relation(child) is Relation.Obj or Relation.Iobj or Relation.Xcomp or Relation.CompoundPrt)
                return true;
        return false;
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
        if (preposition == "of" && IsShortOf(governor)) return Realis.Negated;
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
