namespace NewsExtraction.Propositions;

/// <summary>An argument of a predicate. Each conjunct of a coordination is an argument of its own.</summary>
/// <param name="Kind">What it is to the predicate.</param>
/// <param name="Head">The token that heads it: of a noun phrase its noun, of a clause its verb.</param>
/// <param name="Preposition">For <see cref="ArgumentKind.Oblique"/> the preposition in its usual form ("towards", "out of"); else
/// empty.</param>
/// <param name="Origin">How it was found.</param>
/// <param name="IsClause">True where the head is a predicate with a clause of its own.</param>
/// <param name="IsConjunct">True for the second and later members of a coordination.</param>
internal readonly record struct Argument(ArgumentKind Kind, int Head, string Preposition, ArgumentOrigin Origin, bool IsClause,
    bool IsConjunct)
{
    /// <summary>How sure the attachment is, 0 to 1.</summary>
    public float Certainty => Origin switch
    {
        ArgumentOrigin.Direct => 1f,
        ArgumentOrigin.Relative or ArgumentOrigin.Participle => 0.95f,
        ArgumentOrigin.Control or ArgumentOrigin.Shared => 0.9f,
        ArgumentOrigin.Support => 0.85f,
        _ => 0.6f,
    };
}
