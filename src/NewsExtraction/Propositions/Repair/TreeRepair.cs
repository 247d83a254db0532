using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>
/// What the parser is known to get wrong. The trees stay as they are, for event rules read them too; the readers of arguments ask here how
/// a word should have been read. Each method is one misreading.
/// </summary>
internal sealed class TreeRepair(Grammar grammar)
{
    // Of verbs that need an object the noun before a participle acts; of these it does too.
    private static readonly FrozenSet<string> DoneByNounBefore =
        FrozenSet.Create(StringComparer.Ordinal, "train", "equip", "back", "support", "massacre", "fund", "attack");

    private readonly ParsedText _parsed = grammar.Parsed;
    private readonly EntityLayer _entities = grammar.Entities;

    /// <summary>"The board named [Jane Smith] its head", read as if the board were named so; or -1. The person stands right behind the
    /// verb, and what she is to be behind her.</summary>
    public int PersonReadAsTitle(int verb)
    {
        if (!grammar.IsLemmaAny(verb, PredicateClass.Names)) return -1;
        var (person, hasTitle) = (-1, false);
        foreach (var child in _parsed.Children(verb))
        {
            if (child < verb) continue;
            if (person < 0 && _parsed.Relation(child) == Relation.Xcomp && _parsed.LeftEdge(child) == verb + 1
                && _entities.NameAt(child) is { Type: EntityType.Person })
                person = child;
            else hasTitle |= _parsed.Relation(child) == Relation.Xcomp || Prepositions.Of(_parsed, child) == "as";
        }

        return hasTitle ? person : -1;
    }

    /// <summary>The kind of predicate that a word is; null where it is none.</summary>
    public PredicateKind? KindOf(int token)
    {
        if (_parsed.Relation(token) is Relation.Flat or Relation.Fixed or Relation.Goeswith) return null;
        return _parsed.Upos(token) switch
        {
            Upos.Verb => PredicateKind.Verb,
            Upos.Noun or Upos.Propn => IsVerbReadAsNoun(token) ? PredicateKind.Verb : PredicateKind.Noun,
            Upos.Adj => IsVerbReadAsAdjective(token) ? PredicateKind.Verb : PredicateKind.Adjective,
            _ => null,
        };
    }

    /// <summary>"Near [the port], 15 strikes hit ...", the port read as a second subject.</summary>
    public bool IsPlaceReadAsSubject(int verb, int child)
    {
        if (_parsed.Relation(child) == Relation.NsubjOuter || child > verb) return false;
        if (!Prepositions.IsLocative(Prepositions.Of(_parsed, child))) return false;
        foreach (var other in _parsed.Children(verb))
            if (other > child && other < verb && _parsed.Relation(other) is Relation.Nsubj or Relation.NsubjPass) return true;
        return false;
    }

    /// <summary>"Granted [Jordan] a loan", read as two objects: the first receives.</summary>
    public bool IsReceiverReadAsObject(int first, int second) =>
        _parsed.Upos(first) == Upos.Propn || _entities.ValueAt(second) is { Type: ValueKind.Money } || grammar.IsActor(first);

    /// <summary>"Allowed [migrants] to land", read as a receiver: where nothing is told to it, the only object is the object.</summary>
    public bool IsOnlyObjectReadAsReceiver(int verb) =>
        _parsed.Child(verb, Relation.Obj) < 0 && _parsed.Child(verb, Relation.Ccomp) < 0 && _parsed.Child(verb, Relation.Parataxis) < 0;

    /// <summary>"Laid down [their weapons]", read as a circumstance: a bare noun or count right behind an active verb and its particle.
    /// Asked only where the verb has no object.</summary>
    public bool IsObjectReadAsCircumstance(int verb, int child)
    {
        if (child < verb || !IsAmountHit(verb, child) && !IsThing(child)) return false;
        var before = Math.Max(verb, _parsed.Child(verb, Relation.CompoundPrt));
        return _parsed.LeftEdge(child) == before + 1 && Prepositions.Of(_parsed, child).Length == 0
            && _parsed.Child(child, Relation.Case) < 0;
    }

    /// <summary>"[At least 12 soldiers], including a colonel, were wounded", read as a circumstance: a bare noun right before a finite
    /// verb without a subject.</summary>
    public bool IsSubjectReadAsCircumstance(int verb, int child) =>
        child <= verb && IsThing(child) && Prepositions.Of(_parsed, child).Length == 0
        && !grammar.HasOwnSubject(verb) && IsFinite(verb) && StandsBefore(child, verb);

    /// <summary>"Was blown up by retreating [troops]", read as if the deed was done by retreating: right behind such a form an actor acts.
    /// The actor, or -1.</summary>
    public int AgentReadAsClause(int clause) =>
        _parsed.Xpos(clause) == PennTag.VBG && Prepositions.Of(_parsed, clause) == "by"
        && _parsed.Child(clause, Relation.Obj) is >= 0 and var actor && _parsed.LeftEdge(actor) == clause + 1
            && _parsed.Child(actor, Relation.Det) < 0
        && grammar.IsActor(actor) ? actor : -1;

    /// <summary>"Left [12] dead", read as if the number told how dead: the number before the adjective, or -1.</summary>
    public int CountReadAsDegree(int adjective)
    {
        if (_parsed.Upos(adjective) != Upos.Adj) return -1;
        foreach (var child in _parsed.Children(adjective))
            if (child < adjective && _parsed.Upos(child) == Upos.Num) return child;
        return -1;
    }

    /// <summary>"Hanged [two] over the attack", read as "two attacks" across the preposition: the number right behind the verb, or
    /// -1.</summary>
    public int CountReadAcrossPreposition(int verb, int phrase) =>
        phrase > verb + 2 && _parsed.Upos(verb + 1) == Upos.Num && _parsed.Head(verb + 1) == phrase
        && _parsed.Child(phrase, Relation.Case) == verb + 2 ? verb + 1 : -1;

