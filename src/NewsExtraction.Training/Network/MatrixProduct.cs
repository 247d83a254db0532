using System.Runtime.Intrinsics;

namespace NewsExtraction.Training.Network;

/// <summary>
/// Products of row-major matrices. A SIMD lane is always one output, and every output adds its products in the order of the inner index
/// with separate multiplications and additions: the result is the same on every machine, whatever its vectors' width.
/// </summary>
internal static unsafe partial class MatrixProduct
{
    /// <summary>Floats that a row's length must be a multiple of.</summary>
    public const int Lane = 16;

    /// <summary>
    /// c[r, n] = start + x[r, 0] * w[0, n] + x[r, 1] * w[1, n] + ..., where start is c[r, n] itself when adding, else bias[n], else 0.
    /// </summary>
    /// <param name="x">Left matrix, <paramref name="rows"/> by <paramref name="inner"/>.</param>
    /// <param name="ldx">Floats from one row of x to the next.</param>
    /// <param name="w">Right matrix, <paramref name="inner"/> by <paramref name="columns"/>.</param>
    /// <param name="ldw">Floats from one row of w to the next.</param>
    /// <param name="bias">One number per column, or null.</param>
    /// <param name="c">The result, <paramref name="rows"/> by <paramref name="columns"/>.</param>
    /// <param name="ldc">Floats from one row of c to the next.</param>
    /// <param name="rows">Rows of x and c.</param>
    /// <param name="inner">Columns of x, rows of w.</param>
    /// <param name="columns">Columns of w and c; a multiple of <see cref="Lane"/>.</param>
    /// <param name="add">True to add to what c holds.</param>
    public static void Multiply(float* x, int ldx, float* w, int ldw, float* bias, float* c, int ldc, int rows, int inner, int columns,
        bool add = false)
    {
        if (!Vector512.IsHardwareAccelerated)
        {
            MultiplyNarrow(x, ldx, w, ldw, bias, c, ldc, rows, inner, columns, add);
            return;
        }

        var n = 0;
        for (; n + 64 <= columns; n += 64)
        {
            var r = 0;
            var b = bias == null ? null : bias + n;
            for (; r + 6 <= rows; r += 6) Kernel6x4(x + ((nint)r * ldx), ldx, w + n, ldw, b, c + ((nint)r * ldc) + n, ldc, inner, add);
            for (; r + 2 <= rows; r += 2) Kernel2x4(x + ((nint)r * ldx), ldx, w + n, ldw, b, c + ((nint)r * ldc) + n, ldc, inner, add);
            for (; r < rows; r++) Kernel1x4(x + ((nint)r * ldx), ldx, w + n, ldw, b, c + ((nint)r * ldc) + n, ldc, inner, add);
        }

        for (; n + 32 <= columns; n += 32)
        {
            var r = 0;
            var b = bias == null ? null : bias + n;
            for (; r + 6 <= rows; r += 6) Kernel6x2(x + ((nint)r * ldx), ldx, w + n, ldw, b, c + ((nint)r * ldc) + n, ldc, inner, add);
            for (; r < rows; r++) Kernel1x2(x + ((nint)r * ldx), ldx, w + n, ldw, b, c + ((nint)r * ldc) + n, ldc, inner, add);
        }

        for (; n < columns; n += 16)
        {
            var r = 0;
            var b = bias == null ? null : bias + n;
            for (; r + 6 <= rows; r += 6) Kernel6x1(x + ((nint)r * ldx), ldx, w + n, ldw, b, c + ((nint)r * ldc) + n, ldc, inner, add);
            for (; r < rows; r++) Kernel1x1(x + ((nint)r * ldx), ldx, w + n, ldw, b, c + ((nint)r * ldc) + n, ldc, inner, add);
        }
    }

