using System.Globalization;

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

    /// <summary>The number in words: <c>14</c>, <c>14 or more</c>, <c>at most 20</c>, <c>10 to 20</c>.</summary>
    public override string ToString() => (Min, Max) switch
    {
        (null, null) => "any number",
        ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $"{min} or more"),
        (null, { } max) => string.Create(CultureInfo.InvariantCulture, $"at most {max}"),
        ({ } min, { } max) when min == max => min.ToString(CultureInfo.InvariantCulture),
        ({ } min, { } max) => string.Create(CultureInfo.InvariantCulture, $"{min} to {max}"),
    };
}
