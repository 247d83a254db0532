using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Clauses that hang on a noun and tell of its event: infinitives, participles, relative clauses.</summary>
internal sealed class NounClauses(Grammar grammar, ArgumentList arguments, PhraseArguments phrases, ClauseArguments clauses,
    MeansReader means)
{
    private static readonly FrozenSet<string> Holding =
        FrozenSet.Create(StringComparer.Ordinal, "hold", "held", "control", "controlled", "occupy", "occupied");

    private static readonly FrozenSet<string> Designed = FrozenSet.Create(StringComparer.Ordinal, "design", "intend", "mean", "plan");

    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>True for participles whose actor holds what they modify ("rebel-held areas").</summary>
    public static bool IsHolding(string lemma) => Holding.Contains(lemma);

    /// <summary>Reads a clause on a noun that is no relative clause.</summary>
    public void AddClause(int child)
    {
        if (grammar.IsInfinitive(child)) AddInfinitive(child);
        else if (means.AddParticiplePhrase(child)) return;
        else if (Prepositions.Of(_parsed, child) is { Length: > 0 } marker) AddMarked(child, marker);
        else if (AddHolder(child)) return;
        else if (grammar.IsPastForm(child)) AddPastParticiple(child);
    }

    /// <summary>Reads a relative clause.</summary>
    public void AddRelativeClause(int noun, int verb)
    {
        if (IsContent(verb)) arguments.AddClause(ArgumentKind.Clause, verb, ArgumentOrigin.Direct);
        else if (IsDoneByAntecedent(verb)) arguments.AddObjectsOf(verb, noun);
        else if (grammar.IsAny(verb, PredicateClass.Support | PredicateClass.Occur)) AddSupport(noun, verb);
    }

    /// <summary>"The attack on a convoy, which took place [in Homs]": what takes place is the event, though the clause hangs on the
    /// convoy.</summary>
    public void AddPhrasesOfHappening(int noun, int child)
    {
        if (grammar.Entities.HeadedBy(child) is not { Type: not EntityType.Event } || grammar.Entities.HeadedBy(noun) is not null) return;
        foreach (var clause in _parsed.Children(child))
            if (_parsed.Relation(clause) == Relation.AclRelcl && IsHappening(clause))
                phrases.AddPhrasesAfter(clause, clause, ArgumentOrigin.Support);
    }

    // "the operation [to expel rebels]": what it is for and what it consists of.
    private void AddInfinitive(int child)
    {
        arguments.AddClause(ArgumentKind.Purpose, child, ArgumentOrigin.Direct);
        arguments.AddClause(ArgumentKind.Clause, child, ArgumentOrigin.Direct);
    }

    // "the claim [that troops fled]", "talks [on ending the war]"
    private void AddMarked(int child, string marker)
    {
        if (marker == "that") arguments.AddClause(ArgumentKind.Clause, child, ArgumentOrigin.Direct);
        else arguments.AddMarked(child, marker);
    }

    // "land controlled by [the group]"
    private bool AddHolder(int participle)
    {
        if (!IsHolding(_parsed.Lemma(participle)) || grammar.AgentOf(participle) is not (>= 0 and var holder)) return false;
        arguments.AddNominal(ArgumentKind.Compound, holder, ArgumentOrigin.Participle);
        return true;
    }

    private void AddPastParticiple(int participle)
    {
        if (grammar.IsAny(participle, PredicateClass.Support)) AddSupportOfParticiple(participle);
        else if (_parsed.Xpos(participle) == PennTag.VBN && Designed.Contains(_parsed.Lemma(participle))) AddDesign(participle);
    }

    // "the attack carried out by [the group]"
    private void AddSupportOfParticiple(int participle)
    {
        if (grammar.AgentOf(participle) is >= 0 and var agent)
            arguments.AddNominal(ArgumentKind.Subject, agent, ArgumentOrigin.Support);
        phrases.AddPhrasesAfter(participle, participle, ArgumentOrigin.Support);
        clauses.AddPurposeOf(participle);
    }

    // "an operation designed [to cut the supply line]"
    private void AddDesign(int participle)
    {
        foreach (var child in _parsed.Children(participle))
            if (_parsed.Relation(child) is Relation.Xcomp or Relation.Advcl && grammar.IsInfinitive(child))
                arguments.AddClause(ArgumentKind.Purpose, child, ArgumentOrigin.Support);
    }

    // "the call [that all sides respect the truce]": "that" is no pronoun, so the clause is what is called for.
    private bool IsContent(int verb) =>
        _parsed.Child(verb, Relation.Mark) is >= 0 and var that && _parsed.Lemma(that) == "that" && _parsed.Upos(that) == Upos.Sconj;

    // "bombings that targeted bus stations"
    private bool IsDoneByAntecedent(int verb) =>
        grammar.IsAny(verb, PredicateClass.Affects) && _parsed.Child(verb, Relation.Nsubj) is >= 0 and var actor
        && grammar.IsRelativePronoun(actor);

    // "strikes that [the coalition] conducted", "an attack, which took place [in Homs]"
    private void AddSupport(int noun, int verb)
    {
        if (grammar.IsAny(verb, PredicateClass.Support) && ActorOfSupport(noun, verb) is >= 0 and var actor)
            arguments.AddNominal(ArgumentKind.Subject, actor, ArgumentOrigin.Support);
        phrases.AddPhrasesAfter(verb, verb, ArgumentOrigin.Support);
    }

    private int ActorOfSupport(int noun, int verb)
    {
        if (grammar.AgentOf(verb) is >= 0 and var agent) return agent;
        var subject = _parsed.Child(verb, Relation.Nsubj);
        return subject >= 0 && subject != noun && !grammar.IsRelativePronoun(subject) ? subject : -1;
    }

    // "occurred", "took place", but not "continued": a convoy may continue too.
    private bool IsHappening(int verb)
    {
        var classes = grammar.ClassOf(verb);
        return (classes & PredicateClass.Occur) != 0
            && (_parsed.Lemma(verb) is "occur" or "happen" || classes != grammar.ClassOfLemma(verb));
    }
}
