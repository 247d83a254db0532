using System.Runtime.Intrinsics;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Transformer;

/// <summary>Each row brought to mean 0 and variance 1, then scaled and shifted (layer normalisation; Ba, Kiros and Hinton 2016).</summary>
internal static unsafe class Normalization
{
    private const float Smallest = 1e-12f;

    /// <param name="x">Rows; replaced by what they are before scale and shift.</param>
    /// <param name="scale">One number per column.</param>
    /// <param name="shift">One number per column.</param>
    /// <param name="result">The rows, normalised.</param>
    /// <param name="inverse">For each row 1 by its standard deviation.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="width">Numbers per row, a multiple of <see cref="MatrixProduct.Lane"/>.</param>
    public static void Forward(float* x, float* scale, float* shift, float* result, float* inverse, int rows, int width)
    {
        for (var r = 0; r < rows; r++)
        {
            var row = x + ((nint)r * width);
            var to = result + ((nint)r * width);
            var mean = Vector512.Create(Sum(row, width) / width);
            var squares = Vector512<float>.Zero;
            for (var i = 0; i < width; i += MatrixProduct.Lane)
            {
                var d = Vector512.Load(row + i) - mean;
                squares += d * d;
            }

            inverse[r] = 1f / MathF.Sqrt((Vector512.Sum(squares) / width) + Smallest);
            var factor = Vector512.Create(inverse[r]);
            for (var i = 0; i < width; i += MatrixProduct.Lane)
            {
                var d = (Vector512.Load(row + i) - mean) * factor;
                d.Store(row + i);
                ((d * Vector512.Load(scale + i)) + Vector512.Load(shift + i)).Store(to + i);
            }
        }
    }

    /// <summary>Replaces the result's gradient by that of the input, and adds to those of scale and shift.</summary>
    public static void Backward(float* normalized, float* inverse, float* scale, float* gradient, float* scaleGradient,
        float* shiftGradient, int rows, int width)
    {
        for (var r = 0; r < rows; r++)
        {
            var row = normalized + ((nint)r * width);
            var g = gradient + ((nint)r * width);
            var sum = Vector512<float>.Zero;
            var product = Vector512<float>.Zero;
            for (var i = 0; i < width; i += MatrixProduct.Lane)
            {
                var n = Vector512.Load(row + i);
                var d = Vector512.Load(g + i);
                (Vector512.Load(scaleGradient + i) + (d * n)).Store(scaleGradient + i);
                (Vector512.Load(shiftGradient + i) + d).Store(shiftGradient + i);
                d *= Vector512.Load(scale + i);
                sum += d;
                product += d * n;
            }

            var mean = Vector512.Create(Vector512.Sum(sum) / width);
            var along = Vector512.Create(Vector512.Sum(product) / width);
            var factor = Vector512.Create(inverse[r]);
            for (var i = 0; i < width; i += MatrixProduct.Lane)
                ((((Vector512.Load(g + i) * Vector512.Load(scale + i)) - mean) - (Vector512.Load(row + i) * along)) * factor).Store(g + i);
        }
    }

    private static float Sum(float* row, int width)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < width; i += MatrixProduct.Lane) sum += Vector512.Load(row + i);
        return Vector512.Sum(sum);
    }
}
