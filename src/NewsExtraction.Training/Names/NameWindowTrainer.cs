using System.Numerics;
using NewsExtraction.Entities.Names;

namespace NewsExtraction.Training.Names;

/// <summary>Learns the window network beside the chain model, by AdaGrad on the same gradient of the labels' scores.</summary>
internal sealed class NameWindowTrainer
{
    private const int Size = NameWindow.Size;
    private const int Hidden = NameWindow.Hidden;
    private const int Width = NameLabels.Width;

    private readonly uint _mask;
    private readonly float[] _vectorSquares;
    private readonly float[] _inSquares = new float[NameWindow.Inputs * Hidden];
    private readonly float[] _inGradient = new float[NameWindow.Inputs * Hidden];
    private readonly float[] _outSquares = new float[Hidden * Width];
    private readonly float[] _outGradient = new float[Hidden * Width];
    private readonly float[] _biasSquares = new float[Hidden];
    private readonly float[] _biasGradient = new float[Hidden];
    private float[] _words = [];
    private float[] _hidden = [];
    private float[] _wordGradient = [];
    private int _pending;

    public NameWindowTrainer(int bits)
    {
        _mask = (1u << bits) - 1;
        Vectors = new float[Size << bits];
        _vectorSquares = new float[Size << bits];
        var random = new Random(77);
        for (var i = 0; i < Vectors.Length; i++) Vectors[i] = (random.NextSingle() - 0.5f) * 0.2f;
        for (var i = 0; i < In.Length; i++) In[i] = (random.NextSingle() - 0.5f) * 0.25f;
        for (var i = 0; i < Out.Length; i++) Out[i] = i % Width < NameLabels.Count ? (random.NextSingle() - 0.5f) * 0.2f : 0;
        for (var i = 0; i < Hidden; i++) Bias[i] = 0.05f;
    }

    public float[] Vectors { get; }

    public float[] In { get; } = new float[NameWindow.Inputs * Hidden];

    public float[] Bias { get; } = new float[Hidden];

    public float[] Out { get; } = new float[Hidden * Width];

    public int Row(uint feature) => (int)(feature & _mask);

    /// <summary>Adds the network's scores of a chain; <paramref name="rows"/> are those of its words and of the neighbours on both sides, a row below 0 stands for a dropped feature.</summary>
    public void Score(ReadOnlySpan<int> rows, ReadOnlySpan<int> offsets, Span<float> scores)
    {
        var positions = offsets.Length - 1;
        var n = positions - 2 * NameWindow.Reach;
        if (_words.Length < positions * Size)
        {
            _words = new float[positions * Size * 2];
            _wordGradient = new float[positions * Size * 2];
            _hidden = new float[positions * Hidden * 2];
        }

        _words.AsSpan(0, positions * Size).Clear();
        for (var i = 0; i < positions; i++)
        {
            var word = _words.AsSpan(i * Size, Size);
            for (var k = offsets[i]; k < offsets[i + 1]; k++)
                if (rows[k] >= 0) AddTo(word, Vectors.AsSpan(rows[k] * Size, Size), 1);
        }

        for (var i = 0; i < n; i++)
        {
            var hidden = _hidden.AsSpan(i * Hidden, Hidden);
            NameWindow.Activate(_words.AsSpan(i * Size), In, Bias, hidden);
            NameWindow.Accumulate(hidden, Out, scores.Slice(i * Width, Width));
        }
    }

    /// <summary>Learns from the gradient of the scores last given (rising likelihood).</summary>
    public void Learn(ReadOnlySpan<int> rows, ReadOnlySpan<int> offsets, ReadOnlySpan<float> gradient, float rate)
    {
        var positions = offsets.Length - 1;
        var n = positions - 2 * NameWindow.Reach;
        _wordGradient.AsSpan(0, positions * Size).Clear();
        Span<float> back = stackalloc float[Hidden];
        for (var i = 0; i < n; i++)
        {
            var g = gradient.Slice(i * Width, Width);
            var size = 0f;
            foreach (var x in g) size += Math.Abs(x);
            if (size < 0.002f) continue;
            var hidden = _hidden.AsSpan(i * Hidden, Hidden);
            for (var h = 0; h < Hidden; h++)
            {
                back[h] = 0;
                if (hidden[h] <= 0) continue;
                back[h] = Dot(Out.AsSpan(h * Width, Width), g);
                AddTo(_outGradient.AsSpan(h * Width, Width), g, hidden[h]);
                _biasGradient[h] += back[h];
            }

            for (var j = 0; j < NameWindow.Inputs; j++)
            {
                var x = _words[i * Size + j];
                _wordGradient[i * Size + j] += Dot(In.AsSpan(j * Hidden, Hidden), back);
                if (x != 0) AddTo(_inGradient.AsSpan(j * Hidden, Hidden), back, x);
            }
        }

        for (var i = 0; i < positions; i++)
        {
            var g = _wordGradient.AsSpan(i * Size, Size);
            for (var k = offsets[i]; k < offsets[i + 1]; k++)
                if (rows[k] >= 0) Step(Vectors.AsSpan(rows[k] * Size, Size), _vectorSquares.AsSpan(rows[k] * Size, Size), g, rate);
        }

        if (++_pending < 16) return;
        _pending = 0;
        Step(In, _inSquares, _inGradient, rate);
        Step(Out, _outSquares, _outGradient, rate);
        Step(Bias, _biasSquares, _biasGradient, rate);
        _inGradient.AsSpan().Clear();
        _outGradient.AsSpan().Clear();
        _biasGradient.AsSpan().Clear();
    }

    private static void Step(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient, float rate)
    {
        var step = Vector<float>.Count;
        var r = new Vector<float>(rate);
        var damp = new Vector<float>(0.1f);
        for (var i = 0; i < weights.Length; i += step)
        {
            var g = new Vector<float>(gradient[i..]);
            var sum = new Vector<float>(squares[i..]) + g * g;
            sum.CopyTo(squares[i..]);
            (new Vector<float>(weights[i..]) + r * g / (damp + Vector.SquareRoot(sum))).CopyTo(weights[i..]);
        }
    }

    private static void AddTo(Span<float> target, ReadOnlySpan<float> values, float scale)
    {
        var step = Vector<float>.Count;
        var s = new Vector<float>(scale);
        for (var i = 0; i < target.Length; i += step) (new Vector<float>(target[i..]) + new Vector<float>(values[i..]) * s).CopyTo(target[i..]);
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var step = Vector<float>.Count;
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i += step) sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        return Vector.Sum(sum);
    }
}
