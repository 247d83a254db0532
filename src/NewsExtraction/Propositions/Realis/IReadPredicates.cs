namespace NewsExtraction.Propositions;

/// <summary>What a reader of realis asks about the predicates read before: a predicate's governor has been read when the predicate
/// is.</summary>
internal interface IReadPredicates
{
    /// <summary>The realis of a predicate already read; null where the token is none.</summary>
    Realis? RealisOf(int token);

    /// <summary>The classes of a verb, its particle or fixed object taken in ("carry out"); of another word, those of its lemma.</summary>
    PredicateClass ClassOf(int token);
}
