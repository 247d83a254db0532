using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>The linguistic steps in order: words and sentences, tags, trees. Immutable and safe to share between threads.</summary>
/// <param name="tokenizer">First step.</param>
/// <param name="tagger">Second step.</param>
/// <param name="parser">Third step.</param>
internal sealed class SyntaxAnalyzer(ITokenizer tokenizer, ITagger tagger, IDependencyParser parser)
{
    /// <summary>The steps over the models of a source.</summary>
    public static SyntaxAnalyzer From(ModelSource models) =>
        new(Tokenizer.From(models), NetworkTagger.From(models), NetworkParser.From(models));

    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    public ParsedText Analyze(string text, CancellationToken cancellationToken = default) =>
        Analyze(tokenizer.Tokenize(text, cancellationToken), cancellationToken);

    /// <summary>Analyses a text whose words and sentences are known.</summary>
    /// <param name="tokens">Words and sentences.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    public ParsedText Analyze(TokenizedText tokens, CancellationToken cancellationToken = default) =>
        parser.Parse(tagger.Tag(tokens, cancellationToken), cancellationToken);

    /// <summary>Gives trees to words whose tags are known.</summary>
    internal ParsedText Parse(TaggedText tagged) => parser.Parse(tagged);
}
