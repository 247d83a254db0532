using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>A filler of a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Head">Token that heads the filler.</param>
/// <param name="IsClause">True for a clause.</param>
/// <param name="Certainty">How sure it is that the filler belongs to the event, 0 to 1.</param>
/// <param name="By">The argument of the frame that led to it; null for what no frame names, as the place of the clause.</param>
internal readonly record struct CandidateFiller(EventRole Role, int Head, bool IsClause, float Certainty, ArgumentSelector? By);

/// <summary>A frame that matched at a trigger, before competing ones are weighed, with the
/// reading that found it. Not changed any more.</summary>
internal sealed class Candidate
{
    public required Frame Frame { get; init; }

    /// <summary>The trigger and its arguments as the frame read them.</summary>
    public required TriggerArguments Trigger { get; init; }

    /// <summary>The words of the trigger, ascending.</summary>
    public required int[] TriggerTokens { get; init; }

    public int Head => Trigger.Head;

    public int Core => Trigger.Core;

    public required Realis Realis { get; init; }

    public required CandidateFiller[] Fillers { get; init; }

    /// <summary>Heads of arguments that fill no role, because the frame says so (<c>object -> none</c>).</summary>
    public int[] Idle { get; init; } = [];

    public required (string Name, string Value)[] Attributes { get; init; }

    /// <summary>True where no frame matched, but the learnt second reading proposes it.</summary>
    public bool IsLearnt { get; init; }

    /// <summary>How sure it is before its fillers are looked at, 0 to 1.</summary>
    public required float Certainty { get; init; }

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
