using NewsExtraction.Models;
using NewsExtraction.Parsing;
using NewsExtraction.Tagging;

namespace NewsExtraction.Training.Linear;

/// <summary>Trains the linear tagger and parser on one treebank.</summary>
internal static class LinearTrainer
{
    private const int TaggerBits = 16;
    private const int ActionBits = 19;
    private const int LabelBits = 16;

    public static void Train(string treebank, string? development, string output, string date, int epochs)
    {
        var sentences = TreebankSentence.Read(treebank);
        var classes = sentences.SelectMany(s => s.Upos.Zip(s.Xpos)).GroupBy(p => p).Where(g => g.Count() >= 10).OrderByDescending(g => g.Count()).Select(g => g.Key).ToArray();
        var halves = new[] { sentences.Where((_, i) => i % 2 == 0).ToList(), sentences.Where((_, i) => i % 2 == 1).ToList() };
        var tagged = new TaggedText[sentences.Count];
        for (var half = 0; half < 2; half++)
        {
            var tagger = new LinearTagger(Model(TrainTagger(halves[1 - half], classes, 4), classes, [], [], date));
            for (var i = half; i < sentences.Count; i += 2) tagged[i] = tagger.Tag(sentences[i].Tokens());
        }

        var tags = TrainTagger(sentences, classes, epochs);
        var (actions, labels) = TrainParser(sentences, tagged, epochs);
        var writer = Writer(tags, classes, actions, labels, date);
        writer.Write(output);
        if (development is not null) Evaluate(development, Model(tags, classes, actions, labels, date));
    }

    private static AveragedWeights TaggerWeights(int classes) => new(TaggerBits, classes);

    private static sbyte[] TrainTagger(List<TreebankSentence> sentences, (Upos, PennTag)[] classes, int epochs)
    {
        var weights = TaggerWeights(classes.Length);
        var index = classes.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
        var features = new uint[TaggerFeatures.Count];
        var scores = new int[classes.Length];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var (right, all) = (0, 0);
            foreach (var s in Shuffled(sentences.Count, epoch).Select(i => sentences[i]))
            {
                var words = Array.ConvertAll(s.Words, w => new WordFeatures(w));
                var (previous, before) = (-1, -1);
                for (var i = 0; i < words.Length; i++)
                {
                    TaggerFeatures.Extract(words, 0, words.Length, i, previous, before, features);
                    weights.Score(features, scores);
                    var best = Array.IndexOf(scores, scores.Max());
                    if (index.TryGetValue((s.Upos[i], s.Xpos[i]), out var gold) && gold != best) weights.Update(features, gold, best);
                    else right++;
                    all++;
                    weights.Tick();
                    (before, previous) = (previous, best);
                }
            }

            Console.WriteLine($"tagger epoch {epoch + 1}: {100.0 * right / all:F2} % right in training");
        }

