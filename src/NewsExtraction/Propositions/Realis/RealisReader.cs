using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>
/// Tells facts from plans, possibilities and denials: by a predicate's own negation and auxiliaries, by the clause it heads, and by what
/// governs it. The governor
/// has been read before.
/// </summary>
internal sealed class RealisReader
{
    private readonly ParsedText _parsed;
    private readonly PredicateLexicon _lexicon;
    private readonly Grammar _grammar;
    private readonly PropositionList _read;

    public RealisReader(Grammar grammar, PredicateLexicon lexicon, PropositionList read)
    {
        _grammar = grammar;
        _parsed = grammar.Parsed;
        _lexicon = lexicon;
        _read = read;
    }

    public Realis Of(int token, PredicateKind kind)
    {
        if (kind == PredicateKind.Noun && _parsed.Child(token, Relation.Cop) < 0) return OfNoun(token);
        var (own, negated, finite) = OwnSigns(token);
        var context = OfContext(token, finite);
        var realis = own != Realis.Asserted ? own : context;
        if (kind == PredicateKind.Noun && realis == Realis.Asserted) realis = OfNounPhrase(token);
        if (!negated) return realis;
        return context == Realis.Negated ? Realis.Asserted : Realis.Negated;
    }

    private (Realis Realis, bool Negated, bool Finite) OwnSigns(int token)
    {
        var realis = Realis.Asserted;
        var negated = false;
        var finite = _parsed.Xpos(token) is PennTag.VBD or PennTag.VBP or PennTag.VBZ;
        var would = false;
        var have = false;
        var condition = false;
        foreach (var child in _parsed.Children(token))
        {
            switch (_parsed.Relation(child))
            {
                case Relation.Aux or Relation.AuxPass or Relation.Cop:
                    finite = true;
                    switch (_parsed.Lemma(child))
                    {
                        case "will" or "shall" or "should" or "must" or "ought" or "wo" or "'ll" or "’ll":
                            realis = Realis.Planned;
                            break;
                        case "would" or "'d" or "’d" when _parsed.Xpos(child) == PennTag.MD:
                            would = true;
                            break;
                        case "may" or "might" or "could" or "can" or "ca":
                            realis = Realis.Hypothetical;
                            break;
                        case "have":
                            have = true;
                            break;
                    }

                    break;
                case Relation.Advmod or Relation.Discourse:
                    negated |= _parsed.Lemma(child) is "not" or "never" or "n't" or "n’t" or "nowhere" or "neither" or "hardly";
                    break;
                case Relation.Nsubj or Relation.NsubjPass or Relation.Obj:
                    negated |= IsNone(child);
                    break;
                case Relation.Obl:
                    negated |= child < token && _parsed.Lemma(child) == "circumstance" && IsNone(child);
                    break;
                case Relation.Advcl:
                    condition |= _parsed.Child(child, Relation.Mark) is >= 0 and var mark && _parsed.Lemma(mark) is "if" or "unless";
                    break;
                case Relation.Mark:
                    if (_parsed.Lemma(child) is "if" or "unless" or "whether" or "lest" && realis == Realis.Asserted)
                        realis = Realis.Hypothetical;
                    break;
            }
        }

        // "said it would attack if ...": reported, "will".
        if (would) realis = (condition || have) && !IsReportedFuture(token, have) ? Realis.Hypothetical : Realis.Planned;
        return (realis, negated, finite);
    }

    private bool IsReportedFuture(int token, bool have)
    {
        if (have) return false;
        while (_parsed.Relation(token) == Relation.Conj) token = _parsed.Head(token);
        return _parsed.Relation(token) == Relation.Ccomp && _parsed.Head(token) is var speech
            && _parsed.Xpos(speech) is PennTag.VBD or PennTag.VBN
            && _parsed.Lemma(speech) is "say" or "announce" or "state" or "warn" or "tell" or "vow" or "declare" or "threaten" or "promise"
                or "add" or "pledge" or "insist" or "swear" or "confirm";
    }

    // "no one", "none of them", "no civilians"
    private bool IsNone(int token)
    {
        if (_parsed.Lemma(token) is "nobody" or "none" or "nothing" or "neither") return true;
        return _parsed.Child(token, Relation.Det) is >= 0 and var determiner && _parsed.Lemma(determiner) is "no" or "neither";
    }

