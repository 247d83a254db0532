using NewsExtraction.Parsing;
using NewsExtraction.Tagging;
using NewsExtraction.Text;

namespace NewsExtraction;

/// <summary>The steps in the order of the data. Each adds a layer to those before it; none reaches back.</summary>
internal sealed class Pipeline
{
    public required ITokenizer Tokenizer { get; init; }

    public required ITagger Tagger { get; init; }

    public required IDependencyParser Parser { get; init; }

    public IReadOnlyList<string> EventTypes { get; init; } = [];

    public Article Run(ArticleInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tokens = Tokenizer.Tokenize(input.Text, cancellationToken);
        var language = LanguageGuess.Of(input.Text);
        var syntax = Parser.Parse(Tagger.Tag(tokens, cancellationToken), cancellationToken);
        return new Article(input, language, syntax);
    }
}
