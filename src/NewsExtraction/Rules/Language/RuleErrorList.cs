namespace NewsExtraction.Rules;

/// <summary>The errors found so far: not so many, and not so long, that telling them becomes a burden.</summary>
internal sealed class RuleErrorList
{
    private readonly List<EventRuleError> _errors = [];

    public IReadOnlyList<EventRuleError> All => _errors;

    public void Add(string file, int line, int column, string message)
    {
        if (_errors.Count >= RuleLimits.Errors) return;
        if (message.Length > RuleLimits.MessageLength) message = message[..RuleLimits.MessageLength] + "…";
        _errors.Add(new EventRuleError(file, line, column, message));
    }
}
