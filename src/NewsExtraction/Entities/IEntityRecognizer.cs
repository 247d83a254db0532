using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Fourth step: finds mentions of entities, and values. Implementations are safe to use from several threads.</summary>
public interface IEntityRecognizer
{
    /// <summary>Finds names, nominals, pronouns, times and other values.</summary>
    /// <param name="parsed">The layer below.</param>
    /// <param name="context">What is known of the article beside its text.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    EntityLayer Recognize(ParsedText parsed, ArticleContext context, CancellationToken cancellationToken = default);
}
