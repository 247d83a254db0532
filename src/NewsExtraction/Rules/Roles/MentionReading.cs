using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>A frame that was chosen at a trigger, with the fillers of its roles: what the frame gave, and what later steps add.</summary>
internal sealed class MentionReading(Candidate candidate, List<CandidateFiller> fillers)
{
    public Candidate Candidate { get; } = candidate;

    public List<CandidateFiller> Fillers { get; } = fillers;

    /// <summary>Whether it is told as a fact: by the frame, until the second reading says otherwise.</summary>
    public Realis Realis { get; set; } = candidate.Realis;

    /// <summary>What the second reading says for the type, or null where it has not learnt it.</summary>
    public TypeSupport? Support { get; set; }

    public EventType Type => Candidate.Frame.Type;

    /// <summary>True where the token is one of the trigger's words.</summary>
    public bool IsTrigger(int token) => Array.IndexOf(Candidate.TriggerTokens, token) >= 0;

    /// <summary>The role that the token fills, or null.</summary>
    public EventRole? RoleOf(int head)
    {
        foreach (var filler in Fillers)
            if (filler.Head == head) return filler.Role;
        return null;
    }
}
