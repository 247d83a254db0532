using System.Runtime.Intrinsics;
using NewsExtraction.Buffers;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Transformer;

/// <summary>
/// Attention within each text of a batch: every piece takes from every other by how well its query fits the other's key. What each took is
/// not kept but found again on the way back.
/// </summary>
internal sealed unsafe class Attention(TransformerShape shape)
{
    private readonly FloatBuffer _shares = new();
    private readonly FloatBuffer _turned = new();
    private readonly FloatBuffer _gradient = new();
    private readonly FloatBuffer _turnedGradient = new();

    /// <param name="all">Queries, keys and values side by side, a row for each piece.</param>
    /// <param name="result">What each piece took.</param>
    /// <param name="starts">First row of each text, and the row behind the last text.</param>
    public void Forward(float* all, float* result, ReadOnlySpan<int> starts)
    {
        int width = shape.Width, head = shape.HeadWidth, row = 3 * width;
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            int first = starts[s], length = starts[s + 1] - first, padded = Padded(length);
            for (var h = 0; h < shape.Heads; h++)
            {
                var from = all + ((nint)first * row) + (h * head);
                var shares = Shares(from, length, padded);
                MatrixProduct.Multiply(shares, padded, from + (2 * width), row, null, result + ((nint)first * width) + (h * head), width,
                    length, length, head);
            }
        }
    }

    /// <summary>Gives the gradients of queries, keys and values for that of what was taken.</summary>
    public void Backward(float* all, float* taken, float* allGradient, ReadOnlySpan<int> starts)
    {
        int width = shape.Width, head = shape.HeadWidth, row = 3 * width;
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            int first = starts[s], length = starts[s + 1] - first, padded = Padded(length);
            for (var h = 0; h < shape.Heads; h++)
            {
                var from = all + ((nint)first * row) + (h * head);
                var to = allGradient + ((nint)first * row) + (h * head);
                var given = taken + ((nint)first * width) + (h * head);
                var shares = Shares(from, length, padded);
                var turned = Turned(from + (2 * width), row, length, padded);
                var gradient = _gradient.Reserve(length * padded);
                MatrixProduct.Multiply(given, width, turned, padded, null, gradient, padded, length, head, padded);
                var other = _turnedGradient.Reserve(padded * padded);
                Rows.Transpose(shares, padded, other, padded, length, padded);
                MatrixProduct.Multiply(other, padded, given, width, null, to + (2 * width), row, length, length, head);
                for (var r = 0; r < length; r++) SoftmaxBackward(shares + ((nint)r * padded), gradient + ((nint)r * padded), padded);
                MatrixProduct.Multiply(gradient, padded, from + width, row, null, to, row, length, length, head);
                Rows.Transpose(gradient, padded, other, padded, length, padded);
                MatrixProduct.Multiply(other, padded, from, row, null, to + width, row, length, length, head);
            }
        }
    }

    private float Scale => 1f / MathF.Sqrt(shape.HeadWidth);

    private static int Padded(int length) => (length + MatrixProduct.Lane - 1) / MatrixProduct.Lane * MatrixProduct.Lane;

    private float* Shares(float* queries, int length, int padded)
    {
        var row = 3 * shape.Width;
        var keys = Turned(queries + shape.Width, row, length, padded);
        var shares = _shares.Reserve(length * padded);
        MatrixProduct.Multiply(queries, row, keys, padded, null, shares, padded, length, shape.HeadWidth, padded);
        for (var r = 0; r < length; r++) Softmax(shares + ((nint)r * padded), length, padded);
        return shares;
    }

    // One head's part of the rows, turned on its side; columns beyond the text are zero.
    private float* Turned(float* rows, int stride, int length, int padded)
    {
        var turned = _turned.Reserve(shape.HeadWidth * padded);
        Rows.Clear(turned, shape.HeadWidth * padded);
        Rows.Transpose(rows, stride, turned, padded, length, shape.HeadWidth);
        return turned;
    }

    private void Softmax(float* scores, int length, int padded)
    {
        var largest = float.NegativeInfinity;
        for (var i = 0; i < length; i++) largest = MathF.Max(largest, scores[i]);
        for (var i = length; i < padded; i++) scores[i] = float.NegativeInfinity;
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < padded; i += MatrixProduct.Lane)
        {
            var e = Vector512.Exp((Vector512.Load(scores + i) - Vector512.Create(largest)) * Vector512.Create(Scale));
            e.Store(scores + i);
            sum += e;
        }

        var factor = Vector512.Create(1f / Vector512.Sum(sum));
        for (var i = 0; i < padded; i += MatrixProduct.Lane) (Vector512.Load(scores + i) * factor).Store(scores + i);
    }

    private void SoftmaxBackward(float* shares, float* gradient, int padded)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < padded; i += MatrixProduct.Lane) sum += Vector512.Load(shares + i) * Vector512.Load(gradient + i);
        var mean = Vector512.Create(Vector512.Sum(sum));
        var scale = Vector512.Create(Scale);
        for (var i = 0; i < padded; i += MatrixProduct.Lane)
            ((Vector512.Load(gradient + i) - mean) * Vector512.Load(shares + i) * scale).Store(gradient + i);
    }
}
