using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <content>Arguments that stand elsewhere: relative gaps, participles, control, coordination, phrases attached one level off.</content>
internal sealed partial class PropositionBuilder
{
    private void ShareSubject(int verb, bool passive, Relation relation)
    {
        var governor = _parsed.Head(verb);
        if (governor < 0) return;
        var kind = passive ? ArgumentKind.Object : ArgumentKind.Subject;
        switch (relation)
        {
            case Relation.Acl when !passive && IsInfinitive(verb):
                ShareFromNoun(governor, kind);
                break;
            case Relation.Acl when !passive && _parsed.Xpos(verb) is PennTag.VBN or PennTag.VBD && _parsed.Child(verb, Relation.Obj) >= 0:
                // "engaged five units; destroyed a bridge; ...", read as if it modified the units.
                CopySurfaceSubject(_parsed.Head(governor), kind, ArgumentOrigin.Shared);
                break;
            case Relation.Acl
                when !passive && _parsed.Xpos(verb) == PennTag.VBG && _parsed.Relation(governor) == Relation.Obj
                && (ClassOf(verb) & PredicateClass.Affects) != 0 && (_entities.HeadedBy(governor) is not { } hit || !IsActor(hit)):
                // "fired 22 shells destroying two tanks": who fired destroyed.
                if (!CopySurfaceSubject(_parsed.Head(governor), kind, ArgumentOrigin.Shared))
                    AddNominal(kind, governor, string.Empty, ArgumentOrigin.Participle);
                break;
            case Relation.Acl or Relation.Amod:
                if (passive && HasArgument(ArgumentKind.Object)) break;
                if (relation == Relation.Amod) Add(kind, governor, string.Empty, ArgumentOrigin.Participle);
                else AddNominal(kind, governor, string.Empty, ArgumentOrigin.Participle);
                break;
            case Relation.Xcomp:
                ShareControlled(governor, kind);
                break;
            case Relation.Conj:
                CopySurfaceSubject(governor, kind, ArgumentOrigin.Shared);
                break;
            case Relation.Advcl when IsInfinitive(verb):
                if ((ClassOf(governor) & (PredicateClass.Sends | PredicateClass.Controls)) == 0
                    || !Copy(governor, ArgumentKind.Object, kind, ArgumentOrigin.Control))
                    CopySurfaceSubject(governor, kind, ArgumentOrigin.Control);
                break;
            case Relation.Advcl or Relation.Ccomp or Relation.Obl or Relation.Nmod or Relation.Parataxis or Relation.Obj:
                if (_parsed.Xpos(verb) is not PennTag.VBG and not PennTag.VBN && !IsInfinitive(verb)) break;
                if (_parsed.Upos(governor) is Upos.Noun or Upos.Propn) ShareFromNoun(governor, kind);
                else if ((ClassOf(governor) & PredicateClass.Controls) == 0 || !CopyControlled(governor, kind))
                    CopySurfaceSubject(governor, kind, ArgumentOrigin.Control);
                break;
        }
    }

    private void ShareControlled(int governor, ArgumentKind kind)
    {
        if ((ClassOf(governor) & PredicateClass.Controls) != 0 && CopyControlled(governor, kind)) return;
        CopySurfaceSubject(governor, kind, ArgumentOrigin.Control);
    }

    private bool CopyControlled(int governor, ArgumentKind kind) =>
        Copy(governor, ArgumentKind.Object, kind, ArgumentOrigin.Control)
            || Copy(governor, ArgumentKind.Indirect, kind, ArgumentOrigin.Control);

    // Subject of an active verb, adjective or predicate noun; what stands as subject of a passive.
    private bool CopySurfaceSubject(int governor, ArgumentKind kind, ArgumentOrigin origin)
    {
        if (governor < 0 || _ofToken[governor] < 0) return false;
        return _propositions[_ofToken[governor]].IsPassive
            ? Copy(governor, ArgumentKind.Object, kind, origin) || Copy(governor, ArgumentKind.Indirect, kind, origin)
            : Copy(governor, ArgumentKind.Subject, kind, origin)
                || (_parsed.Upos(governor) is Upos.Noun or Upos.Propn && Copy(governor, ArgumentKind.Complement, kind, origin));
    }

