namespace NewsExtraction;

/// <summary>A file of event rules cannot be used. <see cref="Errors"/> lists every
/// fault; the message holds them all, one per line.</summary>
public sealed class EventRuleException : Exception
{
    internal EventRuleException(IReadOnlyList<EventRuleError> errors)
        : base(string.Join('\n', errors)) => Errors = errors;

    /// <summary>All faults, in the order of the files and lines.</summary>
    public IReadOnlyList<EventRuleError> Errors { get; }
}
