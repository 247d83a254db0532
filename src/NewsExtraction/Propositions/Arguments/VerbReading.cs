using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>A verb whose arguments are read, with what is known of it before.</summary>
/// <param name="Token">The verb.</param>
/// <param name="IsPassive">Its voice.</param>
/// <param name="Relation">What it is to its governor.</param>
/// <param name="DirectObject">Its last object, or -1.</param>
/// <param name="HasTwoObjects">True where another object stands before that one.</param>
/// <param name="IsNaming">True for "elect", "call": the second noun is said of the first.</param>
internal readonly record struct VerbReading(int Token, bool IsPassive, Relation Relation, int DirectObject, bool HasTwoObjects,
    bool IsNaming)
{
    /// <summary>True where it has an object of its own.</summary>
    public bool HasObject => DirectObject >= 0;

    /// <summary>What the one is who stands, or would stand, as its surface subject.</summary>
    public ArgumentKind SubjectKind => IsPassive ? ArgumentKind.Object : ArgumentKind.Subject;
}
