using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <content>Nouns: their own dependents, and what they take from the verbs they lean on.</content>
internal sealed partial class PropositionBuilder
{
    private void AddNoun(int noun)
    {
        _nested = -1;
        foreach (var child in _parsed.Children(noun))
        {
            switch (_parsed.Relation(child))
            {
                case Relation.Nmod or Relation.Obl or Relation.OblAgent:
                    AddNounPhrase(noun, child);
                    break;
                case Relation.NmodPoss:
                    if (_parsed.Xpos(child) == PennTag.WPS && Antecedent(_parsed.Head(noun)) is >= 0 and var antecedent)
                        AddNominal(ArgumentKind.Possessive, antecedent, string.Empty, ArgumentOrigin.Relative);
                    else AddNominal(ArgumentKind.Possessive, child, string.Empty, ArgumentOrigin.Direct);
                    break;
                case Relation.Compound or Relation.NmodDesc when child < noun:
                case Relation.NmodUnmarked when child < noun:
                    if (_entities.ValueAt(child) is { IsTime: true }) Add(ArgumentKind.Adjunct, child, string.Empty, ArgumentOrigin.Direct);
                    else AddNominal(ArgumentKind.Compound, child, string.Empty, ArgumentOrigin.Direct);
                    break;
                case Relation.OblUnmarked or Relation.NmodUnmarked:
                    Add(ArgumentKind.Adjunct, child, string.Empty, ArgumentOrigin.Direct);
                    break;
                case Relation.Amod:
                    AddModifier(child);
                    break;
                case Relation.Nsubj or Relation.NsubjOuter or Relation.NsubjPass:
                    // Of the predicate of a copula ("this was an attack on ...") the subject is the event, not who acts.
                    AddMaybeRelative(noun, child, _parsed.Child(noun, Relation.Cop) >= 0 ? ArgumentKind.Complement : ArgumentKind.Subject,
                        string.Empty);
                    break;
                case Relation.Acl:
                    AddNounClause(child);
                    break;
                case Relation.AclRelcl
                    when _parsed.Child(child, Relation.Mark) is >= 0 and var that && _parsed.Lemma(that) == "that"
                    && _parsed.Upos(that) == Upos.Sconj:
                    // "the call that all sides respect the truce"
                    Add(ArgumentKind.Clause, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
                    break;
                case Relation.AclRelcl:
                    AddRelativeSupport(noun, child);
                    break;
                case Relation.Ccomp:
                    Add(ArgumentKind.Clause, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
                    break;
                case Relation.Advcl:
                    AddAdverbialClause(child);
                    break;
            }
        }

        if (_nested >= 0) AddPhrasesOf(_nested, noun);
        SharePossessor(noun);
        AddAimOfCopula(noun);
        AddAimOfPhase(noun);
        LeanOnVerb(noun);
    }

    // "its raids and strikes": the possessor is that of both, unless the second has a determiner or possessor of its own.
    private void SharePossessor(int noun)
    {
        if (_parsed.Relation(noun) != Relation.Conj || _parsed.Head(noun) is not (>= 0 and var first) || first > noun
            || _parsed.Upos(first) != Upos.Noun || _parsed.Upos(noun) != Upos.Noun)
            return;
        if (_parsed.Child(noun, Relation.Det) >= 0 || _parsed.Child(noun, Relation.NmodPoss) >= 0
            || _parsed.Child(noun, Relation.Case) >= 0)
            return;
        if (_parsed.Child(first, Relation.NmodPoss) is >= 0 and var possessor && _parsed.Xpos(possessor) != PennTag.WPS)
            AddNominal(ArgumentKind.Possessive, possessor, string.Empty, ArgumentOrigin.Shared);
    }

    // "The aim of the operation is to retake the town."
    private void AddAimOfCopula(int noun)
    {
        if (_parsed.Relation(noun) != Relation.Nmod || _parsed.Head(noun) is not (>= 0 and var aim)
            || _parsed.Lemma(aim) is not ("aim" or "goal" or "objective" or "purpose" or "object" or "point" or "intention"))
            return;
        if (_parsed.Relation(aim) is Relation.Nsubj or Relation.NsubjOuter && _parsed.Head(aim) is >= 0 and var act && IsInfinitive(act)
            && _parsed.Child(act, Relation.Cop) >= 0)
            Add(ArgumentKind.Purpose, act, string.Empty, ArgumentOrigin.Support, isClause: true);
    }

    // "the start of the next phase of the operation [to retake the town]": hung on the phase, but the operation's aim.
    private void AddAimOfPhase(int noun)
    {
        for (var (lower, depth) = (noun, 0); depth < 3 && _parsed.Relation(lower) == Relation.Nmod
            && Prepositions.Of(_parsed, lower) == "of"; depth++)
        {
            lower = _parsed.Head(lower);
            if (_parsed.Lemma(lower) is not ("phase" or "start" or "beginning" or "launch" or "stage" or "part" or "end" or "round"
                or "wave" or "day"))
                return;
            foreach (var child in _parsed.Children(lower))
                if (child > noun && _parsed.Relation(child) == Relation.Acl && IsInfinitive(child))
                    Add(ArgumentKind.Purpose, child, string.Empty, ArgumentOrigin.Reattached, isClause: true);
        }
    }

    private void AddNounPhrase(int noun, int child)
    {
        var preposition = Prepositions.Of(_parsed, child);
        if (preposition.Length == 0) Add(ArgumentKind.Adjunct, child, string.Empty, ArgumentOrigin.Direct);
        else if (child > noun)
        {
            AddNominal(ArgumentKind.Oblique, child, preposition, ArgumentOrigin.Direct);
            if (preposition == "between") AddOtherSide(noun, child);
            AddHappening(noun, child);
            // "the deployment of [peacekeepers to Darfur]"
            if (preposition == "of") _nested = child;
        }
    }

    // "talks between the government [and the rebels]": the other side, hung on the noun itself or on the verb that the noun is subject of.
    private void AddOtherSide(int noun, int first)
    {
        if (_parsed.Child(first, Relation.Conj) >= 0) return;
        foreach (var child in _parsed.Children(noun))
            if (child > first && _parsed.Relation(child) == Relation.Conj && IsNominal(child))
                AddNominal(ArgumentKind.Oblique, child, "between", ArgumentOrigin.Shared);
        if (_parsed.Relation(noun) is not (Relation.Nsubj or Relation.NsubjPass) || _parsed.Head(noun) is var verb && verb < 0) return;
        foreach (var child in _parsed.Children(_parsed.Head(noun)))
            if (child > first && child < _parsed.Head(noun)
                && _parsed.Relation(child) is Relation.Nsubj or Relation.NsubjPass or Relation.Conj
                && _parsed.Child(child, Relation.Cc) >= 0)
                AddNominal(ArgumentKind.Oblique, child, "between", ArgumentOrigin.Shared);
    }

    // "the attack on a convoy, which took place in Homs": what takes place is the event, though the clause hangs on the convoy.
    private void AddHappening(int noun, int child)
    {
        if (_entities.HeadedBy(child) is not { Type: not EntityType.Event } || _entities.HeadedBy(noun) is not null) return;
        foreach (var clause in _parsed.Children(child))
            if (_parsed.Relation(clause) == Relation.AclRelcl && (ClassOf(clause) & PredicateClass.Occur) != 0
                && (_parsed.Lemma(clause) is "occur" or "happen" || ClassOf(clause) != _lexicon.Of(_parsed.Lemma(clause))))
                AddObliquesAfter(clause, clause, ArgumentOrigin.Support);
    }

    private void AddModifier(int child)
    {
        // "ISIL-held terrain": the holder is as good as a compound.
        if (IsHolding(child))
            foreach (var inner in _parsed.Children(child))
                if (inner < child && _parsed.Upos(inner) is Upos.Propn or Upos.Noun)
                    AddNominal(ArgumentKind.Compound, inner, string.Empty, ArgumentOrigin.Participle);

        var upos = _parsed.Upos(child);
        if (_entities.NameAt(child) is not null && upos is Upos.Adj or Upos.Propn or Upos.Noun)
        {
            AddNominal(ArgumentKind.Compound, child, string.Empty, ArgumentOrigin.Direct);
            return;
        }

        Add(ArgumentKind.Modifier, child, string.Empty, ArgumentOrigin.Direct);
        if (_parsed.Lemma(child) is not ("lead" or "led" or "run" or "backed" or "conduct" or "carry" or "orchestrate" or "mount")) return;
        // "the US-led strikes": who stands before the participle acts.
        foreach (var inner in _parsed.Children(child))
            if (inner < child && _parsed.Upos(inner) is Upos.Propn or Upos.Noun)
                AddNominal(ArgumentKind.Oblique, inner, "by", ArgumentOrigin.Participle);
    }

    private bool IsHolding(int participle) =>
        _parsed.Lemma(participle) is "hold" or "held" or "control" or "controlled" or "occupy" or "occupied";

    private void AddNounClause(int child)
    {
        if (IsInfinitive(child))
        {
            Add(ArgumentKind.Purpose, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
            Add(ArgumentKind.Clause, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
        }
        else if (AddParticiplePhrase(child))
        {
            return;
        }
        else if (Prepositions.Of(_parsed, child) is { Length: > 0 } marker)
        {
            Add(marker == "that" ? ArgumentKind.Clause : ArgumentKind.Oblique, child, marker == "that" ? string.Empty : marker,
                ArgumentOrigin.Direct, isClause: true);
        }
        else if (IsHolding(child) && AgentOf(child) is >= 0 and var holder)
        {
            // "land controlled by the group"
            AddNominal(ArgumentKind.Compound, holder, string.Empty, ArgumentOrigin.Participle);
        }
        else if (_parsed.Xpos(child) is PennTag.VBN or PennTag.VBD && (ClassOf(child) & PredicateClass.Support) != 0)
        {
            // "the attack carried out by the group"
            if (AgentOf(child) is >= 0 and var agent) AddNominal(ArgumentKind.Subject, agent, string.Empty, ArgumentOrigin.Support);
            AddObliquesAfter(child, child, ArgumentOrigin.Support);
            CopyPurpose(child);
        }
        else if (_parsed.Xpos(child) == PennTag.VBN && _parsed.Lemma(child) is "design" or "intend" or "mean" or "plan")
        {
            // "an operation designed to cut the supply line"
            foreach (var inner in _parsed.Children(child))
                if (_parsed.Relation(inner) is Relation.Xcomp or Relation.Advcl && IsInfinitive(inner))
                    Add(ArgumentKind.Purpose, inner, string.Empty, ArgumentOrigin.Support, isClause: true);
        }
    }

    // "strikes that the coalition conducted", "an attack, which took place in ...", "attacks for which the group ..."
    private void AddRelativeSupport(int noun, int verb)
    {
        var classes = ClassOf(verb);
        if ((classes & PredicateClass.Affects) != 0 && _parsed.Child(verb, Relation.Nsubj) is >= 0 and var actor
            && IsRelativePronoun(actor))
        {
            // "bombings that targeted bus stations"
            AddAffected(noun, verb);
            return;
        }

        if ((classes & (PredicateClass.Support | PredicateClass.Occur)) == 0) return;
        if ((classes & PredicateClass.Support) != 0)
        {
            if (AgentOf(verb) is >= 0 and var agent) AddNominal(ArgumentKind.Subject, agent, string.Empty, ArgumentOrigin.Support);
            else if (_parsed.Child(verb, Relation.Nsubj) is >= 0 and var subject && !IsRelativePronoun(subject) && subject != noun)
                AddNominal(ArgumentKind.Subject, subject, string.Empty, ArgumentOrigin.Support);
        }

        AddObliquesAfter(verb, verb, ArgumentOrigin.Support);
    }

    // What a noun takes from the verb above it: the subject of a support verb, and the phrases behind it.
    private void LeanOnVerb(int noun)
    {
        var lead = noun;
        while (_parsed.Relation(lead) == Relation.Conj && _parsed.Head(lead) >= 0
            && _parsed.Upos(_parsed.Head(lead)) is Upos.Noun or Upos.Propn)
            lead = _parsed.Head(lead);
        var verb = _parsed.Head(lead);
        if (verb >= 0 && _parsed.Upos(verb) is Upos.Adj or Upos.Adv && _parsed.Relation(lead) == Relation.Nsubj
            && _parsed.Lemma(verb) is "underway" or "under" or "ongoing" or "likely" or "possible")
            CopyPurpose(verb);
        if (verb >= 0 && _parsed.Upos(verb) == Upos.Adj && _parsed.Relation(lead) == Relation.Obl
            && Prepositions.Of(_parsed, lead) is "in" or "by")
            Copy(verb, ArgumentKind.Subject, ArgumentKind.Object,
            ArgumentOrigin.Support);
        if (verb < 0 || _parsed.Upos(verb) is not Upos.Verb and not Upos.Aux) return;
        var relation = _parsed.Relation(lead);
        var classes = ClassOf(verb);
        switch (relation)
        {
            case Relation.Obj:
                if ((classes & PredicateClass.Support) != 0)
                {
                    if (!HasActingArgument()) Copy(verb, ArgumentKind.Subject, ArgumentKind.Subject, ArgumentOrigin.Support);
                    CopyPurpose(verb);
                    AddMeansOfSupport(verb);
                }
                else if ((classes & PredicateClass.Undergo) != 0)
                {
                    Copy(verb, ArgumentKind.Subject, ArgumentKind.Object, ArgumentOrigin.Support);
                }

                AddObliquesAfter(verb, noun, (classes & PredicateClass.Support) != 0 ? ArgumentOrigin.Support : ArgumentOrigin.Reattached);
                break;
            case Relation.NsubjPass:
                if ((classes & PredicateClass.Support) != 0)
                {
                    if (!HasActingArgument()) Copy(verb, ArgumentKind.Subject, ArgumentKind.Subject, ArgumentOrigin.Support);
                    CopyPurpose(verb);
                    AddMeansOfSupport(verb);
                    AddObliquesAfter(verb, verb, ArgumentOrigin.Support);
                }

                break;
            case Relation.Nsubj:
                LeanOnPredicateOf(noun, verb, classes);
                break;
            case Relation.Obl or Relation.OblAgent:
                if ((classes & (PredicateClass.Affects | PredicateClass.Transitive)) != 0 && Prepositions.Of(_parsed, lead) is "by" or "in"
                    && IsPassivePredicate(verb))
                {
                    // "was struck by an air strike", "were killed in the blast"
                    Copy(verb, ArgumentKind.Object, ArgumentKind.Object, ArgumentOrigin.Support);
                    AddObliquesAfter(verb, lead, ArgumentOrigin.Support);
                }
                else if (Prepositions.Of(_parsed, lead) == "for"
                    && _parsed.Lemma(verb) is "join" or "meet" or "host" or "receive" or "visit" or "gather" or "invite" or "summon")
                {
                    // "joined his counterpart for talks"
                    CopySurfaceSubject(verb, ArgumentKind.Subject, ArgumentOrigin.Support);
                    if (!IsPassivePredicate(verb)) Copy(verb, ArgumentKind.Object, ArgumentKind.Subject, ArgumentOrigin.Support);
                }
                else if (Prepositions.Of(_parsed, lead) is "in" or "during"
                    && _parsed.Lemma(noun) is "call" or "meeting" or "talk" or "conversation" or "discussion"
                    && HasArgument(ArgumentKind.Oblique) && !HasActingArgument())
                {
                    // "raised the matter in a call with his counterpart"
                    CopySurfaceSubject(verb, ArgumentKind.Subject, ArgumentOrigin.Support);
                }
                else if ((classes & PredicateClass.Support) != 0
                    && Prepositions.Of(_parsed, lead) is "in" or "to" or "on" or "into" or "with" && !HasActingArgument())
                    CopySurfaceSubject(verb, ArgumentKind.Subject, ArgumentOrigin.Support);
                else if (_parsed.Lemma(verb) is "come" or "be" or "remain" && Prepositions.Of(_parsed, lead) == "under")
                    CopySurfaceSubject(verb, ArgumentKind.Object, ArgumentOrigin.Support);
                break;
        }
    }

    // "fighting erupted in ...", "operations are underway to ...", "the strike destroyed a bridge": what is said of the noun's event tells
    // of its place, aim and target.
    private void LeanOnPredicateOf(int noun, int verb, PredicateClass classes)
    {
        if ((classes & PredicateClass.Affects) == 0)
        {
            if ((classes & (PredicateClass.Occur | PredicateClass.Support)) == 0 && _parsed.Lemma(verb) != "be") return;
            AddObliquesAfter(verb, verb, ArgumentOrigin.Support);
            // "the strikes delivered 24 bombs against targets"
            if ((classes & PredicateClass.Support) != 0 && !AddMeans(verb) && _parsed.Child(verb, Relation.Obj) is >= 0 and var means
                && means > verb)
                AddPhrasesOf(means, verb);
            CopyPurpose(verb);
            return;
        }

        AddAffected(noun, verb);
        foreach (var child in _parsed.Children(verb))
        {
            if (_parsed.Relation(child) == Relation.Conj && _parsed.Upos(child) == Upos.Verb && !HasOwnSubject(child)
                && (ClassOf(child) & PredicateClass.Affects) != 0)
                AddAffected(noun, child);
            if (_parsed.Relation(child) != Relation.Obj) continue;
            // "engaged five units; destroyed a bridge", the second verb hung on the units.
            foreach (var next in _parsed.Children(child))
                if (_parsed.Relation(next) == Relation.Acl && _parsed.Xpos(next) is PennTag.VBN or PennTag.VBD
                    && (ClassOf(next) & PredicateClass.Affects) != 0)
                    AddAffected(noun, next);
        }

        AddObliquesAfter(verb, verb, ArgumentOrigin.Support);
    }

    private void AddAffected(int noun, int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) == Relation.Obj && child != noun)
                AddNominal(ArgumentKind.Object, child, string.Empty, ArgumentOrigin.Support);
    }

    private bool IsPassivePredicate(int verb) => _ofToken[verb] is >= 0 and var i && _propositions[i].IsPassive;

    private bool HasActingArgument()
    {
        for (var i = _start; i < _argumentCount; i++)
        {
            if (_arguments[i].Kind is ArgumentKind.Subject or ArgumentKind.Possessive) return true;
            if (_arguments[i] is { Kind: ArgumentKind.Oblique, Preposition: "by" }) return true;
        }

        return false;
    }

    private void CopyPurpose(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) == Relation.Advcl && IsInfinitive(child))
                Add(ArgumentKind.Purpose, child, string.Empty, ArgumentOrigin.Support, isClause: true);
    }

    private void AddObliquesAfter(int verb, int position, ArgumentOrigin origin)
    {
        foreach (var child in _parsed.Children(verb))
        {
            if (child <= position || _parsed.Relation(child) is not (Relation.Obl or Relation.OblAgent)) continue;
            if (Prepositions.Of(_parsed, child) is { Length: > 0 } preposition && preposition != "by")
                AddNominal(ArgumentKind.Oblique, child, preposition, origin);
        }
    }
}
