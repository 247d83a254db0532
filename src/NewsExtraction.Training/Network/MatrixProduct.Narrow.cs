using System.Runtime.Intrinsics;

namespace NewsExtraction.Training.Network;

/// <content>For machines without 512-bit vectors: the same sums in the same order, in blocks that 16 registers hold.</content>
internal static unsafe partial class MatrixProduct
{
    private const int Half = Lane / 2;

    /// <summary><see cref="Multiply"/> in 256-bit vectors.</summary>
    internal static void MultiplyNarrow(float* x, int ldx, float* w, int ldw, float* bias, float* c, int ldc, int rows, int inner,
        int columns, bool add)
    {
        for (var n = 0; n < columns; n += Lane)
        {
            var b = bias == null ? null : bias + n;
            var r = 0;
            for (; r + 4 <= rows; r += 4) Narrow4(x + ((nint)r * ldx), ldx, w + n, ldw, b, c + ((nint)r * ldc) + n, ldc, inner, add);
            for (; r < rows; r++) Narrow1(x + ((nint)r * ldx), w + n, ldw, b, c + ((nint)r * ldc) + n, inner, add);
        }
    }

    private static void Narrow4(float* x, nint ldx, float* w, nint ldw, float* bias, float* c, nint ldc, int inner, bool add)
    {
        var b0 = bias == null ? Vector256<float>.Zero : Vector256.Load(bias);
        var b1 = bias == null ? Vector256<float>.Zero : Vector256.Load(bias + Half);
        var s00 = add ? Vector256.Load(c) : b0;
        var s01 = add ? Vector256.Load(c + Half) : b1;
        var s10 = add ? Vector256.Load(c + ldc) : b0;
        var s11 = add ? Vector256.Load(c + ldc + Half) : b1;
        var s20 = add ? Vector256.Load(c + (2 * ldc)) : b0;
        var s21 = add ? Vector256.Load(c + (2 * ldc) + Half) : b1;
        var s30 = add ? Vector256.Load(c + (3 * ldc)) : b0;
        var s31 = add ? Vector256.Load(c + (3 * ldc) + Half) : b1;
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var w0 = Vector256.Load(w);
            var w1 = Vector256.Load(w + Half);
            var a = Vector256.Create(x[k]);
            s00 += a * w0;
            s01 += a * w1;
            a = Vector256.Create(x[ldx + k]);
            s10 += a * w0;
            s11 += a * w1;
            a = Vector256.Create(x[(2 * ldx) + k]);
            s20 += a * w0;
            s21 += a * w1;
            a = Vector256.Create(x[(3 * ldx) + k]);
            s30 += a * w0;
            s31 += a * w1;
        }

        s00.Store(c);
        s01.Store(c + Half);
        s10.Store(c + ldc);
        s11.Store(c + ldc + Half);
        s20.Store(c + (2 * ldc));
        s21.Store(c + (2 * ldc) + Half);
        s30.Store(c + (3 * ldc));
        s31.Store(c + (3 * ldc) + Half);
    }

    private static void Narrow1(float* x, float* w, nint ldw, float* bias, float* c, int inner, bool add)
    {
        var s0 = add ? Vector256.Load(c) : bias == null ? Vector256<float>.Zero : Vector256.Load(bias);
        var s1 = add ? Vector256.Load(c + Half) : bias == null ? Vector256<float>.Zero : Vector256.Load(bias + Half);
        for (var k = 0; k < inner; k++, w += ldw)
        {
            var a = Vector256.Create(x[k]);
            s0 += a * Vector256.Load(w);
            s1 += a * Vector256.Load(w + Half);
        }

        s0.Store(c);
        s1.Store(c + Half);
    }
}
