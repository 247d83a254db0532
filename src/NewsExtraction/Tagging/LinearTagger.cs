using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Tagging;

/// <summary>A greedy left-to-right tagger with linear scores (averaged perceptron, Collins 2002); predicts universal and Penn tag as one class.</summary>
internal sealed class LinearTagger : ITagger
{
    private readonly HashedWeights _weights;
    private readonly (Upos Upos, PennTag Xpos)[] _classes;

    public LinearTagger(ModelFile file)
    {
        var pairs = file.Section<byte>("tagger.classes");
        _classes = new (Upos, PennTag)[pairs.Length / 2];
        for (var i = 0; i < _classes.Length; i++) _classes[i] = ((Upos)pairs[2 * i], (PennTag)pairs[2 * i + 1]);
        _weights = new HashedWeights(file, "tagger.weights", _classes.Length);
    }

    /// <inheritdoc/>
    public TaggedText Tag(TokenizedText tokens, CancellationToken cancellationToken = default)
    {
        var n = tokens.Count;
        var upos = new Upos[n];
        var xpos = new PennTag[n];
        var words = new WordFeatures[n];
        for (var i = 0; i < n; i++) words[i] = new WordFeatures(tokens.Chars(i));
        Span<uint> active = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[_classes.Length];
        foreach (var sentence in tokens.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (previous, before) = (-1, -1);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                TaggerFeatures.Extract(words, sentence.FirstToken, sentence.EndToken, i, previous, before, active);
                _weights.Score(active, scores);
                var best = 0;
                for (var c = 1; c < scores.Length; c++)
                    if (scores[c] > scores[best]) best = c;
                (upos[i], xpos[i]) = _classes[best];
                (before, previous) = (previous, best);
            }
        }

        return Morphology.Complete(tokens, upos, xpos);
    }
}
