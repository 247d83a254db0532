using System.Runtime.Intrinsics;
using NewsExtraction.Buffers;
using NewsExtraction.Numerics;
using NewsExtraction.Training.Network;
using static NewsExtraction.Training.Transformer.TransformerLayer;

namespace NewsExtraction.Training.Transformer;

/// <summary>A layer's way forward and back over one part of a batch. Several passes over one layer may run side by side; each gathers
/// gradients of its own.</summary>
internal sealed unsafe class LayerPass
{
    private readonly TransformerLayer _layer;
    private readonly Attention _attention;
    private readonly FloatBuffer[] _gradients;
    private readonly FloatBuffer _all = new();
    private readonly FloatBuffer _allGradient = new();
    private readonly FloatBuffer _taken = new();
    private readonly FloatBuffer _middle = new();
    private readonly FloatBuffer _middleNormalized = new();
    private readonly FloatBuffer _middleInverse = new();
    private readonly FloatBuffer _middleMask = new();
    private readonly FloatBuffer _wide = new();
    private readonly FloatBuffer _bent = new();
    private readonly FloatBuffer _result = new();
    private readonly FloatBuffer _normalized = new();
    private readonly FloatBuffer _inverse = new();
    private readonly FloatBuffer _mask = new();
    private readonly FloatBuffer _scratch = new();
    private readonly FloatBuffer _turned = new();

    public LayerPass(TransformerLayer layer)
    {
        _layer = layer;
        _attention = new Attention(layer.Shape);
        _gradients = [.. layer.Parameters.Select(p => new FloatBuffer(p.Size))];
    }

    /// <summary>What the layer gave, a row for each piece.</summary>
    public float* Result => _result.Data;

    /// <summary>Runs the layer; with <paramref name="random"/>, units are dropped and what the way back needs is kept.</summary>
    public void Forward(float* x, int rows, ReadOnlySpan<int> starts, float drop, SeededRandom? random)
    {
        int width = _layer.Shape.Width, inner = _layer.Shape.Inner;
        Multiply(x, Query, _all.Reserve(rows * 3 * width), rows);
        _attention.Forward(_all.Data, _taken.Reserve(rows * width), starts);
        Multiply(_taken.Data, Projection, _middleNormalized.Reserve(rows * width), rows);
        Join(_middleNormalized.Data, x, _middleMask, rows * width, drop, random);
        Normalization.Forward(_middleNormalized.Data, Value(ProjectionScale), Value(ProjectionShift), _middle.Reserve(rows * width),
            _middleInverse.Reserve(rows), rows, width);
        Multiply(_middle.Data, Widening, _wide.Reserve(rows * inner), rows);
        Bend(_wide.Data, _bent.Reserve(rows * inner), rows * inner);
        Multiply(_bent.Data, Narrowing, _normalized.Reserve(rows * width), rows);
        Join(_normalized.Data, _middle.Data, _mask, rows * width, drop, random);
        Normalization.Forward(_normalized.Data, Value(NarrowingScale), Value(NarrowingShift), _result.Reserve(rows * width),
            _inverse.Reserve(rows), rows, width);
    }

    /// <summary>Replaces the result's gradient by that of the input, and gathers those of the weights.</summary>
    public void Backward(float* x, float* gradient, int rows, ReadOnlySpan<int> starts, bool dropped)
    {
        int width = _layer.Shape.Width, inner = _layer.Shape.Inner;
        Normalization.Backward(_normalized.Data, _inverse.Data, Value(NarrowingScale), gradient, Gradient(NarrowingScale),
            Gradient(NarrowingShift), rows, width);
        var branch = Branch(gradient, _mask, rows * width, dropped);
        var wide = _allGradient.Reserve(rows * Math.Max(inner, 3 * width));
        MultiplyBack(_bent.Data, Narrowing, branch, wide, rows, add: false);
        BendBack(_wide.Data, wide, rows * inner);
        MultiplyBack(_middle.Data, Widening, wide, gradient, rows, add: true);
        Normalization.Backward(_middleNormalized.Data, _middleInverse.Data, Value(ProjectionScale), gradient, Gradient(ProjectionScale),
            Gradient(ProjectionShift), rows, width);
        branch = Branch(gradient, _middleMask, rows * width, dropped);
        var taken = _bent.Data;
        MultiplyBack(_taken.Data, Projection, branch, taken, rows, add: false);
        _attention.Backward(_all.Data, taken, wide, starts);
        MultiplyBack(x, Query, wide, gradient, rows, add: true);
    }

