namespace NewsExtraction.Text;

/// <summary>First step: finds tokens and sentences. Implementations are safe to use from several threads.</summary>
public interface ITokenizer
{
    /// <summary>Splits a text into tokens and sentences. Any text is accepted; white space alone gives no tokens.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    TokenizedText Tokenize(string text, CancellationToken cancellationToken = default);
}
