using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsExtraction.Numerics;

/// <summary>
/// The product of two matrices of floats. A SIMD lane is always one output, and every output adds its products in the order of the inner
/// index with separate multiplications and additions, so the result is the same on every machine. Only the scores of arcs need it, well
/// under a hundredth of the work of a sentence: one block of four rows is enough, for vectors that every processor has.
/// </summary>
internal static unsafe class FloatProduct
{
    /// <summary>Floats that a row's length must be a multiple of.</summary>
    public const int Lane = 16;

    private const int Half = Lane / 2;

    /// <summary>c[r, n] = x[r, 0] * w[0, n] + x[r, 1] * w[1, n] + ...</summary>
    /// <param name="x">Left matrix, <paramref name="rows"/> by <paramref name="inner"/>.</param>
    /// <param name="ldx">Floats from one row of x to the next.</param>
    /// <param name="w">Right matrix, <paramref name="inner"/> by <paramref name="columns"/>.</param>
    /// <param name="c">The result, <paramref name="rows"/> by <paramref name="columns"/>.</param>
    /// <param name="rows">Rows of x and c.</param>
    /// <param name="inner">Columns of x, rows of w.</param>
    /// <param name="columns">Columns of w and c, one row behind the other; a multiple of <see cref="Lane"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(float* x, int ldx, float* w, float* c, int rows, int inner, int columns)
    {
        var r = 0;
        for (; r + 4 <= rows; r += 4) FourRows(x + ((nint)r * ldx), ldx, w, c + ((nint)r * columns), inner, columns);
        for (; r < rows; r++) OneRow(x + ((nint)r * ldx), w, c + ((nint)r * columns), inner, columns);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows(float* x, int ldx, float* w, float* c, int inner, int columns)
    {
        var x1 = x + ldx;
        var x2 = x1 + ldx;
        var x3 = x2 + ldx;
        for (var n = 0; n < columns; n += Lane)
        {
            Vector256<float> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
            var column = w + n;
            for (var k = 0; k < inner; k++, column += columns)
            {
                var (low, high) = (Vector256.Load(column), Vector256.Load(column + Half));
                a0 += Vector256.Create(x[k]) * low;
                b0 += Vector256.Create(x[k]) * high;
                a1 += Vector256.Create(x1[k]) * low;
                b1 += Vector256.Create(x1[k]) * high;
                a2 += Vector256.Create(x2[k]) * low;
                b2 += Vector256.Create(x2[k]) * high;
                a3 += Vector256.Create(x3[k]) * low;
                b3 += Vector256.Create(x3[k]) * high;
            }

            Store(c + n, a0, b0);
            Store(c + columns + n, a1, b1);
            Store(c + (2 * (nint)columns) + n, a2, b2);
            Store(c + (3 * (nint)columns) + n, a3, b3);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(float* x, float* w, float* c, int inner, int columns)
    {
        for (var n = 0; n < columns; n += Lane)
        {
            Vector256<float> low = default, high = default;
            var column = w + n;
            for (var k = 0; k < inner; k++, column += columns)
            {
                low += Vector256.Create(x[k]) * Vector256.Load(column);
                high += Vector256.Create(x[k]) * Vector256.Load(column + Half);
            }

            Store(c + n, low, high);
        }
    }

    private static void Store(float* at, Vector256<float> low, Vector256<float> high)
    {
        low.Store(at);
        high.Store(at + Half);
    }
}
