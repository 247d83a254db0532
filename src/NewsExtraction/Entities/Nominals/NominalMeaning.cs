namespace NewsExtraction.Entities;

/// <summary>What the head of a nominal says of it.</summary>
/// <param name="Kind">What the noun denotes.</param>
/// <param name="Type">Type of entity; persons in bodies ("soldiers") are persons here.</param>
internal readonly record struct NominalMeaning(NominalKind Kind, EntityType Type)
{
    /// <summary>True where the noun says nothing of use.</summary>
    public bool IsNone => Kind == NominalKind.Other && Type == EntityType.Other;
}
