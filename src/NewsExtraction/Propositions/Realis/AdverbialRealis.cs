using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Reads adverbial clauses: purposes, conditions, and what a verb prevents.</summary>
internal sealed class AdverbialRealis(ParsedText parsed, IReadPredicates predicates)
{
    // What such clauses tell is a fact whatever becomes of the main clause.
    private static readonly FrozenSet<string> Grounds =
        FrozenSet.Create(StringComparer.Ordinal, "because", "since", "although", "though", "as", "while");

    // "took to the streets to protest": they do so by going there.
    private static readonly FrozenSet<string> Protests =
        FrozenSet.Create(StringComparer.Ordinal, "protest", "demonstrate", "rally", "denounce", "condemn", "mourn", "celebrate");

    private readonly ComplementRealis _complements = new(parsed, predicates);

    public Realis Of(in GovernedClause clause) =>
        clause.IsInfinitive ? OfInfinitive(clause) : OfMarked(clause, Prepositions.Of(parsed, clause.Token));

    /// <summary>"came to attack" is a plan; "refused to attack", hung on as a purpose, is none.</summary>
    private Realis OfInfinitive(in GovernedClause clause)
    {
        var classes = predicates.ClassOf(clause.Governor);
        // "They did not come to attack": what they did not come for may still be.
        if (clause.Above == Realis.Negated && (classes & PredicateClass.Fails) == 0) return Realis.Planned;
        if ((classes & Realities.Unreal) != 0) return _complements.OfAct(clause);
        // "used a van to ram the crowd": they did.
        if (parsed.Lemma(clause.Governor) == "use" && parsed.Child(clause.Governor, Relation.Obj) >= 0) return clause.Above;
        return TellsResult(clause.Token) || Protests.Contains(parsed.Lemma(clause.Token)) ? clause.Above : Realis.Planned;
    }

    // "fled, only to be killed"
    private bool TellsResult(int token)
    {
        foreach (var child in parsed.Children(token))
            if (child < token && parsed.Lemma(child) == "only") return true;
        return false;
    }

    private Realis OfMarked(in GovernedClause clause, string marker) => marker switch
    {
        // "[rather than attack] the fort, they besieged it"
        "" when IsRatherThan(clause.Token) => Realis.Negated,
        "if" or "unless" or "whether" or "lest" or "in case" => Realis.Hypothetical,
        "from" => Prevents(clause.Governor) ? Realities.Deny(clause.Above) : clause.Above,
        "without" or "instead of" => Realis.Negated,
        // "stopped short of attacking"
        "of" => parsed.Lemma(clause.Governor) == "short" ? Realis.Negated : clause.Above,
        "to" => _complements.OfAct(clause),
        "until" => clause.Above == Realis.Asserted ? Realis.Asserted : Realis.Planned,
        _ => IsFact(clause, marker) ? Realis.Asserted : clause.Above,
    };

    private bool IsRatherThan(int verb) =>
        parsed.Child(verb, Relation.Cc) is >= 0 and var conjunction && parsed.Lemma(conjunction) == "rather";

    // "kept the rebels from attacking"
    private bool Prevents(int governor) =>
        (predicates.ClassOf(governor) & PredicateClass.Fails) != 0 || parsed.Lemma(governor) is "stop" or "block" or "keep" or "stem";

    // "hope to find survivors after the quake [struck]", "may leave after they [attacked]"
    private bool IsPast(in GovernedClause clause, string marker) =>
        marker is "after" or "when" or "where" or "before" && parsed.Xpos(clause.Token) == PennTag.VBD
        && clause.Above is Realis.Planned or Realis.Hypothetical;

    /// <summary>"did not leave when they attacked", "will leave, [forced by hunger]", "will leave because they attacked".</summary>
    private bool IsFact(in GovernedClause clause, string marker) =>
        clause.Above == Realis.Negated || Grounds.Contains(marker) || IsPast(clause, marker)
        || (marker.Length == 0 && parsed.Xpos(clause.Token) == PennTag.VBN);
}
