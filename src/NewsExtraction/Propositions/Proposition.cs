namespace NewsExtraction.Propositions;

/// <summary>A predicate with its logical arguments. Views into <see cref="PropositionLayer"/>; cheap to copy.</summary>
/// <param name="Predicate">The token that heads it.</param>
/// <param name="Kind">Kind of word.</param>
/// <param name="Realis">Whether it is told as a fact.</param>
/// <param name="IsPassive">True where the verb's form is a passive, with or without auxiliary.</param>
/// <param name="IsModifier">True where the word only modifies a noun ("attack planners", "ousted president").</param>
/// <param name="FirstArgument">Index of the first argument.</param>
/// <param name="ArgumentCount">Number of arguments.</param>
internal readonly record struct Proposition(int Predicate, PredicateKind Kind, Realis Realis, bool IsPassive, bool IsModifier,
    int FirstArgument, int ArgumentCount);