    /// <summary>"Killed up to [20 people]": a measure, not a direction.</summary>
    public bool IsCountReadAsDirection(int child)
    {
        var first = _parsed.LeftEdge(child);
        return first + 2 <= child && _parsed.Lemma(first) == "up" && _parsed.Lemma(first + 1) == "to"
            && (_parsed.Child(child, Relation.Nummod) >= 0 || _parsed.Upos(child) == Upos.Num);
    }

    /// <summary>"Held the colonel [responsible]", read as if it modified the colonel: such a verb says it of its object.</summary>
    public bool IsResultReadAsModifier(int thing, int child) =>
        child > thing && _parsed.Relation(child) == Relation.Amod && _parsed.Upos(child) == Upos.Adj;

    /// <summary>"[The militia] massacred villagers" read as if "massacred" modified "villagers"; "[coalition] trained fighters": the noun
    /// right before such a participle acts. That noun, or -1.</summary>
    public int ActorReadAsCompound(int participle)
    {
        var noun = participle - 1;
        if (noun < 0 || _parsed.Head(noun) != _parsed.Head(participle)) return -1;
        if (_parsed.Relation(noun) is not (Relation.Compound or Relation.NmodUnmarked or Relation.NmodDesc)) return -1;
        if (_parsed.Upos(noun) is not Upos.Noun and not Upos.Propn) return -1;
        return grammar.IsLemmaAny(participle, PredicateClass.Transitive) || DoneByNounBefore.Contains(_parsed.Lemma(participle))
            ? noun : -1;
    }

    /// <summary>"[As many as] 40 miners were killed", read as a subject beside the miners: it only bounds their number.</summary>
    public bool IsBoundReadAsSubject(int child) =>
        _parsed.Lemma(child) is "many" or "much" or "few" && child > 0 && child + 1 < _parsed.SentenceOf(child).EndToken
        && _parsed.Lemma(child - 1) == "as" && _parsed.Lemma(child + 1) == "as";

    /// <summary>"In excess of [90 miners] were killed", "Upwards of [500 people] fled", read as a circumstance: what is counted before a
    /// verb without a subject. Its head, or -1.</summary>
    public int CountedReadAsCircumstance(int verb, int child)
    {
        if (child > verb || grammar.HasOwnSubject(verb)) return -1;
        if (_parsed.Lemma(child) == "excess") return _parsed.Child(child, Relation.Nmod);
        var first = _parsed.LeftEdge(child);
        return first < child && _parsed.Lemma(first) is "upwards" or "upward" ? child : -1;
    }

    /// <summary>"[41] injured" in "left nine dead and 41 injured", "14 killed, [31] wounded", the number read as part of something else: a
    /// numeral right before a bare participle or adjective. The numeral, or -1.</summary>
    public int CountReadApart(int participle)
    {
        var number = participle - 1;
        if (number < _parsed.SentenceOf(participle).FirstToken || _parsed.Upos(number) != Upos.Num) return -1;
        if (_parsed.Relation(participle) == Relation.Amod || _parsed.Child(participle, Relation.Obj) >= 0) return -1;
        if (_entities.ValueAt(number) is { IsTime: true }) return -1;
        return _parsed.Relation(number) switch
        {
            Relation.Conj or Relation.Flat or Relation.Dep or Relation.Appos => number,
            Relation.Nummod when _parsed.Head(number) == participle => number,
            _ => -1,
        };
    }

    /// <summary>"Engaged five units; [destroyed] a bridge", read as if the second verb modified the units.</summary>
    public bool IsNextVerbReadAsParticiple(int verb) => grammar.IsPastForm(verb) && _parsed.Child(verb, Relation.Obj) >= 0;

    // "Troops regained control" read as if "regained" modified "control": a modifier with a subject of its own is a verb.
    private bool IsVerbReadAsAdjective(int token) => _parsed.Relation(token) == Relation.Amod && grammar.HasOwnSubject(token);

    // "would boycott the election", tagged as a noun: what has a modal is a verb.
    private bool IsVerbReadAsNoun(int token) =>
        _parsed.Child(token, Relation.Aux) is >= 0 and var auxiliary && auxiliary < token && _parsed.Xpos(auxiliary) == PennTag.MD
        && _parsed.Child(token, Relation.Cop) < 0 && _parsed.Child(token, Relation.Det) < 0;

    // "killing at least 20", "cleared 20 percent of the city"
    private bool IsAmountHit(int verb, int child)
    {
        if (_entities.ValueAt(child) is not { } value) return false;
        return (value.Type == ValueKind.Cardinal && _parsed.Upos(child) == Upos.Num && grammar.IsLemmaAny(verb, PredicateClass.Affects))
            || (!value.IsTime && grammar.OfPhrase(child) >= 0);
    }

    private bool IsThing(int token) => _parsed.Upos(token) is Upos.Noun or Upos.Propn && _entities.ValueAt(token) is null;

    private bool IsFinite(int verb)
    {
        if (_parsed.Xpos(verb) is PennTag.VBD or PennTag.VBZ or PennTag.VBP) return true;
        foreach (var child in _parsed.Children(verb))
            if (child < verb && _parsed.Relation(child) is Relation.Aux or Relation.AuxPass) return true;
        return false;
    }

    // Nothing but auxiliaries and adverbs comes between.
    private bool StandsBefore(int child, int verb)
    {
        foreach (var other in _parsed.Children(verb))
            if (other > child && other < verb
                && _parsed.Relation(other) is not (Relation.Aux or Relation.AuxPass or Relation.Advmod or Relation.Punct))
                return false;
        return true;
    }
}
