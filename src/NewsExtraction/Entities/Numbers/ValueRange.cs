using System.Globalization;

namespace NewsExtraction.Entities;

/// <summary>A number in a text, exact or between bounds.</summary>
/// <param name="Min">The lowest it may be, where that is said.</param>
/// <param name="Max">The highest it may be, where that is said.</param>
internal readonly record struct ValueRange(decimal? Min, decimal? Max)
{
    /// <summary>As values are written: "5", "5..10", "5..", "..10".</summary>
    public override string ToString() => Min == Max && Min is { } exact ? Written(exact) : Written(Min) + ".." + Written(Max);

    /// <summary>The range with both ends multiplied, as far as numbers reach.</summary>
    public ValueRange Times(decimal factor) => new(Times(Min, factor), Times(Max, factor));

    private static decimal? Times(decimal? number, decimal factor) =>
        number is { } value ? NumberReader.IsInRange(value, factor) ? value * factor : value : null;

    private static string Written(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
