using NewsExtraction.Entities;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Names;

/// <summary>The chain of labels over scores of words (a conditional random field; Lafferty, McCallum and Pereira 2001), under training: the
/// weights of steps from label to label, and the gradients.</summary>
internal sealed unsafe class NameChains
{
    private const int Width = NameLabels.Width;
    private readonly NameLattice _lattice = new();
    private float[] _model = [];
    private float[] _gold = [];

    public NameChains(List<Parameter> parameters) => parameters.Add(Steps);

    /// <summary>Scores of steps.</summary>
    public Parameter Steps { get; } = new("steps", Width, Width);

    /// <summary>To be called before a batch's chains.</summary>
    public void Start() => _lattice.SetSteps(new ReadOnlySpan<float>(Steps.Value, Width * Width));

    /// <summary>Replaces the scores of a sentence's words by their gradients.</summary>
    /// <param name="allowed">Labels that the annotation allows for each active word; 0 for the others.</param>
    /// <param name="shares">Where a network marked the names, the probability of each label at each word in 255ths; else empty.</param>
    /// <param name="scores">A row for each word.</param>
    /// <param name="weight">Weight of the sentence's errors, per word.</param>
    /// <param name="active">Grows by the number of active words.</param>
    /// <returns>Sum of the active words' probability that is on labels that are not allowed.</returns>
    public float Learn(ReadOnlySpan<uint> allowed, ReadOnlySpan<byte> shares, float* scores, float weight, ref int active)
    {
        var wrong = 0f;
        for (var t = 0; t < allowed.Length; t++)
        {
            if (allowed[t] == 0)
            {
                Rows.Clear(scores + ((nint)t * Width), Width);
                continue;
            }

            var end = t + 1;
            while (end < allowed.Length && allowed[end] != 0) end++;
            wrong += Chain(allowed[t..end], shares.IsEmpty ? [] : shares[(t * Width)..(end * Width)],
                new Span<float>(scores + ((nint)t * Width), (end - t) * Width), weight);
            active += end - t;
            t = end - 1;
        }

        return wrong;
    }

    private float Chain(ReadOnlySpan<uint> allowed, ReadOnlySpan<byte> shares, Span<float> scores, float weight)
    {
        var n = allowed.Length;
        if (_model.Length < scores.Length) (_model, _gold) = (new float[2 * scores.Length], new float[2 * scores.Length]);
        scores.CopyTo(_lattice.Begin(n));
        scores.Clear();
        var steps = new Span<float>(Steps.Gradient, Width * Width);
        if (!_lattice.Probabilities([], _model)) return 0;
        if (!shares.IsEmpty) return Imitate(shares, scores, weight);
        Span<float> expected = stackalloc float[Width * Width];
        expected.Clear();
        _lattice.AddSteps(expected, weight);
        if (!_lattice.Probabilities(allowed, _gold)) return 0;
        _lattice.AddSteps(expected, -weight);
        for (var i = 0; i < expected.Length; i++) steps[i] += expected[i];
        var wrong = 0f;
        for (var i = 0; i < n; i++)
        {
            for (var y = 0; y < NameLabels.Count; y++)
            {
                var cell = (i * Width) + y;
                if ((allowed[i] >> y & 1) == 0) wrong += _model[cell];
                scores[cell] = (_model[cell] - _gold[cell]) * weight;
            }
        }

        return wrong;
    }

    // The labels' probabilities of another network are approached; steps are learnt from marked text only.
    private float Imitate(ReadOnlySpan<byte> shares, Span<float> scores, float weight)
    {
        var wrong = 0f;
        for (var i = 0; i < scores.Length; i += Width)
        {
            var sum = 0;
            foreach (var share in shares.Slice(i, NameLabels.Count)) sum += share;
            if (sum == 0) continue;
            for (var y = 0; y < NameLabels.Count; y++)
            {
                var difference = _model[i + y] - ((float)shares[i + y] / sum);
                scores[i + y] = difference * weight;
                wrong += 0.5f * Math.Abs(difference);
            }
        }

        return wrong;
    }
}
