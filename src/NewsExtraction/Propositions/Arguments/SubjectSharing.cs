using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>The subject of a verb that has none of its own: of the noun that a participle modifies, of the verb that controls it, of the
/// verb that it is joined to.</summary>
internal sealed class SubjectSharing(Grammar grammar, TreeRepair repair, ArgumentList arguments, PropositionList read)
{
    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>Finds the subject by what the verb is to its governor.</summary>
    public void Share(in VerbReading verb)
    {
        var governor = _parsed.Head(verb.Token);
        if (governor < 0) return;
        var kind = verb.SubjectKind;
        switch (verb.Relation)
        {
            case Relation.Acl:
                ShareWithClauseOfNoun(verb, governor);
                break;
            case Relation.Amod:
                if (MayTakeModified(verb)) arguments.AddWord(kind, governor, ArgumentOrigin.Participle);
                break;
            case Relation.Xcomp:
                ShareControlled(governor, kind);
                break;
            case Relation.Conj:
                arguments.CopySurfaceSubject(governor, kind, ArgumentOrigin.Shared);
                break;
            case Relation.Advcl when grammar.IsInfinitive(verb.Token):
                SharePurpose(governor, kind);
                break;
            case Relation.Advcl or Relation.Ccomp or Relation.Obl or Relation.Nmod or Relation.Parataxis or Relation.Obj:
                if (IsBehindComma(verb)) arguments.CopySurfaceSubject(governor, kind, ArgumentOrigin.Control);
                else if (IsNonFinite(verb.Token)) ShareNonFinite(governor, kind);
                break;
        }
    }

    private void ShareWithClauseOfNoun(in VerbReading verb, int noun)
    {
        if (!verb.IsPassive && AddActorOfActiveClause(verb.Token, noun, verb.SubjectKind)) return;
        if (MayTakeModified(verb)) arguments.AddNominal(verb.SubjectKind, noun, ArgumentOrigin.Participle);
    }

    // A passive that has an object ("a prisoner given a sentence") keeps it.
    private bool MayTakeModified(in VerbReading verb) => !verb.IsPassive || !arguments.Has(ArgumentKind.Object);

    // An active clause on a noun of which the noun is not simply the subject; false where it is.
    private bool AddActorOfActiveClause(int verb, int noun, ArgumentKind kind)
    {
        if (grammar.IsInfinitive(verb))
        {
            ShareFromNoun(noun, kind);
            return true;
        }

        if (repair.IsNextVerbReadAsParticiple(verb))
        {
            arguments.CopySurfaceSubject(_parsed.Head(noun), kind, ArgumentOrigin.Shared);
            return true;
        }

        return IsDoneWithObject(verb, noun) && arguments.CopySurfaceSubject(_parsed.Head(noun), kind, ArgumentOrigin.Shared);
    }

    // "fired 22 shells destroying two tanks": who fired destroyed.
    private bool IsDoneWithObject(int verb, int noun) =>
        _parsed.Xpos(verb) == PennTag.VBG && _parsed.Relation(noun) == Relation.Obj
        && grammar.IsAny(verb, PredicateClass.Affects) && !grammar.IsActor(noun);

    // "stopped the crew, [demanding] a toll": who stopped them, though one who stops somebody from doing controls what is done.
    private bool IsBehindComma(in VerbReading verb) =>
        verb.Relation == Relation.Advcl && _parsed.Xpos(verb.Token) == PennTag.VBG && _parsed.Head(verb.Token) is var governor
        && governor < verb.Token && _parsed.Upos(governor) == Upos.Verb && _parsed.Word(verb.Token - 1) == ",";

    private bool IsNonFinite(int verb) => _parsed.Xpos(verb) is PennTag.VBG or PennTag.VBN || grammar.IsInfinitive(verb);

    // "advanced, killing rebels", "after taking the town", "plans for retaking it"
    private void ShareNonFinite(int governor, ArgumentKind kind)
    {
        // "[Taken by rebels], the town is now a base": of the town, not of the base.
        if (_parsed.Upos(governor) is Upos.Noun or Upos.Propn && !IsSaidOf(governor, kind)) ShareFromNoun(governor, kind);
        else ShareControlled(governor, kind);
    }