    /// <summary>Adds the gathered gradients to the layer's and forgets them.</summary>
    public void Deliver()
    {
        for (var i = 0; i < Count; i++)
        {
            var size = _layer.Parameters[i].Size;
            Rows.Add(_layer.Parameters[i].Gradient, _gradients[i].Data, size);
            Rows.Clear(_gradients[i].Data, size);
        }
    }

    private float* Value(int index) => _layer.Parameters[index].Value;

    private float* Gradient(int index) => _gradients[index].Data;

    private void Multiply(float* x, int weights, float* result, int rows)
    {
        var w = _layer.Parameters[weights];
        MatrixProduct.Multiply(x, w.Rows, w.Value, w.Columns, Value(weights + 1), result, w.Columns, rows, w.Rows, w.Columns);
    }

    private void MultiplyBack(float* x, int weights, float* resultGradient, float* inputGradient, int rows, bool add)
    {
        var w = _layer.Parameters[weights];
        var turned = _turned.Reserve(Math.Max(w.Size, w.Rows * rows));
        Rows.Transpose(w.Value, w.Columns, turned, w.Rows, w.Rows, w.Columns);
        MatrixProduct.Multiply(resultGradient, w.Columns, turned, w.Rows, null, inputGradient, w.Rows, rows, w.Columns, w.Rows, add);
        Rows.Transpose(x, w.Rows, turned, rows, rows, w.Rows);
        MatrixProduct.Multiply(turned, rows, resultGradient, w.Columns, null, Gradient(weights), w.Columns, w.Rows, rows, w.Columns,
            add: true);
        for (var r = 0; r < rows; r++) Rows.Add(Gradient(weights + 1), resultGradient + ((nint)r * w.Columns), w.Columns);
    }

    private static void Join(float* branch, float* x, FloatBuffer mask, int length, float drop, SeededRandom? random)
    {
        if (random is not null)
        {
            Rows.DropMask(mask.Reserve(length), length, drop, random);
            Rows.Multiply(branch, branch, mask.Data, length);
        }

        Rows.Add(branch, x, length);
    }

    private float* Branch(float* gradient, FloatBuffer mask, int length, bool dropped)
    {
        if (!dropped) return gradient;
        var branch = _scratch.Reserve(length);
        Rows.Multiply(branch, gradient, mask.Data, length);
        return branch;
    }

    // The Gaussian error linear unit (Hendrycks and Gimpel 2016) by its tangent form.
    private static void Bend(float* x, float* result, int length)
    {
        for (var i = 0; i < length; i += MatrixProduct.Lane)
        {
            var v = Vector512.Load(x + i);
            (Vector512.Create(0.5f) * v * (Vector512<float>.One + Activations.Tanh(Inside(v)))).Store(result + i);
        }
    }

    private static void BendBack(float* x, float* gradient, int length)
    {
        for (var i = 0; i < length; i += MatrixProduct.Lane)
        {
            var v = Vector512.Load(x + i);
            var t = Activations.Tanh(Inside(v));
            var slope = Vector512.Create(0.7978845608f) * (Vector512<float>.One + (Vector512.Create(3 * 0.044715f) * v * v));
            var half = Vector512.Create(0.5f);
            (Vector512.Load(gradient + i) * ((half * (Vector512<float>.One + t)) + (half * v * (Vector512<float>.One - (t * t)) * slope)))
                .Store(gradient + i);
        }
    }

    private static Vector512<float> Inside(Vector512<float> v) =>
        Vector512.Create(0.7978845608f) * (v + (Vector512.Create(0.044715f) * v * v * v));
}
