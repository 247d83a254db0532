namespace NewsExtraction.Events;

/// <summary>An event of a type that users define in their own rules and declare no record for.
/// Its roles are in <see cref="NewsEvent.Roles"/>.</summary>
public sealed record CustomEvent(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>The role of that name, or null where nobody fills it.</summary>
    public EventParticipants? this[string role] => Role(role);
}
