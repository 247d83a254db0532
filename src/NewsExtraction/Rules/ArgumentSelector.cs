using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>One step of a path to arguments.</summary>
/// <param name="Kind">Kind of argument; for time expressions <see cref="IsTime"/> is set instead.</param>
/// <param name="Preposition">For obliques the preposition.</param>
/// <param name="IsTime">True for the step <c>time</c>.</param>
/// <param name="Noun">For a fixed expression ("in support of") the lemma that the head must have; else null.</param>
internal readonly record struct ArgumentStep(ArgumentKind Kind, string Preposition, bool IsTime, string? Noun = null);

/// <summary>Which arguments a mapping or condition speaks of: a path of steps, and what the filler must be.</summary>
internal sealed class ArgumentSelector
{
    public required string Written { get; init; }

    public required ArgumentStep[] Steps { get; init; }

    /// <summary>Classes of which the filler must be known to be one; none for no demand.</summary>
    public FillerClass Classes { get; init; }

    /// <summary>Lemmas of which the head must be one, or null.</summary>
    public WordSet? Lemmas { get; init; }

    /// <summary>True where <see cref="Classes"/> or <see cref="Lemmas"/> must not fit.</summary>
    public bool IsNegated { get; init; }

    /// <summary>True where not every filler will do.</summary>
    public bool HasDemand => Classes != FillerClass.None || Lemmas is not null;
}
