namespace NewsExtraction.Rules;

/// <summary>What the learnt second reading says for the type of a mention.</summary>
/// <param name="Own">Logarithm of the odds of the type against no event at all.</param>
/// <param name="Rival">By how much more it says for another type; 0 where the type is its own choice.</param>
internal readonly record struct TypeSupport(float Own, float Rival)
{
    /// <summary>Taken for mentions that it was not asked about: speech, types of users, rules alone.</summary>
    public static TypeSupport Usual { get; } = new(3, 0);
}
