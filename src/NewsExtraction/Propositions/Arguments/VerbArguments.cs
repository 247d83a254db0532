using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>The arguments of a verb: its own dependents first, then what it shares with the words around it.</summary>
internal sealed class VerbArguments(Grammar grammar, TreeRepair repair, ArgumentList arguments, PropositionList read,
    RelativeClauses relatives, PhraseArguments phrases, ClauseArguments clauses)
{
    private readonly ParsedText _parsed = grammar.Parsed;
    private readonly SubjectSharing _subjects = new(grammar, repair, arguments, read);
    private readonly ObjectSharing _objects = new(grammar, arguments);

    // What the dependents read so far have shown.
    [Flags]
    private enum Found
    {
        Nothing = 0,
        Subject = 1,
        RelativePronoun = 2,
    }

    /// <summary>Reads a verb.</summary>
    public void Read(int token, bool passive)
    {
        var verb = ReadingOf(token, passive);
        var found = Found.Nothing;
        foreach (var child in _parsed.Children(token)) found |= AddDependent(verb, child, found);
        var hasSubject = (found & Found.Subject) != 0 || (passive && AddCountBefore(verb));
        if (!passive && verb.HasObject) AddResult(verb);
        if (verb.Relation == Relation.Amod) AddAroundModifier(verb, hasSubject);
        if (!hasSubject) _subjects.Share(verb);
        if (verb.Relation == Relation.AclRelcl && (found & Found.RelativePronoun) == 0) relatives.AddGap(verb, hasSubject);
        _objects.Share(verb);
        phrases.AddReattached(verb);
    }

    // "nine dead and [41] injured"
    private bool AddCountBefore(in VerbReading verb)
    {
        if (repair.CountReadApart(verb.Token) is not (>= 0 and var number)) return false;
        arguments.AddWord(verb.SubjectKind, number, ArgumentOrigin.Reattached);
        return true;
    }

    private VerbReading ReadingOf(int token, bool passive)
    {
        var last = -1;
        var objects = 0;
        foreach (var child in _parsed.Children(token))
        {
            if (_parsed.Relation(child) != Relation.Obj) continue;
            last = child;
            objects++;
        }

        var naming = grammar.IsLemmaAny(token, PredicateClass.Names);
        return new VerbReading(token, passive, _parsed.Relation(token), last, objects > 1, naming);
    }

    private Found AddDependent(in VerbReading verb, int child, Found found)
    {
        switch (_parsed.Relation(child))
        {
            case Relation.Nsubj or Relation.NsubjOuter or Relation.NsubjPass:
                return AddSubject(verb, child);
            case Relation.Obj:
                return AddObject(verb, child);
            case Relation.Iobj:
                return AddReceiver(verb, child);
            case Relation.Obl or Relation.Nmod or Relation.OblUnmarked or Relation.NmodUnmarked or Relation.Dislocated:
                return AddPhrase(verb, child, found);
            case Relation.OblAgent when !grammar.IsMeasure(child):
                arguments.AddNominal(ArgumentKind.Subject, child, ArgumentOrigin.Direct);
                break;
            case Relation.Advmod:
                arguments.AddWord(ArgumentKind.Adverb, child, ArgumentOrigin.Direct);
                phrases.AddPlacesBehindAdverb(verb, child);
                break;
            case Relation.NmodPoss:
                arguments.AddNominal(ArgumentKind.Possessive, child, ArgumentOrigin.Direct);
                break;
            case Relation.Compound when child < verb.Token && verb.IsPassive:
                // "Coalition-backed", "US-led": who stands before the participle acts.
                arguments.AddNominal(ArgumentKind.Subject, child, ArgumentOrigin.Participle);
                break;
            default:
                AddClause(verb, child);
                break;
        }

        return Found.Nothing;
    }

    private Found AddSubject(in VerbReading verb, int child)
    {
        if (repair.IsBoundReadAsSubject(child)) return Found.Nothing;
        if (repair.IsPlaceReadAsSubject(verb.Token, child))
        {
            arguments.AddOblique(child, Prepositions.Of(_parsed, child), ArgumentOrigin.Reattached);
            return Found.Nothing;
        }

        // "was given weapons": the surface subject receives.
        var receives = verb.IsPassive && verb.HasObject && !verb.IsNaming && _parsed.Relation(child) == Relation.NsubjPass;
        return Found.Subject | AddPossiblyRelative(receives ? ArgumentKind.Indirect : verb.SubjectKind, verb, child);
    }

    private Found AddObject(in VerbReading verb, int child)
    {
        if (child != verb.DirectObject && !verb.IsNaming && repair.IsReceiverReadAsObject(child, verb.DirectObject))
        {
            arguments.AddNominal(ArgumentKind.Indirect, child, ArgumentOrigin.Direct);
            return Found.Nothing;
        }

        return AddPossiblyRelative(IsTitle(verb, child) ? ArgumentKind.Complement : ArgumentKind.Object, verb, child);
    }

    // "was elected [president]", "named him [minister]"
    private bool IsTitle(in VerbReading verb, int child) =>
        verb.IsNaming
        && (verb.IsPassive || _parsed.Child(verb.Token, Relation.Iobj) >= 0 || (verb.HasTwoObjects && child == verb.DirectObject));

    private Found AddReceiver(in VerbReading verb, int child)
    {
        var only = !verb.IsPassive && repair.IsOnlyObjectReadAsReceiver(verb.Token);
        var found = AddPossiblyRelative(verb.IsNaming || only ? ArgumentKind.Object : ArgumentKind.Indirect, verb, child);
        if (only && grammar.IsAny(verb.Token, PredicateClass.Controls)) AddPossiblyRelative(ArgumentKind.Indirect, verb, child);
        return found;
    }

    private Found AddPhrase(in VerbReading verb, int child, Found found)
    {
        var relation = _parsed.Relation(child);
        var isBare = relation is Relation.OblUnmarked or Relation.NmodUnmarked;
        if ((isBare || relation == Relation.Obl) && !verb.IsPassive && !verb.HasObject
            && repair.IsObjectReadAsCircumstance(verb.Token, child))
        {
            arguments.AddNominal(ArgumentKind.Object, child, ArgumentOrigin.Reattached);
            return Found.Nothing;
        }

        if ((found & Found.Subject) == 0 && SubjectReadAsCircumstance(verb.Token, child) is >= 0 and var subject)
        {
            arguments.AddNominal(verb.SubjectKind, subject, ArgumentOrigin.Reattached);
            return Found.Subject;
        }

        // "hanged [two] over the attack"
        if (!verb.IsPassive && !verb.HasObject && repair.CountReadAcrossPreposition(verb.Token, child) is >= 0 and var count)
            arguments.AddWord(ArgumentKind.Object, count, ArgumentOrigin.Reattached);
        if (isBare) arguments.AddNominal(ArgumentKind.Adjunct, child, ArgumentOrigin.Direct);
        else if (relation != Relation.Dislocated && phrases.Add(verb.Token, child, verb.IsPassive)) return Found.RelativePronoun;
        return Found.Nothing;
    }

    private int SubjectReadAsCircumstance(int verb, int child) =>
        repair.IsSubjectReadAsCircumstance(verb, child) ? child : repair.CountedReadAsCircumstance(verb, child);

    private void AddClause(in VerbReading verb, int child)
    {
        switch (_parsed.Relation(child))
        {
            case Relation.Ccomp:
            // "[The army has left], he said."
            case Relation.Parataxis when child < verb.Token:
                arguments.AddClause(ArgumentKind.Clause, child, ArgumentOrigin.Direct);
                break;
            case Relation.Xcomp:
                // "left [12] dead"
                if (!verb.HasObject && repair.CountReadAsDegree(child) is >= 0 and var count)
                    arguments.AddWord(ArgumentKind.Object, count, ArgumentOrigin.Reattached);
                if (!verb.IsPassive && child == repair.PersonReadAsTitle(verb.Token))
                    arguments.AddNominal(ArgumentKind.Object, child, ArgumentOrigin.Reattached);
                else clauses.AddOpenComplement(child);
                break;
            case Relation.Advcl when verb.IsPassive && repair.AgentReadAsClause(child) is >= 0 and var actor:
                arguments.AddNominal(ArgumentKind.Subject, actor, ArgumentOrigin.Reattached);
                break;
            case Relation.Advcl:
                clauses.AddContentOfOrder(verb, child);
                clauses.AddAdverbial(child);
                break;
        }
    }

    private Found AddPossiblyRelative(ArgumentKind kind, in VerbReading verb, int child) =>
        relatives.Add(kind, verb.Token, child) ? Found.RelativePronoun : Found.Nothing;

    // "held the colonel [responsible] for it"
    private void AddResult(in VerbReading verb)
    {
        if (!grammar.IsLemmaAny(verb.Token, PredicateClass.Judges)) return;
        foreach (var child in _parsed.Children(verb.DirectObject))
            if (repair.IsResultReadAsModifier(verb.DirectObject, child))
                arguments.AddNominal(ArgumentKind.Complement, child, ArgumentOrigin.Reattached);
    }

    // A verb that the parser hung on a noun: with a subject of its own ("Troops regained [control]") the noun is its object; else the noun
    // before it may act ("[the militia] massacred villagers").
    private void AddAroundModifier(in VerbReading verb, bool hasSubject)
    {
        if (hasSubject)
        {
            if (!verb.HasObject) arguments.AddWord(ArgumentKind.Object, _parsed.Head(verb.Token), ArgumentOrigin.Reattached);
        }
        else if (verb.IsPassive && !arguments.Has(ArgumentKind.Subject) && repair.ActorReadAsCompound(verb.Token) is >= 0 and var actor)
        {
            arguments.AddNominal(ArgumentKind.Subject, actor, ArgumentOrigin.Participle);
        }
    }
}
