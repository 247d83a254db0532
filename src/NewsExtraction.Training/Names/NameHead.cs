using NewsExtraction.Entities.Names;
using NewsExtraction.Models;
using NewsExtraction.Models.Network;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Names;

/// <summary>The layer of label scores above the encoder, and the chain of labels over it (a conditional random field), under training.</summary>
internal sealed unsafe class NameHead
{
    private const int Width = NameLabels.Width;
    private readonly EncoderTrainer _encoder;
    private readonly float _drop;
    private readonly LinearLayer _labels;
    private readonly Parameter _steps;
    private readonly FloatBuffer _mask = new();
    private readonly FloatBuffer _dropped = new();
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _gradient = new();
    private readonly NameLattice _lattice = new();
    private float[] _model = [];
    private float[] _gold = [];

    public NameHead(EncoderTrainer encoder, float drop)
    {
        _encoder = encoder;
        _drop = drop;
        _labels = new LinearLayer("labels", encoder.Shape.Width, Width, encoder.Random, encoder.Parameters);
        _steps = new Parameter("steps", Width, Width);
        encoder.Parameters.Add(_steps);
    }

    /// <summary>Adds a batch's gradients to the weights' and to the encoder's output's.</summary>
    /// <returns>Share of the active words' probability that is on labels that are not allowed, a measure of how much is left to learn.</returns>
    public float Learn(EncoderInput input, IReadOnlyList<NameExample> examples)
    {
        var rows = input.Count;
        var width = _encoder.Shape.Width;
        var layer = _encoder.Shape.Layers;
        var mask = _mask.Reserve(rows * width);
        var inside = _dropped.Reserve(rows * width);
        Rows.DropMask(mask, rows * width, _drop, _encoder.Random);
        Rows.Multiply(inside, _encoder.Output(layer), mask, rows * width);
        var scores = _scores.Reserve(rows * Width);
        _labels.Forward(inside, scores, rows);
        _lattice.SetSteps(new ReadOnlySpan<float>(_steps.Value, Width * Width));
        var wrong = 0f;
        var active = 1;
        for (var s = 0; s < examples.Count; s++)
        {
            var allowed = examples[s].Allowed;
            var from = input.Start(s);
            for (var t = 0; t < allowed.Length; t++)
            {
                if (allowed[t] == 0)
                {
                    Rows.Clear(scores + ((nint)(from + t) * Width), Width);
                    continue;
                }

                var end = t + 1;
                while (end < allowed.Length && allowed[end] != 0) end++;
                wrong += Chain(allowed.AsSpan(t, end - t), examples[s].Shares is { } shares ? shares.AsSpan(t * Width, (end - t) * Width) : [], new Span<float>(scores + ((nint)(from + t) * Width), (end - t) * Width), examples[s].Weight / rows);
                active += end - t;
                t = end - 1;
            }
        }

        var gradient = _gradient.Reserve(rows * width);
        Rows.Clear(gradient, rows * width);
        _labels.Backward(inside, scores, gradient, rows);
        Rows.Multiply(gradient, gradient, mask, rows * width);
        Rows.Add(_encoder.OutputGradient(layer), gradient, rows * width);
        return wrong / active;
    }

    public void Write(ModelWriter writer)
    {
        _labels.Write(writer);
        writer.Section("steps", new ReadOnlySpan<float>(_steps.Value, Width * Width));
    }

    // Replaces a chain's scores by their gradients.
    private float Chain(ReadOnlySpan<uint> allowed, ReadOnlySpan<byte> shares, Span<float> scores, float weight)
    {
        var n = allowed.Length;
        if (_model.Length < scores.Length) (_model, _gold) = (new float[2 * scores.Length], new float[2 * scores.Length]);
        scores.CopyTo(_lattice.Begin(n));
        scores.Clear();
        var steps = new Span<float>(_steps.Gradient, Width * Width);
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