    private Realis OfContext(int token, bool finite)
    {
        var governor = _parsed.Head(token);
        if (governor < 0) return OfRoot(token);
        var above = _read.RealisOf(governor) ?? Realis.Asserted;
        var infinitive = _grammar.IsInfinitive(token);
        switch (_parsed.Relation(token))
        {
            case Relation.Xcomp when IsPerformed(token, governor):
                return above;
            case Relation.Xcomp or Relation.Ccomp or Relation.Csubj or Relation.CsubjPass:
                return Governed(governor, above, finite, infinitive, _parsed.Relation(token) == Relation.Ccomp);
            case Relation.Advcl:
                return OfAdverbialClause(token, governor, above, infinitive, finite);
            case Relation.Acl:
                return OfNounClause(token, governor, above, infinitive);
            case Relation.Conj:
                return finite && HasSubject(token) ? OfRoot(token) : SharesAuxiliary(token, governor, above) ? above : Realis.Asserted;
            case Relation.Amod:
                return OfModifier(token);
            case Relation.Obl or Relation.Nmod or Relation.Obj when !finite:
                return Governed(governor, above, finite, infinitive, content: false);
            default:
                return Realis.Asserted;
        }
    }

    // "I want to thank": the wish is the act.
    private bool IsPerformed(int token, int governor) =>
        _parsed.Lemma(governor) is "want" or "wish" or "like" or "let" && (_lexicon.Of(_parsed.Lemma(token)) & PredicateClass.Performs) != 0
        && _parsed.Child(governor, Relation.Nsubj) is >= 0 and var subject && _parsed.Word(subject) is "I" or "we" or "We";

    private Realis OfRoot(int token)
    {
        // "Troops to leave Iraq"; "Will the army attack?"
        if (_grammar.IsInfinitive(token)) return Realis.Planned;
        var sentence = _parsed.SentenceOf(token);
        if (_parsed.Word(sentence.EndToken - 1) != "?") return Realis.Asserted;
        for (var i = sentence.FirstToken; i < Math.Min(sentence.FirstToken + 3, sentence.EndToken); i++)
            if (_parsed.Xpos(i) is PennTag.WRB or PennTag.WP or PennTag.WDT) return Realis.Asserted;
        return Realis.Hypothetical;
    }

    private Realis Governed(int governor, Realis above, bool finite, bool infinitive, bool content)
    {
        var classes = _grammar.ClassOf(governor);
        if ((classes & PredicateClass.Denies) != 0 && !(above == Realis.Negated)) return Realis.Negated;
        if (content && finite)
        {
            if (_parsed.Lemma(governor) == "ensure") return above == Realis.Asserted ? Realis.Planned : above;
            if ((classes & PredicateClass.Fears) != 0 || _parsed.Lemma(governor) is "hope" or "wish") return Realis.Hypothetical;
            return (classes & PredicateClass.Intends) != 0
                && _parsed.Lemma(governor) is not ("promise" or "threaten" or "agree" or "mean" or "decide" or "claim") ? Realis.Planned
                : Realis.Asserted;
        }

        if ((classes & PredicateClass.Fails) != 0) return above == Realis.Negated ? Realis.Asserted : Realis.Negated;
        // "have yet to", "is to visit"
        if (infinitive && _parsed.Lemma(governor) is "have" or "be") return HasYet(governor) ? Realis.Negated : Realis.Planned;
        if ((classes & PredicateClass.Intends) != 0) return above is Realis.Negated or Realis.Hypothetical ? above : Realis.Planned;
        if ((classes & PredicateClass.Fears) != 0) return Realis.Hypothetical;
        if (_parsed.Lemma(governor) == "go" && _parsed.Xpos(governor) == PennTag.VBG && infinitive)
            return above == Realis.Negated ? above : Realis.Planned;
        if ((classes & PredicateClass.Implies) != 0 || !infinitive) return above;
        return above;
    }

    private bool HasYet(int governor)
    {
        foreach (var child in _parsed.Children(governor))
            if (_parsed.Lemma(child) == "yet") return true;
        return false;
    }

