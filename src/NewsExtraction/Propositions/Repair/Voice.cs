using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>
/// Active or passive: past tense and participle look alike, headlines leave out the auxiliary ("Three soldiers killed"), and the parser
/// takes full sentences for headlines.
/// </summary>
internal sealed class Voice(Grammar grammar, TreeRepair repair, PropositionList read)
{
    private readonly ParsedText _parsed = grammar.Parsed;

    // What the dependents of a verb show of its voice.
    [Flags]
    private enum Signs
    {
        None = 0,
        Auxiliary = 1,
        PassiveAuxiliary = 2,
        Subject = 4,
        PassiveSubject = 8,
        Object = 16,
    }

    /// <summary>True for a passive, with or without auxiliary.</summary>
    public bool IsPassive(int verb)
    {
        var signs = SignsOf(verb);
        if ((signs & Signs.PassiveAuxiliary) != 0) return true;
        var hasAuxiliary = (signs & Signs.Auxiliary) != 0;
        if ((signs & Signs.PassiveSubject) != 0)
            return hasAuxiliary || !(IsFullSentenceReadAsHeadline(verb, (signs & Signs.Object) != 0) || IsWeaponReadAsTarget(verb)
                || repair.PersonReadAsTitle(verb) >= 0);
        return !hasAuxiliary && grammar.IsPastForm(verb) && IsBarePassive(verb, signs);
    }

    private Signs SignsOf(int verb)
    {
        var signs = Signs.None;
        foreach (var child in _parsed.Children(verb)) signs |= SignOf(verb, child);
        return signs;
    }

    private Signs SignOf(int verb, int child) => _parsed.Relation(child) switch
    {
        Relation.AuxPass => Signs.PassiveAuxiliary,
        Relation.NsubjPass => Signs.PassiveSubject | Signs.Subject,
        Relation.Nsubj => Signs.Subject,
        Relation.Aux => Signs.Auxiliary,
        Relation.Obj or Relation.Ccomp => Signs.Object,
        Relation.Obl when repair.CountReadAcrossPreposition(verb, child) >= 0 => Signs.Object,
        Relation.Conj when SharesItsObject(child) => Signs.Object,
        Relation.Obl or Relation.OblUnmarked when IsObjectUnderAnotherName(verb, child) => Signs.Object,
        _ => Signs.None,
    };

    // "captured and killed the leader"
    private bool SharesItsObject(int conjunct) =>
        _parsed.Upos(conjunct) == Upos.Verb && _parsed.Child(conjunct, Relation.Obj) >= 0;

    // "shot at the crowd", "killed up to 20 people", "laid down their weapons"
    private bool IsObjectUnderAnotherName(int verb, int child) =>
        (_parsed.Relation(child) == Relation.Obl
            && ((_parsed.Lemma(verb) == "shoot" && Prepositions.Of(_parsed, child) == "at") || repair.IsCountReadAsDirection(child)))
        || repair.IsObjectReadAsCircumstance(verb, child);

    private bool IsBarePassive(int verb, Signs signs)
    {
        var hasObject = (signs & Signs.Object) != 0;
        var hasSubject = (signs & Signs.Subject) != 0;
        if (!hasObject && !hasSubject && IsSaidOfCount(verb)) return true;
        return _parsed.Relation(verb) switch
        {
            Relation.Acl => IsReducedRelative(verb, hasSubject, hasObject),
            Relation.Amod => IsPassiveModifier(verb, hasSubject, hasObject),
            Relation.Advcl or Relation.Xcomp => _parsed.Xpos(verb) == PennTag.VBN && !hasSubject && !hasObject,
            Relation.Conj when !hasObject && SharesPassive(_parsed.Head(verb), hasSubject) => true,
            Relation.AclRelcl => false,
            _ => IsHeadlinePassive(verb, hasSubject, hasObject),
        };
    }

    // "left nine dead and 41 injured"
    private bool IsSaidOfCount(int verb) =>
        grammar.IsLemmaAny(verb, PredicateClass.Affects | PredicateClass.Transitive) && repair.CountReadApart(verb) >= 0;

    // "was shot and [wounded]"; with a subject of its own only "had him arrested and [his house burned]"
    private bool SharesPassive(int first, bool hasSubject) => hasSubject ? IsCausative(first) : read.IsPassive(first);

    private bool IsCausative(int verb) =>
        _parsed.Lemma(verb) is "have" or "get" && _parsed.Child(verb, Relation.Xcomp) is >= 0 and var done
            && _parsed.Xpos(done) == PennTag.VBN;

    // "Three soldiers killed": a verb that needs an object and has none.
    private bool IsHeadlinePassive(int verb, bool hasSubject, bool hasObject) =>
        hasSubject && !hasObject && grammar.IsLemmaAny(verb, PredicateClass.Transitive);

    // "the city retaken by troops", but not "units destroyed a bridge"
    private bool IsReducedRelative(int verb, bool hasSubject, bool hasObject)
    {
        if (!hasSubject && IsMainVerbReadAsParticiple(verb)) return false;
        if (hasObject && !grammar.IsLemmaAny(verb, PredicateClass.Names | PredicateClass.Gives)) return false;
        return IsPassiveModifier(verb, hasSubject, hasObject);
    }

    // "the ousted president", "a prisoner given a sentence"
    private bool IsPassiveModifier(int verb, bool hasSubject, bool hasObject) =>
        !hasSubject && (_parsed.Xpos(verb) == PennTag.VBN || !hasObject);

    // "Three rockets struck near the embassy", read as a headline: weapons strike.
    private bool IsWeaponReadAsTarget(int verb) =>
        _parsed.Lemma(verb) is "strike" or "hit" or "land" && _parsed.Child(verb, Relation.NsubjPass) is >= 0 and var subject
        && grammar.Entities.HeadedBy(subject) is { Type: EntityType.Weapon } && grammar.AgentOf(verb) < 0;

    // "British forces handed control of the town to the army." read as a headline ("Forces handed control"): a full sentence whose verb has
    // no auxiliary and an object, or can do without one, is active.
    private bool IsFullSentenceReadAsHeadline(int verb, bool hasObject) =>
        grammar.IsPastForm(verb)
        && _parsed.Relation(verb) is Relation.Root or Relation.Ccomp or Relation.Parataxis
        && LastWord(verb) is "." or "”" or "\""
        && (hasObject || !grammar.IsLemmaAny(verb, PredicateClass.Transitive | PredicateClass.Affects))
        && grammar.AgentOf(verb) < 0;

    // "The pope called for calm." read as if "called" modified "pope": a full sentence has a finite verb, and where it shows none, the
    // first participle behind its subject is it.
    private bool IsMainVerbReadAsParticiple(int verb)
    {
        var noun = _parsed.Head(verb);
        if (noun < 0 || noun > verb || _parsed.Head(noun) >= 0 || _parsed.Child(noun, Relation.Acl) != verb) return false;
        if (grammar.IsLemmaAny(verb, PredicateClass.Transitive) || grammar.AgentOf(verb) >= 0) return false;
        return LastWord(verb) == "." && !HasFiniteVerb(_parsed.SentenceOf(verb));
    }

    private bool HasFiniteVerb(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_parsed.Xpos(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) return true;
        return false;
    }

    private string LastWord(int token) => _parsed.Word(_parsed.SentenceOf(token).EndToken - 1);
}
