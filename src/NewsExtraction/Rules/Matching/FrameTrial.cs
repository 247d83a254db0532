using NewsExtraction.Diagnostics;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>
/// Tries a frame at a trigger: fills its roles and asks its conditions. What a frame gathers is written over by the next, so that a frame
/// that is refused costs no memory; a match goes to its candidate as a copy.
/// </summary>
internal sealed class FrameTrial
{
    private readonly PropositionLayer _propositions;
    private readonly RoleFilling _filling;
    private readonly IMatchTrace? _trace;
    private readonly List<CandidateFiller> _fillers = [];
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly MatchView _view;

    public FrameTrial(PropositionLayer propositions, FillerTest test, IMatchTrace? trace)
    {
        _propositions = propositions;
        _filling = new RoleFilling(propositions, test);
        _trace = trace;
        Trigger = new TriggerArguments(propositions);
        _view = new MatchView(propositions, test, Trigger, _fillers, _attributes);
    }

    /// <summary>The trigger to try next; its words are set before <see cref="Run"/>.</summary>
    public TriggerArguments Trigger { get; }

    /// <summary>Adds a candidate where the frame matches at the trigger.</summary>
    /// <param name="entry">The frame, and the wording that was met.</param>
    /// <param name="head">Token whose arguments count; of a light verb the verb.</param>
    /// <param name="core">Of a light verb the noun, whose arguments count too; else the same as <paramref name="head"/>.</param>
    /// <param name="reading">How arguments are named.</param>
    /// <param name="into">Gets the candidate.</param>
    public void Run(TriggerEntry entry, int head, int core, ArgumentReading reading, List<Candidate> into)
    {
        Work.Count();
        var frame = entry.Frame;
        Trigger.Gather(head, core, reading);
        _fillers.Clear();
        _attributes.Clear();
        _attributes.AddRange(frame.Attributes);
        if (_filling.Fill(frame, Trigger, _fillers, out var required) is { } unfilled)
        {
            _trace?.Refused(frame, Trigger.Tokens, unfilled);
            return;
        }

        if (!MeetsConditions(frame)) return;
        var candidate = Candidate(entry, required);
        into.Add(candidate);
        _trace?.Matched(candidate);
    }

    private bool MeetsConditions(Frame frame)
    {
        foreach (var condition in frame.Conditions)
        {
            if (condition.Holds(_view)) continue;
            _trace?.Refused(frame, Trigger.Tokens, condition);
            return false;
        }

        if (frame.Type.ForbiddenBy(_view) is not { } forbidding) return true;
        _trace?.Refused(frame, Trigger.Tokens, forbidding);
        return false;
    }

    private Candidate Candidate(TriggerEntry entry, int required)
    {
        var frame = entry.Frame;
        var tokens = Trigger.Tokens.ToArray();
        Array.Sort(tokens);
        var certain = 0f;
        foreach (var filler in _fillers) certain += filler.Certainty;
        return new Candidate
        {
            Frame = frame,
            Trigger = Trigger.Copy(),
            TriggerTokens = tokens,
            Realis = RealisOf(frame),
            Fillers = [.. _fillers],
            Idle = [.. _filling.Idle],
            Attributes = [.. _attributes],
            Certainty = frame.Certainty,
            Specificity = (frame.Priority * 1000) + (entry.Words.Length * 10) + (frame.Kind == FrameKind.Light ? 10 : 0)
                + (frame.Conditions.Length * 2) + required,
            Score = (frame.Priority * 4000) + (tokens.Length * 40) + (entry.Words.Length * 10) + (int)(certain * 12)
                + frame.Conditions.Length,
        };
    }

    private Realis RealisOf(Frame frame)
    {
        if (frame.IsAct) return Realis.Asserted;
        var (head, core) = (Trigger.Head, Trigger.Core);
        var realis = _propositions.Has(head) ? _propositions.At(head).Realis : Realis.Asserted;
        if (core != head && _propositions.Has(core)) realis = RealisOfNoun(frame, core, realis);
        return frame.Realis > realis ? frame.Realis : realis;
    }

    // The noun of a light verb is as real as the verb, but for "no" before it, and "called off a march", "a vote is planned". What is
    // said is done by saying it: "called off talks".
    private Realis RealisOfNoun(Frame frame, int noun, Realis verb)
    {
        var realis = _propositions.At(noun).Realis;
        if (frame.Type.Group == EventGroup.Words)
            return realis == Realis.Negated && Negation.IsNone(_propositions.Parsed, noun) ? realis : verb;
        return realis == Realis.Negated || verb == Realis.Asserted ? realis : verb;
    }
}

/// <summary>Told about frames tried, for explanations.</summary>
internal interface IMatchTrace
{
    void Matched(Candidate candidate);

    void Refused(Frame frame, IReadOnlyList<int> trigger, RoleMapping mapping);

    void Refused(Frame frame, IReadOnlyList<int> trigger, RuleCondition condition);
}
