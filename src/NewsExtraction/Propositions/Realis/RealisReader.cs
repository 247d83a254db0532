using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>
/// Tells facts from plans, possibilities and denials: by a predicate's own negation and auxiliaries, by the clause it heads, and by what
/// governs it.
/// </summary>
internal sealed class RealisReader
{
    private readonly ParsedText _parsed;
    private readonly OwnSignReader _ownSigns;
    private readonly ClauseRealis _clauses;
    private readonly NounRealis _nouns;

    public RealisReader(ParsedText parsed, PredicateLexicon lexicon, IReadPredicates predicates)
    {
        _parsed = parsed;
        _ownSigns = new OwnSignReader(parsed);
        _clauses = new ClauseRealis(parsed, lexicon, predicates);
        _nouns = new NounRealis(parsed, lexicon, predicates);
    }

    public Realis Of(int token, PredicateKind kind)
    {
        var isNoun = kind == PredicateKind.Noun;
        if (isNoun && (_parsed.Child(token, Relation.Cop) < 0 || IsReferredTo(token))) return _nouns.Of(token);
        var own = _ownSigns.Read(token);
        var context = _clauses.Of(token, own.IsFinite);
        // "did not fail to attack": two denials make a fact.
        if (own.IsNegated && !IsNotUntil(token)) return Realities.Deny(context);
        var realis = own.Realis != Realis.Asserted ? own.Realis : context;
        // "It is a planned attack."
        return isNoun && realis == Realis.Asserted ? NounPhraseSigns.Of(_parsed, token) : realis;
    }

    // "will not be sworn in until January", "did not leave until Monday": but then
    private bool IsNotUntil(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (child > verb && _parsed.Relation(child) == Relation.Obl && Prepositions.Of(_parsed, child) == "until") return true;
        return false;
    }

    // "They are not behind the attack": the attack is there.
    private bool IsReferredTo(int noun) =>
        _parsed.Child(noun, Relation.Case) is >= 0 and var preposition
        && _parsed.Lemma(preposition) is "behind" or "about" or "after" or "before" or "over" or "since";
}
