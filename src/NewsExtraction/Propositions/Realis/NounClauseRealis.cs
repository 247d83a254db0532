using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Reads clauses on nouns: "a plan to attack", "the first to leave", "hopes of leaving".</summary>
internal sealed class NounClauseRealis(ParsedText parsed, PredicateLexicon lexicon, IReadPredicates predicates)
{
    private static readonly FrozenSet<string> Ranks =
        FrozenSet.Create(StringComparer.Ordinal, "first", "last", "final", "second", "third", "only", "next", "one");

    private readonly Tidings _tidings = new(parsed, predicates);

    public Realis Of(in GovernedClause clause)
    {
        var classes = lexicon.Of(parsed.Lemma(clause.Governor));
        if (IsDraft(clause)) return Realis.Planned;
        if (!clause.IsInfinitive && TellsOf(clause.Token) && _tidings.AreDenied(clause.Governor)) return Realis.Negated;
        if (!clause.IsInfinitive) return HasPreposition(clause) ? Realities.Under(classes, Realis.Asserted) : Realis.Asserted;
        // "foiled a plot [to bomb the bridge]"
        if (clause.Above == Realis.Negated && (classes & PredicateClass.Intends) != 0) return Realis.Negated;
        return (classes & Realities.Unreal) != 0 ? Realities.Under(classes, Realis.Planned) : OfInfinitive(clause);
    }

    // "a bill banning imports", "proposed laws banning imports"
    private bool IsDraft(in GovernedClause clause)
    {
        if (parsed.Xpos(clause.Token) != PennTag.VBG) return false;
        var noun = parsed.Lemma(clause.Governor);
        if (noun is "bill" or "proposal" or "draft") return true;
        return noun is "law" or "legislation" or "measure" or "rule" or "ban" or "resolution"
            && parsed.Relation(clause.Governor) == Relation.Obj && parsed.Head(clause.Governor) is >= 0 and var verb
            && parsed.Lemma(verb) is "propose" or "draft" or "consider" or "debate" or "want" or "seek";
    }

    // "no reports [of looting]", "no evidence [that they fled]"
    private bool TellsOf(int verb) => Prepositions.Of(parsed, verb) is "of" or "that";

    // "hopes of leaving"; not "rebels leaving", "the claim that they left"
    private bool HasPreposition(in GovernedClause clause) => Prepositions.Of(parsed, clause.Token) is { Length: > 0 } and not "that";

    /// <summary>"the operation to retake the town" is a plan; "the first town to fall" fell.</summary>
    private Realis OfInfinitive(in GovernedClause clause)
    {
        if (Ranks.Contains(parsed.Lemma(clause.Governor))) return clause.Above;
        if (!HasRank(clause.Governor)) return Realis.Planned;
        return clause.Above == Realis.Planned ? clause.Above : Realis.Asserted;
    }

    private bool HasRank(int noun)
    {
        foreach (var child in parsed.Children(noun))
            if (Ranks.Contains(parsed.Lemma(child)) || parsed.Tokens.Chars(child) is "latest") return true;
        return false;
    }
}
