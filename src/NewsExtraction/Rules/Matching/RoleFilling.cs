using NewsExtraction.Events;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>Sends the arguments of a trigger to the roles that a frame's mappings name.</summary>
internal sealed class RoleFilling(PropositionLayer propositions, FillerTest test)
{
    // Who did the event that fills a role is a step away.
    private const float CertaintyOfDoer = 0.8f;

    // Arguments that fill roles of the frame already.
    private readonly List<int> _taken = [];

    private readonly List<int> _idle = [];

    /// <summary>Heads of the arguments that the frame says fill no role, ascending by their mappings.</summary>
    public IReadOnlyList<int> Idle => _idle;

    /// <summary>Fills the roles of a frame and counts those it requires; gives the mapping that
    /// asks for a role which nothing fills, or null.</summary>
    public RoleMapping? Fill(Frame frame, TriggerArguments trigger, List<CandidateFiller> into, out int required)
    {
        required = 0;
        _taken.Clear();
        _idle.Clear();
        foreach (var mapping in frame.Mappings)
        {
            var filled = Fill(mapping, trigger, into);
            if (!mapping.IsRequired) continue;
            if (!filled) return mapping;
            required++;
        }

        return null;
    }

    private bool Fill(RoleMapping mapping, TriggerArguments trigger, List<CandidateFiller> into)
    {
        var any = false;
        foreach (var selector in mapping.Alternatives)
        {
            var to = new Target(mapping.Roles, selector, trigger, into);
            // A phrase that the parser may have attached wrongly counts only where no other does.
            any |= Fill(to, reattached: false) || Fill(to, reattached: true);
            if (any && !mapping.TakesAll) return true;
        }

        return any;
    }

    private bool Fill(in Target to, bool reattached)
    {
        var any = false;
        for (var i = 0; i < to.Trigger.Count; i++)
        {
            var argument = to.Trigger[i];
            if (_taken.Contains(i) || argument.Origin == ArgumentOrigin.Reattached != reattached
                || !to.Trigger.Answers(argument, to.Selector.Steps[0]))
                continue;
            if (to.Selector.Steps.Length > 1)
            {
                any |= FillBelow(to, argument.Head, 1, argument.Certainty);
            }
            else if (Put(to, argument, argument.Certainty))
            {
                _taken.Add(i);
                any = true;
            }
        }

        return any;
    }

    // "against.possessive": the possessor of what stands behind "against".
    private bool FillBelow(in Target to, int above, int step, float certainty)
    {
        var any = false;
        foreach (var argument in propositions.ArgumentsOf(above))
        {
            if (!to.Trigger.AnswersBelow(above, argument, to.Selector.Steps[step])) continue;
            var both = certainty * argument.Certainty;
            any |= step == to.Selector.Steps.Length - 1 ? Put(to, argument, both) : FillBelow(to, argument.Head, step + 1, both);
        }

        return any;
    }

    private bool Put(in Target to, in Argument argument, float certainty)
    {
        if (to.Trigger.Tokens.Contains(argument.Head) || !test.Accepts(to.Selector, argument.Head)) return false;
        if (to.Roles.Length == 0)
        {
            _idle.Add(argument.Head);
            return true;
        }

        var any = false;
        foreach (var role in to.Roles)
        {
            if (test.Admits(role, argument.Head, argument.IsClause))
            {
                any = true;
                Add(to, new CandidateFiller(role, argument.Head, argument.IsClause, certainty, to.Selector));
            }
            else
            {
                any |= PutDoer(to, role, argument.Head, certainty);
            }
        }

        return any;
    }

    // "killed by a coalition air strike": where an actor is wanted and an event stands, who did it fills the role.
    private bool PutDoer(in Target to, EventRole role, int happening, float certainty)
    {
        if ((role.Classes & (FillerClass.Force | FillerClass.Actor | FillerClass.Person)) == 0 || role.IsClause
            || !test.Classifier.Is(happening, FillerClass.Event))
            return false;
        foreach (var argument in propositions.ArgumentsOf(happening))
        {
            if (!NamesDoer(argument) || !MayAct(argument.Head) || to.Trigger.Tokens.Contains(argument.Head)
                || !test.Admits(role, argument.Head, isClause: false))
                continue;
            Add(to, new CandidateFiller(role, argument.Head, false, certainty * CertaintyOfDoer, to.Selector));
            return true;
        }

        return false;
    }

    private static bool NamesDoer(in Argument argument) =>
        argument.Kind is ArgumentKind.Possessive or ArgumentKind.Compound
            || argument is { Kind: ArgumentKind.Oblique, Preposition: "by" };

    private bool MayAct(int head) => test.Classifier.Is(head, FillerClass.Actor | FillerClass.Force | FillerClass.Pronoun);

    private static void Add(in Target to, in CandidateFiller filler)
    {
        foreach (var known in to.Fillers)
            if (known.Head == filler.Head && (known.Role == filler.Role || known.Role.Name == filler.Role.Name)) return;
        to.Fillers.Add(filler);
    }

    /// <summary>Where arguments go: the roles of one mapping, by one of its selectors.</summary>
    private readonly record struct Target(EventRole[] Roles, ArgumentSelector Selector, TriggerArguments Trigger,
        List<CandidateFiller> Fillers);
}
