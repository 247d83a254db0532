using NewsExtraction.Models;

namespace NewsExtraction.Syntax;

/// <summary>Parses by the network that tags and parses; what its tagger found already is not computed again.</summary>
internal sealed class NetworkParser(SyntaxNetwork network, int longestSentence = NetworkRun.LongestSentence) : IDependencyParser
{
    /// <summary>The parser over the network of a source.</summary>
    public static NetworkParser From(ModelSource models, int longestSentence = NetworkRun.LongestSentence) =>
        new(SyntaxNetwork.From(models), longestSentence);

    /// <inheritdoc/>
    public ParsedText Parse(TaggedText tagged, CancellationToken cancellationToken = default)
    {
        var run = tagged.Run is { } known && known.Network == network ? known
            : NetworkRun.Over(tagged.Tokens, network, trees: true, cancellationToken, longestSentence);
        var relations = Array.ConvertAll(run.Relations, relation => (Relation)relation);
        return new ParsedText(TreeFeatures.Complete(tagged, run.Heads, relations), run.Heads, relations);
    }
}
