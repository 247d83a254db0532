namespace NewsExtraction.Propositions;

/// <summary>How one realis makes another.</summary>
internal static class Realities
{
    /// <summary>Classes that make what they govern something else than a fact.</summary>
    public const PredicateClass Unreal = PredicateClass.Fails | PredicateClass.Intends | PredicateClass.Fears;

    /// <summary>What is denied by something of a realis: "failed to attack" is no attack, "did not fail to attack" is one.</summary>
    public static Realis Deny(Realis by) => by == Realis.Negated ? Realis.Asserted : Realis.Negated;

    /// <summary>What the classes of a governor make of its complement; the strongest counts.</summary>
    public static Realis Under(PredicateClass classes, Realis otherwise)
    {
        if ((classes & PredicateClass.Fails) != 0) return Realis.Negated;
        if ((classes & PredicateClass.Intends) != 0) return Realis.Planned;
        return (classes & PredicateClass.Fears) != 0 ? Realis.Hypothetical : otherwise;
    }
}
