using NewsExtraction.Models;
using NewsExtraction.Tagging;

namespace NewsExtraction.Parsing;

/// <summary>A greedy arc-hybrid parser with linear scores, trained with a dynamic oracle (Goldberg and Nivre 2013); relations are chosen as arcs are made.</summary>
internal sealed class LinearParser : IDependencyParser
{
    private readonly HashedWeights _actions;
    private readonly HashedWeights _labels;

    public LinearParser(ModelFile file)
    {
        _actions = new HashedWeights(file, "parser.actions", ArcHybridState.Actions);
        _labels = new HashedWeights(file, "parser.labels", RelationNames.Count);
    }

    /// <inheritdoc/>
    public ParsedText Parse(TaggedText tagged, CancellationToken cancellationToken = default)
    {
        var n = tagged.Tokens.Count;
        var heads = new int[n];
        var relations = new Relation[n];
        var longest = tagged.Tokens.Sentences.Count == 0 ? 0 : tagged.Tokens.Sentences.Max(s => s.Count);
        var words = new uint[longest + 1];
        var tags = new uint[longest + 1];
        var state = new ArcHybridState();
        Span<uint> features = stackalloc uint[ParserFeatures.ActionCount];
        Span<int> scores = stackalloc int[ArcHybridState.Actions];
        foreach (var sentence in tagged.Tokens.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ParserFeatures.Prepare(tagged, sentence.FirstToken, sentence.Count, words, tags);
            state.Reset(sentence.Count);
            while (!state.IsFinal)
            {
                ParserFeatures.ForAction(state, words, tags, features);
                _actions.Score(features, scores);
                var best = -1;
                for (var action = 0; action < ArcHybridState.Actions; action++)
                    if (state.IsValid(action) && (best < 0 || scores[action] > scores[best])) best = action;
                state.Apply(best, best == ArcHybridState.Shift ? default : Label(state, best, words, tags));
            }

            Store(state, sentence.FirstToken, sentence.Count, heads, relations);
        }

        return new ParsedText(tagged, heads, relations);
    }

    private Relation Label(ArcHybridState state, int action, uint[] words, uint[] tags)
    {
        var child = state.Stack(0);
        var head = action == ArcHybridState.Left ? state.Buffer(0) : state.Stack(1);
        if (head == state.Root) return Relation.Root;
        Span<uint> features = stackalloc uint[ParserFeatures.LabelCount];
        Span<int> scores = stackalloc int[RelationNames.Count];
        ParserFeatures.ForLabel(state, head, child, words, tags, features);
        _labels.Score(features, scores);
        var best = 1;
        for (var i = 2; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return (Relation)best;
    }

    // The transition system lets several tokens hang on the root; a sentence has one root, so the later ones become its parataxis.
    private static void Store(ArcHybridState state, int first, int count, int[] heads, Relation[] relations)
    {
        var root = -1;
        for (var i = 0; i < count; i++)
        {
            if (state.Heads[i] != state.Root)
            {
                heads[first + i] = first + state.Heads[i];
                relations[first + i] = state.Relations[i];
            }
            else if (root < 0)
            {
                root = i;
                heads[first + i] = -1;
                relations[first + i] = Relation.Root;
            }
            else
            {
                heads[first + i] = first + root;
                relations[first + i] = Relation.Parataxis;
            }
        }
    }
}
