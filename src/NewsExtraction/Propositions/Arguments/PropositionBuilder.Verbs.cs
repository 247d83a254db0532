using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <content>Verbs and adjectives: their own dependents.</content>
internal sealed partial class PropositionBuilder
{
    private void AddVerb(int verb, bool passive)
    {
        var relation = _parsed.Relation(verb);
        var hasSubject = false;
        var hasRelative = false;
        var directObject = -1;
        var objects = 0;
        // "was elected president", "named him minister": the second noun is said of the first.
        var naming = IsNaming(verb);
        foreach (var child in _parsed.Children(verb))
        {
            if (_parsed.Relation(child) != Relation.Obj) continue;
            directObject = child;
            objects++;
        }

        foreach (var child in _parsed.Children(verb))
        {
            switch (_parsed.Relation(child))
            {
                case Relation.Nsubj or Relation.NsubjPass when IsMisreadPlace(verb, child):
                    AddNominal(ArgumentKind.Oblique, child, Prepositions.Of(_parsed, child), ArgumentOrigin.Reattached);
                    break;
                case Relation.Nsubj or Relation.NsubjOuter or Relation.NsubjPass:
                    hasSubject = true;
                    // "was given weapons": the surface subject receives.
                    var kind = !passive ? ArgumentKind.Subject
                        : directObject >= 0 && !naming && _parsed.Relation(child) == Relation.NsubjPass ? ArgumentKind.Indirect
                        : ArgumentKind.Object;
                    hasRelative |= AddMaybeRelative(verb, child, kind, string.Empty);
                    break;
                case Relation.Obj
                    when objects > 1 && child != directObject && !naming
                    && (_parsed.Upos(child) == Upos.Propn || _entities.ValueAt(directObject) is { Type: ValueKind.Money }
                    || (_entities.HeadedBy(child) is { } receiver && IsActor(receiver))):
                    // "granted Jordan a loan", read as two objects: the first receives.
                    AddNominal(ArgumentKind.Indirect, child, string.Empty, ArgumentOrigin.Direct);
                    break;
                case Relation.Obj:
                    hasRelative |= AddMaybeRelative(verb, child,
                        naming && (passive || _parsed.Child(verb, Relation.Iobj) >= 0 || (objects > 1 && child == directObject))
                        ? ArgumentKind.Complement : ArgumentKind.Object, string.Empty);
                    break;
                case Relation.Iobj:
                    // "allowed migrants to land": the only object, whatever the parser calls it, unless something is told to it.
                    var only = objects == 0 && !passive && _parsed.Child(verb, Relation.Ccomp) < 0
                        && _parsed.Child(verb, Relation.Parataxis) < 0;
                    hasRelative |= AddMaybeRelative(verb, child, naming || only ? ArgumentKind.Object : ArgumentKind.Indirect,
                        string.Empty);
                    if (only && (ClassOf(verb) & PredicateClass.Controls) != 0)
                        AddMaybeRelative(verb, child, ArgumentKind.Indirect, string.Empty);
                    break;
                case Relation.OblAgent:
                    AddNominal(ArgumentKind.Subject, child, string.Empty, ArgumentOrigin.Direct);
                    break;
                case Relation.OblUnmarked or Relation.NmodUnmarked or Relation.Obl when IsMisreadObject(verb, child, passive, directObject):
                    AddNominal(ArgumentKind.Object, child, string.Empty, ArgumentOrigin.Reattached);
                    break;
                case Relation.Obl or Relation.Nmod or Relation.OblUnmarked or Relation.NmodUnmarked or Relation.Dislocated
                    when !hasSubject && IsMisreadSubject(verb, child):
                    hasSubject = true;
                    AddNominal(passive ? ArgumentKind.Object : ArgumentKind.Subject, child, string.Empty, ArgumentOrigin.Reattached);
                    break;
                case Relation.Obl or Relation.Nmod:
                    hasRelative |= AddOblique(verb, child, passive);
                    break;
                case Relation.OblUnmarked or Relation.NmodUnmarked:
                    AddNominal(ArgumentKind.Adjunct, child, string.Empty, ArgumentOrigin.Direct);
                    break;
                case Relation.Ccomp or Relation.Parataxis when _parsed.Relation(child) == Relation.Ccomp || child < verb:
                    Add(ArgumentKind.Clause, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
                    break;
                case Relation.Xcomp:
                    AddOpenComplement(child);
                    break;
                case Relation.Advcl:
                    // "ordered the paper to close": what the object is to do is the verb's content.
                    if (directObject >= 0 && child > directObject && IsInfinitive(child) && (ClassOf(verb) & PredicateClass.Controls) != 0
                        && (ClassOf(verb) & PredicateClass.Sends) == 0)
                        Add(ArgumentKind.Clause, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
                    AddAdverbialClause(child);
                    break;
                case Relation.Advmod:
                    Add(ArgumentKind.Adverb, child, string.Empty, ArgumentOrigin.Direct);
                    AddAdverbObliques(verb, child, passive);
                    break;
                case Relation.NmodPoss:
                    AddNominal(ArgumentKind.Possessive, child, string.Empty, ArgumentOrigin.Direct);
                    break;
                case Relation.Compound when child < verb && passive:
                    // "Coalition-backed", "US-led": who stands before the participle acts.
                    AddNominal(ArgumentKind.Subject, child, string.Empty, ArgumentOrigin.Participle);
                    break;
            }
        }

        if (!passive && directObject >= 0) AddResult(verb, directObject);
        if (hasSubject && relation == Relation.Amod && directObject < 0)
            Add(ArgumentKind.Object, _parsed.Head(verb), string.Empty, ArgumentOrigin.Reattached);
        if (!hasSubject && relation == Relation.Amod && passive && !HasArgument(ArgumentKind.Subject)) AddNounBefore(verb);
        if (!hasSubject) ShareSubject(verb, passive, relation);
        if (relation == Relation.AclRelcl && !hasRelative) AddGap(verb, passive, hasSubject, directObject >= 0);
        ShareObjects(verb, passive, directObject);
        Reattach(verb, relation, directObject);
    }

    // "held the colonel responsible for it", read as if it modified the colonel: such a verb says it of its object.
    private void AddResult(int verb, int directObject)
    {
        if (_parsed.Lemma(verb) is not ("hold" or "find" or "declare" or "deem" or "pronounce" or "make" or "leave" or "render" or "take"))
            return;
        foreach (var child in _parsed.Children(directObject))
            if (child > directObject && _parsed.Relation(child) == Relation.Amod && _parsed.Upos(child) == Upos.Adj)
                AddNominal(ArgumentKind.Complement, child, string.Empty, ArgumentOrigin.Reattached);
    }

    // "the militia massacred villagers" read as if "massacred" modified "villagers"; "coalition trained fighters": the noun right before
    // such a participle acts.
    private void AddNounBefore(int verb)
    {
        var noun = verb - 1;
        if (noun < 0 || _parsed.Head(noun) != _parsed.Head(verb)
            || _parsed.Relation(noun) is not (Relation.Compound or Relation.NmodUnmarked or Relation.NmodDesc)
            || _parsed.Upos(noun) is not Upos.Noun and not Upos.Propn)
            return;
        if ((_lexicon.Of(_parsed.Lemma(verb)) & PredicateClass.Transitive) != 0
            || _parsed.Lemma(verb) is "train" or "equip" or "back" or "support" or "massacre" or "fund"
            or "attack")
            AddNominal(ArgumentKind.Subject, noun, string.Empty, ArgumentOrigin.Participle);
    }

    // "laid down their weapons", read as if the weapons were a circumstance: a bare noun right behind a verb and its particle that has no
    // object.
    private bool IsMisreadObject(int verb, int child, bool passive, int directObject)
    {
        if (passive || directObject >= 0 || child < verb) return false;
        // "killing at least 20"
        var counts = _parsed.Upos(child) == Upos.Num && _entities.ValueAt(child) is { Type: ValueKind.Cardinal }
            && (_lexicon.Of(_parsed.Lemma(verb)) & PredicateClass.Affects) != 0;
        // "cleared 20 percent of the city"
        counts |= _entities.ValueAt(child) is { IsTime: false } && _parsed.Child(child, Relation.Nmod) is >= 0 and var part
            && Prepositions.Of(_parsed, part) == "of";
        if (!counts && (_parsed.Upos(child) is not Upos.Noun and not Upos.Propn || _entities.ValueAt(child) is not null)) return false;
        var before = Math.Max(verb, _parsed.Child(verb, Relation.CompoundPrt));
        return _parsed.LeftEdge(child) == before + 1 && Prepositions.Of(_parsed, child).Length == 0
            && _parsed.Child(child, Relation.Case) < 0;
    }

    // "At least 12 soldiers, including a colonel, were wounded", read as if the soldiers were a circumstance: a bare noun right before a
    // finite verb without a subject.
    private bool IsMisreadSubject(int verb, int child)
    {
        if (child > verb || _parsed.Upos(child) is not Upos.Noun and not Upos.Propn || Prepositions.Of(_parsed, child).Length > 0)
            return false;
        if (_entities.ValueAt(child) is not null || _parsed.Child(verb, Relation.Nsubj) >= 0
            || _parsed.Child(verb, Relation.NsubjPass) >= 0)
            return false;
        var finite = _parsed.Xpos(verb) is PennTag.VBD or PennTag.VBZ or PennTag.VBP;
        foreach (var other in _parsed.Children(verb))
        {
            if (other >= verb) break;
            if (_parsed.Relation(other) is Relation.Aux or Relation.AuxPass) finite = true;
            else if (other > child && _parsed.Relation(other) is not Relation.Advmod and not Relation.Punct) return false;
        }

        return finite;
    }

    // "shot dead a day later in Paris", read as if the place belonged to "later".
    private void AddAdverbObliques(int verb, int adverb, bool passive)
    {
        if (adverb < verb) return;
        foreach (var child in _parsed.Children(adverb))
        {
            if (child > adverb && _parsed.Relation(child) is Relation.Obl or Relation.Nmod
                && Prepositions.IsLocative(Prepositions.Of(_parsed, child)))
                AddOblique(verb, child, passive);
        }
    }

    private void AddAdjective(int adjective)
    {
        foreach (var child in _parsed.Children(adjective))
        {
            switch (_parsed.Relation(child))
            {
                case Relation.Nsubj or Relation.NsubjOuter or Relation.NsubjPass:
                    AddMaybeRelative(adjective, child, ArgumentKind.Subject, string.Empty);
                    break;
                case Relation.Obl or Relation.Nmod:
                    AddOblique(adjective, child, passive: false);
                    break;
                case Relation.OblUnmarked or Relation.NmodUnmarked:
                    AddNominal(ArgumentKind.Adjunct, child, string.Empty, ArgumentOrigin.Direct);
                    break;
                case Relation.Ccomp:
                    Add(ArgumentKind.Clause, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
                    break;
                case Relation.Xcomp:
                    AddOpenComplement(child);
                    break;
                case Relation.Advcl:
                    AddAdverbialClause(child);
                    break;
                case Relation.Nummod or Relation.Det or Relation.Advmod when child == adjective - 1 && _parsed.Upos(child) == Upos.Num:
                    // "59 dead in shooting"
                    Add(ArgumentKind.Subject, child, string.Empty, ArgumentOrigin.Participle);
                    break;
            }
        }

        if (HasArgument(ArgumentKind.Subject)) return;
        var head = _parsed.Head(adjective);
        switch (_parsed.Relation(adjective))
        {
            case Relation.Amod:
                Add(ArgumentKind.Subject, head, string.Empty, ArgumentOrigin.Participle);
                break;
            case Relation.Acl or Relation.AclRelcl:
                AddNominal(ArgumentKind.Subject, head, string.Empty, ArgumentOrigin.Participle);
                break;
            case Relation.Xcomp:
                // "left 20 dead", "were shot dead", "remained ready"
                if (!Copy(head, ArgumentKind.Object, ArgumentKind.Subject, ArgumentOrigin.Control))
                    CopySurfaceSubject(head, ArgumentKind.Subject, ArgumentOrigin.Control);
                break;
            case Relation.Conj or Relation.Advcl:
                CopySurfaceSubject(head, ArgumentKind.Subject, ArgumentOrigin.Shared);
                break;
        }
    }

    // An argument that may be a relative pronoun, which stands for the noun that the clause modifies. True where it was one.
    private bool AddMaybeRelative(int verb, int child, ArgumentKind kind, string preposition)
    {
        if (IsRelativePronoun(child) && Antecedent(verb) is >= 0 and var antecedent)
        {
            AddNominal(kind, antecedent, preposition, ArgumentOrigin.Relative);
            return true;
        }

        AddNominal(kind, child, preposition, ArgumentOrigin.Direct);
        return false;
    }

    private bool AddOblique(int verb, int child, bool passive)
    {
        var preposition = Prepositions.Of(_parsed, child);
        if (preposition.Length == 0)
        {
            AddNominal(ArgumentKind.Adjunct, child, string.Empty, ArgumentOrigin.Direct);
            return false;
        }

        // "killed up to 20 people": a measure, not a direction.
        if (!passive && preposition is "to" or "up to" && _parsed.Child(verb, Relation.Obj) < 0
            && (_lexicon.Of(_parsed.Lemma(verb)) & (PredicateClass.Transitive | PredicateClass.Affects)) != 0 && IsUpTo(child))
        {
            AddNominal(ArgumentKind.Object, child, string.Empty, ArgumentOrigin.Direct);
            return false;
        }

        if (passive && preposition == "by" && _entities.ValueAt(child) is not { IsTime: true })
        {
            AddNominal(ArgumentKind.Subject, child, string.Empty, ArgumentOrigin.Direct);
            return false;
        }

        return AddMaybeRelative(verb, child, ArgumentKind.Oblique, preposition);
    }

    private bool IsUpTo(int child)
    {
        var first = _parsed.LeftEdge(child);
        return first + 2 <= child && _parsed.Lemma(first) == "up" && _parsed.Lemma(first + 1) == "to"
            && (_parsed.Child(child, Relation.Nummod) >= 0 || _parsed.Upos(child) == Upos.Num);
    }

    private void AddOpenComplement(int child)
    {
        var upos = _parsed.Upos(child);
        if (upos == Upos.Verb || (upos == Upos.Aux)) Add(ArgumentKind.Clause, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
        else if (_parsed.Child(child, Relation.Cop) >= 0)
            Add(ArgumentKind.Clause, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
        else AddNominal(ArgumentKind.Complement, child, string.Empty, ArgumentOrigin.Direct);
    }

    private void AddAdverbialClause(int child)
    {
        if (IsInfinitive(child)) Add(ArgumentKind.Purpose, child, string.Empty, ArgumentOrigin.Direct, isClause: true);
        else if (AddParticiplePhrase(child)) return;
        else if (Prepositions.Of(_parsed, child) is { Length: > 0 } marker)
            Add(ArgumentKind.Oblique, child, marker, ArgumentOrigin.Direct, isClause: true);
    }

    /// <summary>True for a verb marked by "to", also "in order to".</summary>
    internal bool IsInfinitive(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (child < verb && _parsed.Relation(child) is Relation.Mark or Relation.Aux && _parsed.Xpos(child) == PennTag.TO) return true;
        return false;
    }

    private bool IsRelativePronoun(int token) =>
        _parsed.Xpos(token) is PennTag.WDT or PennTag.WP && _parsed.Lemma(token) is "who" or "which" or "that" or "whom" or "whoever"
        || (_parsed.Features(token).PronType == PronType.Rel && _parsed.Upos(token) == Upos.Pron);

    // The noun that the relative clause around a verb modifies.
    private int Antecedent(int verb)
    {
        for (var token = verb; token >= 0; token = _parsed.Head(token))
        {
            if (_parsed.Relation(token) is Relation.AclRelcl or Relation.Acl) return _parsed.Head(token);
            if (_parsed.Relation(token) is not Relation.Xcomp and not Relation.Conj and not Relation.Ccomp) return -1;
        }

        return -1;
    }

    /// <summary>True for a passive, with or without auxiliary.</summary>
    private bool IsPassive(int verb)
    {
        var hasAux = false;
        var hasObject = false;
        var hasSubject = false;
        var passiveSubject = false;
        foreach (var child in _parsed.Children(verb))
        {
            switch (_parsed.Relation(child))
            {
                case Relation.AuxPass:
                    return true;
                case Relation.NsubjPass:
                    passiveSubject = true;
                    hasSubject = true;
                    break;
                case Relation.Aux:
                    hasAux = true;
                    break;
                case Relation.Obj or Relation.Ccomp:
                    hasObject = true;
                    break;
                case Relation.Conj when _parsed.Upos(child) == Upos.Verb && _parsed.Child(child, Relation.Obj) >= 0:
                    // "captured and killed the leader": the object is shared.
                    hasObject = true;
                    break;
                case Relation.Nsubj:
                    hasSubject = true;
                    break;
                case Relation.Obl
                    when (_parsed.Lemma(verb) == "shoot" && Prepositions.Of(_parsed, child) == "at") || IsUpTo(child)
                    || IsMisreadObject(verb, child, passive: false, -1):
                case Relation.OblUnmarked when IsMisreadObject(verb, child, passive: false, -1):
                    hasObject = true;
                    break;
            }
        }

        if (passiveSubject) return hasAux || !(IsMisreadHeadline(verb, hasObject) || IsStrikingWeapon(verb));
        if (_parsed.Xpos(verb) is not PennTag.VBN and not PennTag.VBD || hasAux) return false;
        switch (_parsed.Relation(verb))
        {
            case Relation.Acl when !hasSubject && IsMisreadMainVerb(verb):
                return false;
            case Relation.Acl when hasObject && !TakesTwoObjects(verb):
                return false;
            case Relation.Acl or Relation.Amod:
                return !hasSubject && (_parsed.Xpos(verb) == PennTag.VBN || !hasObject);
            case Relation.Advcl or Relation.Xcomp:
                return _parsed.Xpos(verb) == PennTag.VBN && !hasSubject && !hasObject;
            case Relation.Conj
                when !hasSubject && !hasObject && _ofToken[_parsed.Head(verb)] is >= 0 and var first && _propositions[first].IsPassive:
                return true;
        }

        return hasSubject && !hasObject && _parsed.Relation(verb) != Relation.AclRelcl
            && (_lexicon.Of(_parsed.Lemma(verb)) & PredicateClass.Transitive) != 0;
    }

    // "Near the port, 15 strikes hit ...", the port read as a second subject.
    private bool IsMisreadPlace(int verb, int child)
    {
        if (child > verb || !Prepositions.IsLocative(Prepositions.Of(_parsed, child))) return false;
        foreach (var other in _parsed.Children(verb))
            if (other > child && other < verb && _parsed.Relation(other) is Relation.Nsubj or Relation.NsubjPass) return true;
        return false;
    }

    // "Three rockets struck near the embassy", read as a headline: weapons strike.
    private bool IsStrikingWeapon(int verb) =>
        _parsed.Lemma(verb) is "strike" or "hit" or "land" && _parsed.Child(verb, Relation.NsubjPass) is >= 0 and var subject
            && _entities.HeadedBy(subject) is { Type: EntityType.Weapon } && AgentOf(verb) < 0;

    // "British forces handed control of the town to the army." read as a headline ("Forces handed control"): a full sentence whose verb has
    // no auxiliary and an object, or can do without one, is active.
    private bool IsMisreadHeadline(int verb, bool hasObject)
    {
        if (_parsed.Xpos(verb) is not PennTag.VBN and not PennTag.VBD
            || _parsed.Relation(verb) is not (Relation.Root or Relation.Ccomp or Relation.Parataxis))
            return false;
        var sentence = _parsed.SentenceOf(verb);
        return _parsed.Word(sentence.EndToken - 1) is "." or "”" or "\""
            && (hasObject || (_lexicon.Of(_parsed.Lemma(verb)) & (PredicateClass.Transitive | PredicateClass.Affects)) == 0)
            && AgentOf(verb) < 0;
    }

    // "a prisoner given a sentence", "a man named director"
    private bool TakesTwoObjects(int verb) => IsNaming(verb)
        || _parsed.Lemma(verb) is "give" or "award" or "grant" or "offer" or "hand" or "send" or "deny" or "teach" or "pay" or "tell"
            or "ask" or "fine" or "promise" or "show" or "owe" or "allot" or "assign" or "lend" or "leave" or "bring" or "sell";

    private bool IsNaming(int verb) =>
        _parsed.Lemma(verb) is "elect" or "appoint" or "name" or "nominate" or "declare" or "crown" or "designate" or "proclaim" or "call"
            or "re-elect" or "reelect" or "brand" or "label";

    // "The pope called for calm." read as if "called" modified "pope": a full sentence has a finite verb, and where it shows none, the
    // first participle behind its subject is it.
    private bool IsMisreadMainVerb(int verb)
    {
        var noun = _parsed.Head(verb);
        if (noun < 0 || noun > verb || _parsed.Head(noun) >= 0 || (_lexicon.Of(_parsed.Lemma(verb)) & PredicateClass.Transitive) != 0
            || AgentOf(verb) >= 0)
            return false;
        var sentence = _parsed.SentenceOf(verb);
        if (_parsed.Word(sentence.EndToken - 1) != "." || _parsed.Child(noun, Relation.Acl) != verb) return false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_parsed.Xpos(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) return false;
        return true;
    }
}