    // "the operation to flush out", "fighters to battle IS", "the right of the group to attack", "their effort to retake"
    private void ShareFromNoun(int noun, ArgumentKind kind)
    {
        if (_entities.HeadedBy(noun) is { } mention && IsActor(mention))
        {
            AddNominal(kind, noun, string.Empty, ArgumentOrigin.Control);
            return;
        }

        if (Copy(noun, ArgumentKind.Subject, kind, ArgumentOrigin.Control)
            || Copy(noun, ArgumentKind.Possessive, kind, ArgumentOrigin.Control))
            return;
        if (CopyActors(noun, kind)) return;
        if (_parsed.Relation(noun) is Relation.Obj or Relation.Obl or Relation.NsubjPass)
            CopySurfaceSubject(_parsed.Head(noun), kind, ArgumentOrigin.Control);
        else if (_parsed.Relation(noun) is Relation.Nsubj || _parsed.Upos(noun) == Upos.Pron)
            AddNominal(kind, noun, string.Empty, ArgumentOrigin.Control);
        else Copy(noun, ArgumentKind.Subject, kind, ArgumentOrigin.Control);
    }

    private bool CopyActors(int noun, ArgumentKind kind)
    {
        if (_ofToken[noun] < 0) return false;
        var source = _propositions[_ofToken[noun]];
        for (var i = source.FirstArgument; i < source.FirstArgument + source.ArgumentCount; i++)
        {
            var argument = _arguments[i];
            if (argument.Kind != ArgumentKind.Compound && argument is not { Kind: ArgumentKind.Oblique, Preposition: "by" or "of" })
                continue;
            if ((_entities.HeadedBy(argument.Head) ?? _entities.NameAt(argument.Head)) is not { } mention || !IsActor(mention)) continue;
            Add(kind, argument.Head, string.Empty, ArgumentOrigin.Control, isConjunct: argument.IsConjunct);
            return true;
        }

        return false;
    }

    private static bool IsActor(EntityMention mention) =>
        mention.Type is EntityType.Person or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Organization
            or EntityType.Country or EntityType.Group
        || mention.NominalKind is NominalKind.Force or NominalKind.Insurgent or NominalKind.Criminal or NominalKind.Civil
            or NominalKind.Crowd or NominalKind.Official or NominalKind.Institution
        || (mention.Kind == MentionKind.Pronoun && mention.Type != EntityType.Other);

    // A relative clause without relative pronoun, or with an adverb: "the city they retook", "Mosul, where ...".
    private void AddGap(int verb, bool passive, bool hasSubject, bool hasObject)
    {
        var antecedent = _parsed.Head(verb);
        if (antecedent < 0) return;
        foreach (var child in _parsed.Children(verb))
        {
            if (child >= verb || _parsed.Xpos(child) != PennTag.WRB) continue;
            if (_parsed.Lemma(child) == "where") AddNominal(ArgumentKind.Oblique, antecedent, "in", ArgumentOrigin.Relative);
            return;
        }

        foreach (var child in _parsed.Children(verb))
        {
            // "which they were accused of", "a group whose fighters attacked": the gap lies deeper.
            if (_parsed.Relation(child) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj
                && _parsed.Child(child, Relation.NmodPoss) is >= 0 and var whose
                && _parsed.Xpos(whose) == PennTag.WPS) return;
        }

        if (!hasSubject)
            AddNominal(passive ? ArgumentKind.Object : ArgumentKind.Subject, antecedent, string.Empty, ArgumentOrigin.Relative);
        else if (!hasObject && !passive && _parsed.Child(verb, Relation.Ccomp) < 0 && _parsed.Child(verb, Relation.Xcomp) < 0)
            AddNominal(ArgumentKind.Object, antecedent, string.Empty, ArgumentOrigin.Relative);
    }

