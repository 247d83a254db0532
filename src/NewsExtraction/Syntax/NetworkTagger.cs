using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>
/// Tags by the network that tags and parses. As both use the same encoder, the trees are found in the same run and noted on the result,
/// where the parser of the same network picks them up.
/// </summary>
internal sealed class NetworkTagger(SyntaxNetwork network, Lemmatizer lemmatizer, int longestSentence = NetworkRun.LongestSentence)
    : ITagger
{
    /// <summary>The tagger over the network and the lemmatiser of a source.</summary>
    public static NetworkTagger From(ModelSource models, int longestSentence = NetworkRun.LongestSentence) =>
        new(SyntaxNetwork.From(models), Lemmatizer.From(models), longestSentence);

    /// <inheritdoc/>
    public TaggedText Tag(TokenizedText tokens, CancellationToken cancellationToken = default)
    {
        var run = NetworkRun.Over(tokens, network, trees: true, cancellationToken, longestSentence);
        return Morphology.Complete(tokens, run.Upos, run.Xpos, lemmatizer, cancellationToken).With(run);
    }
}
