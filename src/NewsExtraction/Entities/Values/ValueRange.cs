using System.Globalization;

namespace NewsExtraction.Entities;

/// <summary>A number in a text, exact or between bounds.</summary>
/// <param name="Min">The lowest it may be, where that is said.</param>
/// <param name="Max">The highest it may be, where that is said.</param>
internal readonly record struct ValueRange(decimal? Min, decimal? Max)
{
    /// <summary>As values are written: "5", "5..10", "5..", "..10".</summary>
    public override string ToString() => Min == Max && Min is { } exact ? Written(exact) : Written(Min) + ".." + Written(Max);

    private static string Written(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
