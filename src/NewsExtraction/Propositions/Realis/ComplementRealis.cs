using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Reads what a governor makes of its complement: "vowed to attack", "failed to attack", "denied that they attacked".</summary>
internal sealed class ComplementRealis(ParsedText parsed, IReadPredicates predicates)
{
    // Their infinitive is meant, but what they say in a whole clause is told as a fact: "promised that they left".
    private static readonly FrozenSet<string> IntendOnlyInfinitives =
        FrozenSet.Create(StringComparer.Ordinal, "promise", "threaten", "agree", "mean", "decide", "claim");

    private static readonly FrozenSet<string> VerbsOfDemand = FrozenSet.Create(StringComparer.Ordinal,
        "insist", "demand", "urge", "ask", "request", "recommend", "propose", "require", "suggest", "plead", "beg");

    /// <summary>A clause without a tense of its own, or one that is no content: "failed to attack", "stopped attacking".</summary>
    public Realis OfAct(in GovernedClause clause)
    {
        var classes = predicates.ClassOf(clause.Governor);
        return IsDenied(clause, classes) ? Realis.Negated : OfAct(clause, classes);
    }

    /// <summary>The content of the governor: "said they attacked", "hoped they would leave".</summary>
    public Realis OfContent(in GovernedClause clause)
    {
        var classes = predicates.ClassOf(clause.Governor);
        if (IsDenied(clause, classes)) return Realis.Negated;
        if (IsSubjunctive(clause)) return Realis.Hypothetical;
        return clause.IsFinite ? OfStatement(clause, classes) : OfAct(clause, classes);
    }

    // "insisted that the rebels [lay] down arms", "demands that he [be freed]"
    private bool IsSubjunctive(in GovernedClause clause) =>
        VerbsOfDemand.Contains(parsed.Lemma(clause.Governor)) && !clause.IsInfinitive
        && (parsed.Xpos(clause.Token) == PennTag.VB || HasBareBe(clause.Token)
            || (parsed.Xpos(clause.Token) == PennTag.VBP && parsed.Xpos(clause.Governor) is PennTag.VBD or PennTag.VBN))
        && !HasModal(clause.Token);

    private bool HasBareBe(int verb)
    {
        foreach (var child in parsed.Children(verb))
            if (parsed.Relation(child) is Relation.AuxPass or Relation.Cop && parsed.Xpos(child) == PennTag.VB) return true;
        return false;
    }

    private bool HasModal(int verb)
    {
        foreach (var child in parsed.Children(verb))
            if (parsed.Relation(child) is Relation.Aux or Relation.Mark && parsed.Xpos(child) is PennTag.MD or PennTag.VBP or PennTag.VBD
                or PennTag.TO) return true;
        return false;
    }

    // "denied [attacking]"; but "did not deny [attacking]" denies nothing.
    private static bool IsDenied(in GovernedClause clause, PredicateClass classes) =>
        (classes & PredicateClass.Denies) != 0 && clause.Above != Realis.Negated;

    private Realis OfStatement(in GovernedClause clause, PredicateClass classes)
    {
        var governor = parsed.Lemma(clause.Governor);
        if (governor == "ensure") return clause.Above == Realis.Asserted ? Realis.Planned : clause.Above;
        if ((classes & PredicateClass.Fears) != 0 || governor is "hope" or "wish") return Realis.Hypothetical;
        return (classes & PredicateClass.Intends) != 0 && !IntendOnlyInfinitives.Contains(governor) ? Realis.Planned : Realis.Asserted;
    }

    private Realis OfAct(in GovernedClause clause, PredicateClass classes)
    {
        if ((classes & PredicateClass.Fails) != 0) return Realities.Deny(clause.Above);
        if (IsObligation(clause)) return OfObligation(clause);
        if (IsChosen(clause.Governor)) return clause.Above;
        if ((classes & PredicateClass.Intends) != 0)
            return clause.Above is Realis.Negated or Realis.Hypothetical ? clause.Above : Realis.Planned;
        if ((classes & PredicateClass.Fears) != 0) return Realis.Hypothetical;
        return IsGoingTo(clause) && clause.Above != Realis.Negated ? Realis.Planned : clause.Above;
    }

    // "chose to leave": and left; not "was chosen to lead"
    private bool IsChosen(int governor) =>
        parsed.Lemma(governor) is "choose" or "opt" && parsed.Xpos(governor) is PennTag.VBD or PennTag.VBN
        && parsed.Child(governor, Relation.AuxPass) < 0;

    // "has to leave" is a plan; "had to leave" tells that they left.
    private Realis OfObligation(in GovernedClause clause)
    {
        if (HasYet(clause.Governor)) return Realis.Negated;
        var isDone = parsed.Lemma(clause.Governor) == "have" && parsed.Xpos(clause.Governor) == PennTag.VBD;
        return isDone ? clause.Above : Realis.Planned;
    }

    // "has to leave", "is to leave"
    private bool IsObligation(in GovernedClause clause) =>
        clause.IsInfinitive && parsed.Lemma(clause.Governor) is "have" or "be";

    // "have yet to leave"
    private bool HasYet(int governor)
    {
        foreach (var child in parsed.Children(governor))
            if (parsed.Lemma(child) == "yet") return true;
        return false;
    }

    // "is going to leave"
    private bool IsGoingTo(in GovernedClause clause) =>
        clause.IsInfinitive && parsed.Lemma(clause.Governor) == "go" && parsed.Xpos(clause.Governor) == PennTag.VBG;
}
