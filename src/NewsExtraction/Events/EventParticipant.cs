namespace NewsExtraction.Events;

/// <summary>Somebody or something that fills a role of an event: an entity, or words that name none.</summary>
/// <param name="Entity">The entity, or null where the words name none (a clause, a number, a thing).</param>
/// <param name="Span">The words of the first mention that fills the role.</param>
/// <param name="Text">Those words.</param>
public sealed record EventParticipant(Entity? Entity, TextSpan Span, string Text)
{
    /// <summary>The entity's canonical name, else the words as they stand.</summary>
    public string Name => Entity?.Name ?? Text;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