    // "sent fighters to battle rebels": the object fights; "came to attack": the subject does.
    private void SharePurpose(int governor, ArgumentKind kind)
    {
        if (grammar.IsAny(governor, PredicateClass.Sends | PredicateClass.Controls) && !IsMeans(governor)
            && arguments.Copy(governor, ArgumentKind.Object, kind, ArgumentOrigin.Control))
            return;
        arguments.CopySurfaceSubject(governor, kind, ArgumentOrigin.Control);
    }

    // "[the town] is now a base", "[she] is a lawyer"; not "[the move] is part of a push by the premier since taking office"
    private bool IsSaidOf(int noun, ArgumentKind kind) =>
        _parsed.Child(noun, Relation.Cop) >= 0 && _parsed.Child(noun, Relation.Nsubj) is >= 0 and var subject
        && (kind == ArgumentKind.Object || grammar.IsActor(subject));

    // "used a van to ram the crowd": the van does not act.
    private bool IsMeans(int verb) =>
        _parsed.Lemma(verb) == "use" && _parsed.Child(verb, Relation.Obj) is >= 0 and var means && !grammar.IsActor(means);

    // "forced rebels to flee": the object flees; "managed to flee": the subject does.
    private void ShareControlled(int governor, ArgumentKind kind)
    {
        if ((grammar.IsAny(governor, PredicateClass.Controls) || IsCausative(governor, kind))
            && (arguments.Copy(governor, ArgumentKind.Object, kind, ArgumentOrigin.Control)
                || arguments.Copy(governor, ArgumentKind.Indirect, kind, ArgumentOrigin.Control)))
            return;
        arguments.CopySurfaceSubject(governor, kind, ArgumentOrigin.Control);
    }

    // "had [her] arrested", "got [him] released"
    private bool IsCausative(int governor, ArgumentKind kind) =>
        kind == ArgumentKind.Object && _parsed.Lemma(governor) is "have" or "get" or "see" or "want";

    // "fighters to battle IS", "the right of the group to attack", "their effort to retake", "joined the operation to flush out"
    private void ShareFromNoun(int noun, ArgumentKind kind)
    {
        if (grammar.IsActor(noun)) arguments.AddNominal(kind, noun, ArgumentOrigin.Control);
        else if (arguments.Copy(noun, ArgumentKind.Subject, kind, ArgumentOrigin.Control)
            || arguments.Copy(noun, ArgumentKind.Possessive, kind, ArgumentOrigin.Control)
            || CopyFirstActor(noun, kind))
            return;
        else if (IsStopped(noun)) return;
        else if (_parsed.Relation(noun) is Relation.Obj or Relation.Obl or Relation.NsubjPass)
            arguments.CopySurfaceSubject(_parsed.Head(noun), kind, ArgumentOrigin.Control);
        else if (_parsed.Relation(noun) is Relation.Nsubj || _parsed.Upos(noun) == Upos.Pron)
            arguments.AddNominal(kind, noun, ArgumentOrigin.Control);
    }

    // "police foiled a plot to bomb the bridge": others would have.
    private bool IsStopped(int noun) =>
        _parsed.Head(noun) is >= 0 and var verb && _parsed.Lemma(verb) is "foil" or "thwart" or "avert" or "disrupt" or "uncover" or "stop";

    // "the [army] operation to retake ...", "the right of the [group] to attack"
    private bool CopyFirstActor(int noun, ArgumentKind kind)
    {
        foreach (ref readonly var argument in read.ArgumentsOf(noun))
        {
            if (argument is not ({ Kind: ArgumentKind.Compound } or { Kind: ArgumentKind.Oblique, Preposition: "by" or "of" })) continue;
            if (!IsActorOrItsName(argument.Head)) continue;
            arguments.AddCopy(argument, kind, ArgumentOrigin.Control);
            return true;
        }

        return false;
    }

    private bool IsActorOrItsName(int token) =>
        (grammar.Entities.HeadedBy(token) ?? grammar.Entities.NameAt(token)) is { } mention && Grammar.IsActor(mention);
}