        return weights.Quantized();
    }

    private static (sbyte[] Actions, sbyte[] Labels) TrainParser(List<TreebankSentence> sentences, TaggedText[] tagged, int epochs)
    {
        var actions = new AveragedWeights(ActionBits, ArcHybridState.Actions);
        var labels = new AveragedWeights(LabelBits, RelationNames.Count);
        var features = new uint[ParserFeatures.ActionCount];
        var labelFeatures = new uint[ParserFeatures.LabelCount];
        var scores = new int[ArcHybridState.Actions];
        var labelScores = new int[RelationNames.Count];
        var state = new ArcHybridState();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var (right, all) = (0, 0);
            foreach (var i in Shuffled(sentences.Count, epoch))
            {
                var s = sentences[i];
                var n = s.Words.Length;
                var gold = Array.ConvertAll(s.Heads, h => h < 0 ? n : h);
                var words = new uint[n + 1];
                var tags = new uint[n + 1];
                ParserFeatures.Prepare(tagged[i], 0, n, words, tags);
                state.Reset(n);
                while (!state.IsFinal)
                {
                    ParserFeatures.ForAction(state, words, tags, features);
                    actions.Score(features, scores);
                    var (best, allowed, cheapest) = (-1, -1, int.MaxValue);
                    Span<int> costs = [0, 0, 0];
                    for (var a = 0; a < ArcHybridState.Actions; a++)
                    {
                        if (!state.IsValid(a)) continue;
                        costs[a] = Cost(state, a, gold);
                        if (best < 0 || scores[a] > scores[best]) best = a;
                        if (costs[a] < cheapest || (costs[a] == cheapest && scores[a] > scores[allowed])) (allowed, cheapest) = (a, costs[a]);
                    }

                    all++;
                    if (costs[best] > cheapest) actions.Update(features, allowed, best);
                    else right++;
                    actions.Tick();
                    var relation = default(Relation);
                    if (best != ArcHybridState.Shift)
                    {
                        var child = state.Stack(0);
                        var head = best == ArcHybridState.Left ? state.Buffer(0) : state.Stack(1);
                        if (head != n)
                        {
                            ParserFeatures.ForLabel(state, head, child, words, tags, labelFeatures);
                            labels.Score(labelFeatures, labelScores);
                            var top = 1;
                            for (var l = 2; l < labelScores.Length; l++)
                                if (labelScores[l] > labelScores[top]) top = l;
                            if (gold[child] == head && top != (int)s.Relations[child]) labels.Update(labelFeatures, (int)s.Relations[child], top);
                            labels.Tick();
                            relation = (Relation)top;
                        }
                    }

                    state.Apply(best, relation);
                }
            }

            Console.WriteLine($"parser epoch {epoch + 1}: {100.0 * right / all:F2} % right in training");
        }

        return (actions.Quantized(), labels.Quantized());
    }

    // How many gold arcs an action puts out of reach (Goldberg and Nivre 2013, arc-hybrid, root at the buffer's end).
    private static int Cost(ArcHybridState state, int action, int[] gold)
    {
        var cost = 0;
        var s0 = state.Stack(0);
        var b0 = state.Buffer(0);
        if (action == ArcHybridState.Shift)
        {
            for (var d = 0; d < state.Depth; d++)
            {
                if (d > 0 && gold[b0] == state.Stack(d)) cost++;
                if (gold[state.Stack(d)] == b0) cost++;
            }

            return cost;
        }

        for (var b = b0; b < state.Root; b++)
            if (gold[b] == s0) cost++;
        if (action == ArcHybridState.Left) return cost + (gold[s0] != b0 && (gold[s0] > b0 || gold[s0] == state.Stack(1)) ? 1 : 0);
        return cost + (gold[s0] >= b0 ? 1 : 0);
    }

    private static void Evaluate(string path, ModelFile model)
    {
        var (tagger, parser) = (new LinearTagger(model), new LinearParser(model));
        var (words, upos, xpos, uas, las) = (0, 0, 0, 0, 0);
        foreach (var s in TreebankSentence.Read(path))
        {
            var parsed = parser.Parse(tagger.Tag(s.Tokens()));
            for (var i = 0; i < s.Words.Length; i++)
            {
                words++;
                if (parsed.Upos(i) == s.Upos[i]) upos++;
                if (parsed.Xpos(i) == s.Xpos[i]) xpos++;
                if (parsed.Head(i) != s.Heads[i]) continue;
                uas++;
                if (RelationNames.Of(parsed.Relation(i)).Split(':')[0] == RelationNames.Of(s.Relations[i]).Split(':')[0]) las++;
            }
        }

        Console.WriteLine($"gold words: UPOS {100.0 * upos / words:F2}  XPOS {100.0 * xpos / words:F2}  UAS {100.0 * uas / words:F2}  LAS {100.0 * las / words:F2}");
    }

    private static ModelWriter Writer(sbyte[] tags, (Upos, PennTag)[] classes, sbyte[] actions, sbyte[] labels, string date) =>
        new ModelWriter("syntax", "Universal Dependencies English EWT and GUM", "CC BY-SA 4.0", date)
            .Section<byte>("tagger.classes", classes.SelectMany(c => new[] { (byte)c.Item1, (byte)c.Item2 }).ToArray())
            .Section<sbyte>("tagger.weights", tags)
            .Section<sbyte>("parser.actions", actions.Length > 0 ? actions : new sbyte[ArcHybridState.Actions])
            .Section<sbyte>("parser.labels", labels.Length > 0 ? labels : new sbyte[RelationNames.Count]);

    private static ModelFile Model(sbyte[] tags, (Upos, PennTag)[] classes, sbyte[] actions, sbyte[] labels, string date) =>
        ModelFile.Read("syntax", new MemoryStream(Writer(tags, classes, actions, labels, date).ToArray()));

    private static int[] Shuffled(int count, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var random = (uint)seed * 2654435761u + 12345u;
        for (var i = count - 1; i > 0; i--)
        {
            random = random * 1664525u + 1013904223u;
            var j = (int)((ulong)random * (ulong)(i + 1) >> 32);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
