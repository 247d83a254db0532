namespace NewsExtraction.Syntax;

/// <summary>Third step: finds heads and relations. Implementations are safe to use from several threads.</summary>
public interface IDependencyParser
{
    /// <summary>Gives every sentence a tree.</summary>
    /// <param name="tagged">The layer below.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    ParsedText Parse(TaggedText tagged, CancellationToken cancellationToken = default);
}
