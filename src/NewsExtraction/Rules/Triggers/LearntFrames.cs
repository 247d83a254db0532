using System.Collections.Frozen;
using NewsExtraction.Events;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>A frame for each type, without wordings and without mappings, under which learnt mentions stand: <c>learnt/TYPE</c>.</summary>
internal sealed class LearntFrames(EventRules rules)
{
    private const string Mark = "learnt/";

    private readonly FrozenDictionary<string, Frame> _frames =
        rules.Types.Where(t => t.Parent is null).ToFrozenDictionary(t => t.Name, Make, StringComparer.Ordinal);

    /// <summary>The frame of a type, or null for a name that no rules declare.</summary>
    public Frame? Of(string type) => _frames.GetValueOrDefault(type);

    /// <summary>A word as mention of a type, with nothing in its roles.</summary>
    /// <param name="frame">The type's frame.</param>
    /// <param name="token">The word.</param>
    /// <param name="score">What speaks for it; 0 or more.</param>
    /// <param name="propositions">The layer below.</param>
    public static Candidate Candidate(Frame frame, int token, float score, PropositionLayer propositions)
    {
        var proposition = propositions.At(token);
        var trigger = new TriggerArguments(propositions);
        trigger.SetToken(token);
        trigger.Gather(token, token, proposition.Kind == PredicateKind.Noun ? ArgumentReading.Nominal : ArgumentReading.Plain);
        return new Candidate
        {
            Frame = frame,
            Trigger = trigger,
            TriggerTokens = [token],
            IsLearnt = true,
            Realis = proposition.Realis,
            Fillers = [],
            Attributes = [],
            Certainty = (1 + score) / (2 + score),
            Specificity = 0,
            Score = 0,
        };
    }

    private static Frame Make(EventType type) => new()
    {
        Type = type,
        Id = Mark + type.Name,
        Kind = FrameKind.Phrase,
        Triggers = [],
        Mappings = [],
        Conditions = [],
        Attributes = [],
        File = TriggerModel.File,
        Line = 0,
    };
}