    private static void Kernel6x4(float* x, nint ldx, float* w, nint ldw, float* bias, float* c, nint ldc, int inner, bool add)
    {
        var b0 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias);
        var b1 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 16);
        var b2 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 32);
        var b3 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 48);
        var s00 = add ? Vector512.Load(c) : b0;
        var s01 = add ? Vector512.Load(c + 16) : b1;
        var s02 = add ? Vector512.Load(c + 32) : b2;
        var s03 = add ? Vector512.Load(c + 48) : b3;
        var s10 = add ? Vector512.Load(c + ldc) : b0;
        var s11 = add ? Vector512.Load(c + ldc + 16) : b1;
        var s12 = add ? Vector512.Load(c + ldc + 32) : b2;
        var s13 = add ? Vector512.Load(c + ldc + 48) : b3;
        var s20 = add ? Vector512.Load(c + (2 * ldc)) : b0;
        var s21 = add ? Vector512.Load(c + (2 * ldc) + 16) : b1;
        var s22 = add ? Vector512.Load(c + (2 * ldc) + 32) : b2;
        var s23 = add ? Vector512.Load(c + (2 * ldc) + 48) : b3;
        var s30 = add ? Vector512.Load(c + (3 * ldc)) : b0;
        var s31 = add ? Vector512.Load(c + (3 * ldc) + 16) : b1;
        var s32 = add ? Vector512.Load(c + (3 * ldc) + 32) : b2;
        var s33 = add ? Vector512.Load(c + (3 * ldc) + 48) : b3;
        var s40 = add ? Vector512.Load(c + (4 * ldc)) : b0;
        var s41 = add ? Vector512.Load(c + (4 * ldc) + 16) : b1;
        var s42 = add ? Vector512.Load(c + (4 * ldc) + 32) : b2;
        var s43 = add ? Vector512.Load(c + (4 * ldc) + 48) : b3;
        var s50 = add ? Vector512.Load(c + (5 * ldc)) : b0;
        var s51 = add ? Vector512.Load(c + (5 * ldc) + 16) : b1;
        var s52 = add ? Vector512.Load(c + (5 * ldc) + 32) : b2;
        var s53 = add ? Vector512.Load(c + (5 * ldc) + 48) : b3;
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var w0 = Vector512.Load(w);
            var w1 = Vector512.Load(w + 16);
            var w2 = Vector512.Load(w + 32);
            var w3 = Vector512.Load(w + 48);
            var a = Vector512.Create(x[k]);
            s00 += a * w0;
            s01 += a * w1;
            s02 += a * w2;
            s03 += a * w3;
            a = Vector512.Create(x[ldx + k]);
            s10 += a * w0;
            s11 += a * w1;
            s12 += a * w2;
            s13 += a * w3;
            a = Vector512.Create(x[(2 * ldx) + k]);
            s20 += a * w0;
            s21 += a * w1;
            s22 += a * w2;
            s23 += a * w3;
            a = Vector512.Create(x[(3 * ldx) + k]);
            s30 += a * w0;
            s31 += a * w1;
            s32 += a * w2;
            s33 += a * w3;
            a = Vector512.Create(x[(4 * ldx) + k]);
            s40 += a * w0;
            s41 += a * w1;
            s42 += a * w2;
            s43 += a * w3;
            a = Vector512.Create(x[(5 * ldx) + k]);
            s50 += a * w0;
            s51 += a * w1;
            s52 += a * w2;
            s53 += a * w3;
        }

        s00.Store(c);
        s01.Store(c + 16);
        s02.Store(c + 32);
        s03.Store(c + 48);
        s10.Store(c + ldc);
        s11.Store(c + ldc + 16);
        s12.Store(c + ldc + 32);
        s13.Store(c + ldc + 48);
        s20.Store(c + (2 * ldc));
        s21.Store(c + (2 * ldc) + 16);
        s22.Store(c + (2 * ldc) + 32);
        s23.Store(c + (2 * ldc) + 48);
        s30.Store(c + (3 * ldc));
        s31.Store(c + (3 * ldc) + 16);
        s32.Store(c + (3 * ldc) + 32);
        s33.Store(c + (3 * ldc) + 48);
        s40.Store(c + (4 * ldc));
        s41.Store(c + (4 * ldc) + 16);
        s42.Store(c + (4 * ldc) + 32);
        s43.Store(c + (4 * ldc) + 48);
        s50.Store(c + (5 * ldc));
        s51.Store(c + (5 * ldc) + 16);
        s52.Store(c + (5 * ldc) + 32);
        s53.Store(c + (5 * ldc) + 48);
    }

    private static void Kernel2x4(float* x, nint ldx, float* w, nint ldw, float* bias, float* c, nint ldc, int inner, bool add)
    {
        var b0 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias);
        var b1 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 16);
        var b2 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 32);
        var b3 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 48);
        var s00 = add ? Vector512.Load(c) : b0;
        var s01 = add ? Vector512.Load(c + 16) : b1;
        var s02 = add ? Vector512.Load(c + 32) : b2;
        var s03 = add ? Vector512.Load(c + 48) : b3;
        var s10 = add ? Vector512.Load(c + ldc) : b0;
        var s11 = add ? Vector512.Load(c + ldc + 16) : b1;
        var s12 = add ? Vector512.Load(c + ldc + 32) : b2;
        var s13 = add ? Vector512.Load(c + ldc + 48) : b3;
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var w0 = Vector512.Load(w);
            var w1 = Vector512.Load(w + 16);
            var w2 = Vector512.Load(w + 32);
            var w3 = Vector512.Load(w + 48);
            var a = Vector512.Create(x[k]);
            s00 += a * w0;
            s01 += a * w1;
            s02 += a * w2;
            s03 += a * w3;
            a = Vector512.Create(x[ldx + k]);
            s10 += a * w0;
            s11 += a * w1;
            s12 += a * w2;
            s13 += a * w3;
        }

        s00.Store(c);
        s01.Store(c + 16);
        s02.Store(c + 32);
        s03.Store(c + 48);
        s10.Store(c + ldc);
        s11.Store(c + ldc + 16);
        s12.Store(c + ldc + 32);
        s13.Store(c + ldc + 48);
    }

    private static void Kernel1x4(float* x, nint ldx, float* w, nint ldw, float* bias, float* c, nint ldc, int inner, bool add)
    {
        var b0 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias);
        var b1 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 16);
        var b2 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 32);
        var b3 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 48);
        var s00 = add ? Vector512.Load(c) : b0;
        var s01 = add ? Vector512.Load(c + 16) : b1;
        var s02 = add ? Vector512.Load(c + 32) : b2;
        var s03 = add ? Vector512.Load(c + 48) : b3;
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var w0 = Vector512.Load(w);
            var w1 = Vector512.Load(w + 16);
            var w2 = Vector512.Load(w + 32);
            var w3 = Vector512.Load(w + 48);
            var a = Vector512.Create(x[k]);
            s00 += a * w0;
            s01 += a * w1;
            s02 += a * w2;
            s03 += a * w3;
        }

        s00.Store(c);
        s01.Store(c + 16);
        s02.Store(c + 32);
        s03.Store(c + 48);
    }

    private static void Kernel6x2(float* x, nint ldx, float* w, nint ldw, float* bias, float* c, nint ldc, int inner, bool add)
    {
        var b0 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias);
        var b1 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 16);
        var s00 = add ? Vector512.Load(c) : b0;
        var s01 = add ? Vector512.Load(c + 16) : b1;
        var s10 = add ? Vector512.Load(c + ldc) : b0;
        var s11 = add ? Vector512.Load(c + ldc + 16) : b1;
        var s20 = add ? Vector512.Load(c + (2 * ldc)) : b0;
        var s21 = add ? Vector512.Load(c + (2 * ldc) + 16) : b1;
        var s30 = add ? Vector512.Load(c + (3 * ldc)) : b0;
        var s31 = add ? Vector512.Load(c + (3 * ldc) + 16) : b1;
        var s40 = add ? Vector512.Load(c + (4 * ldc)) : b0;
        var s41 = add ? Vector512.Load(c + (4 * ldc) + 16) : b1;
        var s50 = add ? Vector512.Load(c + (5 * ldc)) : b0;
        var s51 = add ? Vector512.Load(c + (5 * ldc) + 16) : b1;
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var w0 = Vector512.Load(w);
            var w1 = Vector512.Load(w + 16);
            var a = Vector512.Create(x[k]);
            s00 += a * w0;
            s01 += a * w1;
            a = Vector512.Create(x[ldx + k]);
            s10 += a * w0;
            s11 += a * w1;
            a = Vector512.Create(x[(2 * ldx) + k]);
            s20 += a * w0;
            s21 += a * w1;
            a = Vector512.Create(x[(3 * ldx) + k]);
            s30 += a * w0;
            s31 += a * w1;
            a = Vector512.Create(x[(4 * ldx) + k]);
            s40 += a * w0;
            s41 += a * w1;
            a = Vector512.Create(x[(5 * ldx) + k]);
            s50 += a * w0;
            s51 += a * w1;
        }

        s00.Store(c);
        s01.Store(c + 16);
        s10.Store(c + ldc);
        s11.Store(c + ldc + 16);
        s20.Store(c + (2 * ldc));
        s21.Store(c + (2 * ldc) + 16);
        s30.Store(c + (3 * ldc));
        s31.Store(c + (3 * ldc) + 16);
        s40.Store(c + (4 * ldc));
        s41.Store(c + (4 * ldc) + 16);
        s50.Store(c + (5 * ldc));
        s51.Store(c + (5 * ldc) + 16);
    }

    private static void Kernel1x2(float* x, nint ldx, float* w, nint ldw, float* bias, float* c, nint ldc, int inner, bool add)
    {
        var b0 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias);
        var b1 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias + 16);
        var s00 = add ? Vector512.Load(c) : b0;
        var s01 = add ? Vector512.Load(c + 16) : b1;
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var w0 = Vector512.Load(w);
            var w1 = Vector512.Load(w + 16);
            var a = Vector512.Create(x[k]);
            s00 += a * w0;
            s01 += a * w1;
        }

        s00.Store(c);
        s01.Store(c + 16);
    }

    private static void Kernel6x1(float* x, nint ldx, float* w, nint ldw, float* bias, float* c, nint ldc, int inner, bool add)
    {
        var b0 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias);
        var s00 = add ? Vector512.Load(c) : b0;
        var s10 = add ? Vector512.Load(c + ldc) : b0;
        var s20 = add ? Vector512.Load(c + (2 * ldc)) : b0;
        var s30 = add ? Vector512.Load(c + (3 * ldc)) : b0;
        var s40 = add ? Vector512.Load(c + (4 * ldc)) : b0;
        var s50 = add ? Vector512.Load(c + (5 * ldc)) : b0;
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var w0 = Vector512.Load(w);
            var a = Vector512.Create(x[k]);
            s00 += a * w0;
            a = Vector512.Create(x[ldx + k]);
            s10 += a * w0;
            a = Vector512.Create(x[(2 * ldx) + k]);
            s20 += a * w0;
            a = Vector512.Create(x[(3 * ldx) + k]);
            s30 += a * w0;
            a = Vector512.Create(x[(4 * ldx) + k]);
            s40 += a * w0;
            a = Vector512.Create(x[(5 * ldx) + k]);
            s50 += a * w0;
        }

        s00.Store(c);
        s10.Store(c + ldc);
        s20.Store(c + (2 * ldc));
        s30.Store(c + (3 * ldc));
        s40.Store(c + (4 * ldc));
        s50.Store(c + (5 * ldc));
    }

    private static void Kernel1x1(float* x, nint ldx, float* w, nint ldw, float* bias, float* c, nint ldc, int inner, bool add)
    {
        var b0 = bias == null ? Vector512<float>.Zero : Vector512.Load(bias);
        var s00 = add ? Vector512.Load(c) : b0;
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var w0 = Vector512.Load(w);
            var a = Vector512.Create(x[k]);
            s00 += a * w0;
        }

        s00.Store(c);
    }
}
