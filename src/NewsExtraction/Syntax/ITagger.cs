using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>Second step: finds tags, lemmas and features. Implementations are safe to use from several threads.</summary>
public interface ITagger
{
    /// <summary>Tags every token.</summary>
    /// <param name="tokens">The layer below.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    TaggedText Tag(TokenizedText tokens, CancellationToken cancellationToken = default);
}