    private Realis OfAdverbialClause(int token, int governor, Realis above, bool infinitive, bool finite)
    {
        var marker = Prepositions.Of(_parsed, token);
        if (infinitive)
            return above == Realis.Negated && (_grammar.ClassOf(governor) & PredicateClass.Fails) == 0 ? Realis.Planned
                : (_grammar.ClassOf(governor) & (PredicateClass.Fails | PredicateClass.Intends | PredicateClass.Fears)) != 0
                    ? Governed(governor, above, finite, infinitive, content: false)
                : IsResult(token, governor) ? above : Realis.Planned;
        switch (marker)
        {
            case "if" or "unless" or "whether" or "lest" or "in case":
                return Realis.Hypothetical;
            case "from":
                return (_grammar.ClassOf(governor) & PredicateClass.Fails) != 0
                    || _parsed.Lemma(governor) is "stop" or "block" or "keep" or "stem"
                    ? (above == Realis.Negated ? Realis.Asserted : Realis.Negated) : above;
            case "without":
                return Realis.Negated;
            case "to":
                return Governed(governor, above, finite, infinitive: false, content: false);
            case "until":
                return above == Realis.Asserted ? Realis.Asserted : Realis.Planned;
        }

        if (above is Realis.Negated) return Realis.Asserted;
        if (marker.Length == 0 && _parsed.Xpos(token) == PennTag.VBN) return Realis.Asserted;
        return marker is "because" or "since" or "although" or "though" or "as" or "while" ? Realis.Asserted : above;
    }

    // "only to be killed": an infinitive that tells what came of it.
    private bool IsResult(int token, int governor)
    {
        foreach (var child in _parsed.Children(token))
            if (child < token && _parsed.Lemma(child) == "only") return true;
        return _parsed.Lemma(governor) is "rise" or "fall" or "grow" && false;
    }

    private Realis OfNounClause(int token, int noun, Realis above, bool infinitive)
    {
        if (!infinitive)
        {
            var marker = Prepositions.Of(_parsed, token);
            return marker.Length > 0 && marker != "that" ? Classified(_lexicon.Of(_parsed.Lemma(noun)), Realis.Asserted) : Realis.Asserted;
        }

        var classes = _lexicon.Of(_parsed.Lemma(noun));
        if ((classes & PredicateClass.Fails) != 0) return Realis.Negated;
        if ((classes & PredicateClass.Intends) != 0) return Realis.Planned;
        if ((classes & PredicateClass.Fears) != 0) return Realis.Hypothetical;
        // "the last stronghold to fall", "the first to leave"
        if (IsRank(_parsed.Lemma(noun))) return above;
        foreach (var child in _parsed.Children(noun))
            if (IsRank(_parsed.Lemma(child))) return above == Realis.Planned ? above : Realis.Asserted;
        return Realis.Planned;
    }

    private static bool IsRank(string lemma) =>
        lemma is "first" or "last" or "final" or "second" or "third" or "latest" or "only" or "next" or "one";

    private bool HasSubject(int token) => _parsed.Child(token, Relation.Nsubj) >= 0 || _parsed.Child(token, Relation.NsubjPass) >= 0;

    // "will attack and destroy", "to isolate and defeat"
    private bool SharesAuxiliary(int token, int first, Realis above)
    {
        if (above == Realis.Asserted) return false;
        foreach (var child in _parsed.Children(token))
        {
            if (_parsed.Relation(child) is Relation.Aux or Relation.Cop) return false;
            if (above == Realis.Negated && _parsed.Relation(child) == Relation.Cc && _parsed.Lemma(child) == "but") return false;
        }

        return _parsed.Upos(token) != Upos.Verb || _parsed.Xpos(token) == _parsed.Xpos(first)
            || _parsed.Xpos(token) is PennTag.VB or PennTag.VBG or PennTag.VBN;
    }

    private Realis OfModifier(int token)
    {
        foreach (var child in _parsed.Children(token))
            if (_parsed.Lemma(child) is "not" or "never") return Realis.Negated;
        return Realis.Asserted;
    }

