using System.Globalization;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Output;

/// <summary>Notes every frame that was tried: matched, or refused and why.</summary>
internal sealed class FrameLog : IMatchTrace
{
    private readonly List<Entry> _entries = [];

    /// <summary>A line for each frame tried, in the order of the trials.</summary>
    public IReadOnlyList<string> Lines(ParsedText parsed) => _entries.ConvertAll(entry => entry.Line(parsed));

    public void Matched(Candidate candidate) => Add(candidate.Frame, candidate.TriggerTokens, "matched");

    public void Refused(Frame frame, IReadOnlyList<int> trigger, RoleMapping mapping)
    {
        var asked = string.Join(" | ", mapping.Alternatives.Select(a => a.Written));
        Add(frame, trigger, $"refused: nothing for {asked} -> {mapping.Roles[0].Name} required");
    }

    public void Refused(Frame frame, IReadOnlyList<int> trigger, RuleCondition condition) =>
        Add(frame, trigger, $"refused: '{condition.Written}' does not hold");

    // The matcher uses its list of trigger words again, so it is copied.
    private void Add(Frame frame, IReadOnlyList<int> trigger, string verdict) => _entries.Add(new Entry(frame, [.. trigger], verdict));

    private sealed record Entry(Frame Frame, int[] Trigger, string Verdict)
    {
        public string Line(ParsedText parsed) => string.Create(CultureInfo.InvariantCulture,
            $"{Frame.Id} ({Frame.File}:{Frame.Line}) at \"{string.Join(' ', Trigger.Select(parsed.Word))}\": {Verdict}");
    }
}
