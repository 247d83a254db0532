namespace NewsExtraction;

/// <summary>A number of people or things, exact or between bounds.</summary>
/// <param name="Min">Lowest number, where there is one.</param>
/// <param name="Max">Highest number, where there is one; equal to <paramref name="Min"/> for an exact number.</param>
public readonly record struct CountRange(long? Min, long? Max)
{
    /// <summary>An exact number.</summary>
    public static CountRange Exactly(long number) => new(number, number);

    /// <summary>True where both bounds are the same number.</summary>
    public bool IsExact => Min is not null && Min == Max;
}