    private Realis OfNoun(int noun)
    {
        var own = OfNounPhrase(noun);
        if (own != Realis.Asserted) return own;
        var governor = _parsed.Head(noun);
        if (governor < 0) return Realis.Asserted;
        var above = _read.RealisOf(governor) ?? Realis.Asserted;
        var classes = _grammar.ClassOf(governor);
        switch (_parsed.Relation(noun))
        {
            case Relation.Conj:
                return above;
            // "The aim of the operation is to ...": what has an aim is there; "with the aim of peace" it is not.
            case Relation.Nmod when _parsed.Lemma(governor) == "aim" && _parsed.Relation(governor) is Relation.Nsubj or Relation.NsubjOuter:
                return Realis.Asserted;
            case Relation.Nmod:
                return Prepositions.Of(_parsed, noun) is "of" or "for" or "to" or "against"
                    ? Classified(_lexicon.Of(_parsed.Lemma(governor)) & ~(PredicateClass.Implies | PredicateClass.Support), Realis.Asserted)
                    : Realis.Asserted;
            case Relation.Obj or Relation.NsubjPass:
                if ((classes & (PredicateClass.Support | PredicateClass.Undergo)) != 0) return above;
                if (!PlansNouns(_parsed.Lemma(governor))) classes &= ~PredicateClass.Intends;
                if ((classes & (PredicateClass.Fails | PredicateClass.Intends | PredicateClass.Fears)) != 0)
                    return above == Realis.Negated ? above : Classified(classes, above);
                return (classes & PredicateClass.Implies) != 0 || above == Realis.Negated && IsNone(noun) ? above : Realis.Asserted;
            case Relation.Nsubj:
                return (classes & PredicateClass.Occur) != 0 || _parsed.Lemma(governor) == "be" ? above : Realis.Asserted;
            case Relation.Obl or Relation.Xcomp:
                // "call for an inquiry", "plan for an attack", "took part in talks", "agree to a truce"
                if (Prepositions.Of(_parsed, noun) is not ("for" or "to" or "in" or "on" or "into" or "from" or "of" or "under"))
                    return Realis.Asserted;
                if ((classes & PredicateClass.Support) != 0) return above;
                if (_parsed.Lemma(governor) is "assist" or "help" or "aid") return above;
                if (Prepositions.Of(_parsed, noun) is not ("for" or "to" or "from")) return Realis.Asserted;
                if (!PlansNouns(_parsed.Lemma(governor))) classes &= ~PredicateClass.Intends;
                return (classes & (PredicateClass.Intends | PredicateClass.Fears)) != 0 ? Classified(classes & ~PredicateClass.Fails, above)
                    : Realis.Asserted;
            default:
                return Realis.Asserted;
        }
    }

    // Verbs that mean their infinitive but do their noun: "set fire to", "agreed to a truce", "sought refuge".
    private static bool PlansNouns(string lemma) =>
        lemma is not ("set" or "agree" or "seek" or "choose" or "determine" or "push" or "press" or "work" or "move" or "mean" or "decide"
            or "approve" or "announce" or "await" or "mandate" or "settle" or "commit" or "offer" or "step");

    private Realis OfNounPhrase(int noun)
    {
        foreach (var child in _parsed.Children(noun))
        {
            switch (_parsed.Relation(child))
            {
                case Relation.Det when _parsed.Lemma(child) is "no" or "neither":
                    return Realis.Negated;
                case Relation.Case when _parsed.Lemma(child) == "without":
                    return Realis.Negated;
                case Relation.Amod or Relation.Compound:
                    switch (_parsed.Lemma(child))
                    {
                        case "future" or "possible" or "potential" or "feared" or "hypothetical" or "further"
                            when _parsed.Lemma(child) != "further":
                            return Realis.Hypothetical;
                        case "planned" or "upcoming" or "scheduled" or "proposed" or "intended" or "attempted" or "threatened" or "imminent"
                            or "forthcoming" or "looming" or "impending":
                            return Realis.Planned;
                        case "foiled" or "thwarted" or "averted" or "aborted" or "cancelled" or "canceled":
                            return Realis.Negated;
                    }

                    break;
            }
        }

        return Realis.Asserted;
    }

    private static Realis Classified(PredicateClass classes, Realis otherwise) =>
        (classes & PredicateClass.Fails) != 0 ? Realis.Negated
        : (classes & PredicateClass.Intends) != 0 ? Realis.Planned
        : (classes & PredicateClass.Fears) != 0 ? Realis.Hypothetical
        : otherwise;
}