    // "captured and killed the leader", "was struck and killed by a drone"
    private void ShareObjects(int verb, bool passive, int directObject)
    {
        foreach (var child in _parsed.Children(verb))
        {
            if (_parsed.Relation(child) != Relation.Conj || _parsed.Upos(child) != Upos.Verb || child < verb || child > verb + 3
                || HasOwnSubject(child))
                continue;
            if (passive)
            {
                if (!HasArgument(ArgumentKind.Subject) && AgentOf(child) is >= 0 and var agent)
                    AddNominal(ArgumentKind.Subject, agent, string.Empty, ArgumentOrigin.Shared);
            }
            else if (directObject < 0 && _parsed.Xpos(child) == _parsed.Xpos(verb) && !HasArgument(ArgumentKind.Object)
                && !HasArgument(ArgumentKind.Oblique)
                && _parsed.Child(child, Relation.Obj) is >= 0 and var shared)
            {
                AddNominal(ArgumentKind.Object, shared, string.Empty, ArgumentOrigin.Shared);
            }
        }

        if (_parsed.Relation(verb) != Relation.Conj || _parsed.Head(verb) is var first && _parsed.Upos(first) != Upos.Verb) return;
        first = _parsed.Head(verb);
        if (passive)
        {
            if (!HasArgument(ArgumentKind.Subject) && AgentOf(first) is >= 0 and var agent && agent > verb)
                AddNominal(ArgumentKind.Subject, agent, string.Empty, ArgumentOrigin.Shared);
        }
        else if (directObject < 0 && !HasArgument(ArgumentKind.Object) && _parsed.Child(first, Relation.Obj) is >= 0 and var firstObject)
        {
            if (firstObject > verb || (IsRelativePronoun(firstObject) && !HasOwnSubject(verb)))
                Copy(first, ArgumentKind.Object, ArgumentKind.Object, ArgumentOrigin.Shared);
        }
    }

    private bool HasOwnSubject(int verb) => _parsed.Child(verb, Relation.Nsubj) >= 0 || _parsed.Child(verb, Relation.NsubjPass) >= 0;

    // Who acts in a passive, read off the tree: the predicate may not have been visited yet.
    private int AgentOf(int verb)
    {
        foreach (var child in _parsed.Children(verb))
        {
            if (_parsed.Relation(child) == Relation.OblAgent) return child;
            if (_parsed.Relation(child) == Relation.Obl && child > verb && _entities.ValueAt(child) is not { IsTime: true }
                && Prepositions.Of(_parsed, child) == "by")
                return child;
        }

        return -1;
    }

    // Prepositional phrases that the parser may have put one level off: on the object ("cleared [the city of mines]"), or on the verb above
    // ("managed to take ... from").
    private void Reattach(int verb, Relation relation, int directObject)
    {
        if (directObject >= 0)
        {
            AddPhrasesOf(directObject, verb);
            if (_parsed.Child(directObject, Relation.Nmod) is >= 0 and var inner && Prepositions.Of(_parsed, inner) == "of")
                AddPhrasesOf(inner, verb);
        }

        if (relation != Relation.Xcomp) return;
        var governor = _parsed.Head(verb);
        foreach (var child in _parsed.Children(governor))
            if (child > verb && _parsed.Relation(child) is Relation.Obl or Relation.OblAgent
                && Prepositions.Of(_parsed, child) is { Length: > 0 } preposition)
                AddNominal(ArgumentKind.Oblique, child, preposition, ArgumentOrigin.Reattached);
    }

    private void AddPhrasesOf(int noun, int predicate)
    {
        foreach (var child in _parsed.Children(noun))
        {
            if (child <= predicate || child <= noun) continue;
            if (_parsed.Relation(child) == Relation.Nmod && Prepositions.Of(_parsed, child) is { Length: > 0 } preposition)
                AddNominal(ArgumentKind.Oblique, child, preposition, ArgumentOrigin.Reattached);
            else if (_parsed.Relation(child) == Relation.Acl) AddAim(child);
        }
    }
}
