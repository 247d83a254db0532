using System.Globalization;

namespace NewsExtraction;

/// <summary>Why two reports were merged or not.</summary>
public sealed record MergeExplanation
{
    /// <summary>True where both are reports of one merged event.</summary>
    public required bool AreMerged { get; init; }

    /// <summary>Log-odds that they tell of one event, by the two reports alone: more than 0 speaks for it.</summary>
    public double Score { get; init; }

    /// <summary>What keeps them from being merged, whatever their score, or null.</summary>
    public string? Hindrance { get; init; }

    /// <summary>What speaks for and against it, what weighs most first.</summary>
    public IReadOnlyList<MergeReason> Reasons { get; init; } = [];

    /// <summary>The reasons, a line each.</summary>
    public override string ToString()
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{(AreMerged ? "merged" : "not merged")}, score {Score:F2}");
        var lines = Reasons.Select(r => string.Create(CultureInfo.InvariantCulture, $"  {r.Weight:+0.00;-0.00} {r.Sign}"));
        return string.Join('\n', lines.Prepend(Hindrance is null ? head : $"{head}; {Hindrance}"));
    }
}

/// <summary>Something that speaks for or against two reports telling of one event.</summary>
/// <param name="Sign">Its name in the table of weights.</param>
/// <param name="Weight">How much it adds to the score.</param>
public sealed record MergeReason(string Sign, double Weight);
