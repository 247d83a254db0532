namespace NewsExtraction.Propositions;

/// <summary>What a predicate's own dependents say of it.</summary>
/// <param name="Realis">By auxiliaries and marks; negation not counted.</param>
/// <param name="IsNegated">True for "did not attack", "nobody attacked".</param>
/// <param name="IsFinite">True for a tensed verb, or one with an auxiliary or copula.</param>
internal readonly record struct OwnSigns(Realis Realis, bool IsNegated, bool IsFinite);
