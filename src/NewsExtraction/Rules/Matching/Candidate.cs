using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>A filler in the making.</summary>
internal readonly record struct CandidateFiller(EventRole Role, int Head, bool IsClause, float Certainty);

/// <summary>A frame that matched at a trigger, before competing ones are weighed.</summary>
internal sealed class Candidate
{
    public required Frame Frame { get; init; }

    public required int[] TriggerTokens { get; init; }

    /// <summary>Token whose clause holds the event: the verb of a light verb.</summary>
    public required int Head { get; init; }

    /// <summary>Token whose noun phrase says the event: the noun of a light verb, else <see cref="Head"/>.</summary>
    public required int Core { get; init; }

    public required Realis Realis { get; init; }

    public required List<CandidateFiller> Fillers { get; init; }

    public required List<(string Name, string Value)> Attributes { get; init; }

    /// <summary>How much the frame itself asks for: decides between types.</summary>
    public required int Specificity { get; init; }

    /// <summary>Specificity and what was found: decides between frames of one type.</summary>
    public required int Score { get; init; }

    public bool Overlaps(Candidate other)
    {
        foreach (var token in TriggerTokens)
            if (Array.IndexOf(other.TriggerTokens, token) >= 0) return true;
        return false;
    }
}
