using System.Globalization;
using NewsExtraction.Rules;

namespace NewsExtraction.Output;

/// <summary>Writes down every frame that was tried: matched, or refused and why.</summary>
internal sealed class FrameLog : IMatchTrace
{
    public List<string> Lines { get; } = [];

    public void Matched(Frame frame, MatchContext context) => Add(frame, context, "matched");

    public void Refused(Frame frame, MatchContext context, RoleMapping mapping)
    {
        var asked = string.Join(" | ", mapping.Alternatives.Select(a => a.Written));
        Add(frame, context, $"refused: nothing for {asked} -> {mapping.Roles[0].Name} required");
    }

    public void Refused(Frame frame, MatchContext context, RuleCondition condition) =>
        Add(frame, context, $"refused: '{condition.Written}' does not hold");

    private void Add(Frame frame, MatchContext context, string what)
    {
        var trigger = string.Join(' ', context.TriggerTokens.Select(context.Parsed.Word));
        Lines.Add(string.Create(CultureInfo.InvariantCulture, $"{frame.Id} ({frame.File}:{frame.Line}) at \"{trigger}\": {what}"));
    }
}
