using NewsExtraction.Buffers;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Syntax;

/// <summary>
/// Several networks that parse together: the probabilities that they give tags and heads are averaged, then the best tree is taken;
/// relations are chosen by those that chose the head. Independent errors cancel out, so they annotate better than any of them alone.
/// </summary>
internal sealed unsafe class SyntaxEnsemble
{
    private readonly ISyntaxScorer[] _members;
    private readonly SyntaxMemory[] _memories;
    private readonly TreeSearch _tree = new();
    private readonly FloatBuffer _arcs = new();
    private readonly double[] _penn;
    private readonly double[] _universal;
    private readonly double[] _relations;
    private readonly (byte Penn, byte Universal)[] _pairs;
    private readonly List<Alternative> _others = [];

    /// <param name="members">What parses; which tags go together, the first one tells.</param>
    public SyntaxEnsemble(IEnumerable<ISyntaxScorer> members)
    {
        _members = [.. members];
        _memories = [.. _members.Select(m => new SyntaxMemory(m.Network.Encoder))];
        var shape = _members[0].Network.Shape;
        _pairs = _members[0].Network.TagPairs.ToArray();
        (_penn, _universal, _relations) = (new double[shape.PennTags], new double[shape.UniversalTags], new double[shape.Relations]);
    }

    /// <summary>Reads finished networks.</summary>
    public static IEnumerable<ISyntaxScorer> Read(IEnumerable<FileInfo> models) => models.Select(model =>
    {
        using var stream = model.OpenRead();
        return new NetworkSyntax(SyntaxNetwork.Read(ModelFile.Read("syntax", stream)));
    });

    /// <summary>Tags and parses some sentences of at least one word each.</summary>
    public IEnumerable<TreebankSentence> Parse(IReadOnlyList<string[]> sentences)
    {
        foreach (var member in _members) member.Read(sentences);
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var m = 0; m < _members.Length; m++) _members[m].Score(s, _memories[m]);
            yield return Decide(sentences[s]);
        }
    }

    private TreebankSentence Decide(string[] words)
    {
        var count = words.Length;
        var trust = new (float Tags, float Arc)[count];
        var sentence =
            new TreebankSentence(words, new byte[count], new byte[count], new int[count], new byte[count], 0)
            {
                Trust = trust,
                Others = new Alternative[count][]
            };
        FindHeads(sentence);
        var stride = SyntaxShape.Padded(count);
        for (var i = 0; i < count; i++)
        {
            Tag(sentence, i);
            sentence.Relations[i] = sentence.Heads[i] < 0 ? (byte)0 : RelationOf(sentence, i);
            _others.Clear();
            for (var j = 0; j < count; j++)
                if (j != (sentence.Heads[i] < 0 ? i : sentence.Heads[i]))
                    AddOther(AnnotationKind.Head, j == i ? -1 : j, Math.Exp(_arcs.Data[(i * stride) + j]));
            if (sentence.Heads[i] >= 0) AddOthers(AnnotationKind.Relation, _relations, sentence.Relations[i]);
            AddOthers(AnnotationKind.Penn, _penn, sentence.Xpos[i]);
            AddOthers(AnnotationKind.Universal, _universal, sentence.Upos[i]);
            sentence.Others[i] = [.. _others];
        }

        return sentence;
    }

    private void AddOthers(AnnotationKind kind, double[] shares, int chosen)
    {
        var all = shares.Sum();
        for (var i = 0; i < shares.Length; i++)
            if (i != chosen) AddOther(kind, i, shares[i] / all);
    }

    private void AddOther(AnnotationKind kind, int value, double share)
    {
        if (share >= Alternative.LeastShare) _others.Add(new Alternative(kind, value, (float)share));
    }

    private void Tag(TreebankSentence sentence, int word)
    {
        Array.Clear(_penn);
        Array.Clear(_universal);
        for (var n = 0; n < _members.Length; n++)
        {
            var shape = _members[n].Network.Shape;
            var scores = _memories[n].Tags.Data + ((nint)word * shape.TagColumns);
            AddProbabilities(_penn, scores);
            AddProbabilities(_universal, scores + shape.PennTags);
        }

        var best = -1.0;
        foreach (var (penn, universal) in _pairs)
        {
            var score = _penn[penn] * _universal[universal];
            if (score <= best) continue;
            (best, sentence.Xpos[word], sentence.Upos[word]) = (score, penn, universal);
        }

        sentence.Trust![word].Tags = (float)Math.Sqrt(best);
    }

    private void FindHeads(TreebankSentence sentence)
    {
        var count = sentence.Count;
        var stride = SyntaxShape.Padded(count);
        var sums = _arcs.Reserve(count * stride);
        var row = new double[count];
        for (var i = 0; i < count; i++)
        {
            Array.Clear(row);
            foreach (var memory in _memories) AddProbabilities(row, memory.Scores.Data + ((nint)i * stride));
            for (var j = 0; j < count; j++) sums[(i * stride) + j] = (float)Math.Log(row[j] + 1e-9);
        }

        _tree.Find(sums, stride, count);
        for (var i = 0; i < count; i++)
        {
            sentence.Heads[i] = _tree.Head(i) == i ? -1 : _tree.Head(i);
            sentence.Trust![i].Arc = MathF.Exp(sums[(i * stride) + _tree.Head(i)]);
        }
    }

    private byte RelationOf(TreebankSentence sentence, int word)
    {
        Array.Clear(_relations);
        var anyone = false;
        for (var n = 0; n < _members.Length; n++)
        {
            if (_memories[n].Heads[word] != sentence.Heads[word]) continue;
            AddProbabilities(_relations, _memories[n].Relations.Data + ((nint)word * _members[n].Network.Shape.RelationColumns));
            anyone = true;
        }

        // Where the tree took a head that no network chose, the first one's relation is as good as any, unless it says root.
        if (!anyone) return _memories[0].Heads[word] < 0 ? (byte)Relation.Dep : _memories[0].RelationOf[word];
        var best = 1;
        for (var r = 2; r < _relations.Length; r++)
            if (_relations[r] > _relations[best]) best = r;
        return (byte)best;
    }

    // Adds the softmax of as many scores as there are sums, shared among the networks.
    private void AddProbabilities(double[] sums, float* scores)
    {
        var largest = double.NegativeInfinity;
        for (var i = 0; i < sums.Length; i++) largest = Math.Max(largest, scores[i]);
        var total = 0.0;
        for (var i = 0; i < sums.Length; i++) total += Math.Exp(scores[i] - largest);
        total *= _members.Length;
        for (var i = 0; i < sums.Length; i++) sums[i] += Math.Exp(scores[i] - largest) / total;
    }
}
