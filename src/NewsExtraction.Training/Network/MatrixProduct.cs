using System.Runtime.Intrinsics;

namespace NewsExtraction.Training.Network;

/// <summary>
/// Products of row-major matrices. A SIMD lane is always one output, and every output adds its products in the order of the inner index,
/// each with one rounding (fused multiply-add): the result is the same on every machine, whatever its vectors' width.
/// </summary>
internal static unsafe class MatrixProduct
{
    /// <summary>Floats that a row's length must be a multiple of.</summary>
    public const int Lane = 16;

    private const int Half = Lane / 2;

    // Rows of the result that 12 registers hold, with two of the right matrix and one of the left beside them.
    private const int Block = 6;

    // Rows of the right matrix whose panel of 16 columns stays in the first-level cache (16 KB).
    private const int Depth = 256;

    // A copy of a panel pays for itself only where it is read a few times.
    private const int FewRows = 2 * Block;

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
        if (!add) Start(bias, c, ldc, rows, columns);
        var panel = stackalloc float[Depth * Lane];
        for (var k = 0; k < inner; k += Depth)
        {
            var depth = Math.Min(Depth, inner - k);
            for (var n = 0; n < columns; n += Lane)
            {
                var right = w + ((nint)k * ldw) + n;
                var stride = ldw;
                if (rows > FewRows)
                {
                    Pack(right, ldw, panel, depth);
                    right = panel;
                    stride = Lane;
                }

                for (var r = 0; r < rows; r += Block)
                    AddBlock(x + ((nint)r * ldx) + k, ldx, right, stride, c + ((nint)r * ldc) + n, ldc, rows - r, depth);
            }
        }
    }

    private static void Start(float* bias, float* c, int ldc, int rows, int columns)
    {
        for (var r = 0; r < rows; r++)
        {
            var row = new Span<float>(c + ((nint)r * ldc), columns);
            if (bias == null) row.Clear();
            else new ReadOnlySpan<float>(bias, columns).CopyTo(row);
        }
    }

    private static void Pack(float* w, nint ldw, float* panel, int depth)
    {
        for (var k = 0; k < depth; k++, w += ldw, panel += Lane)
        {
            Vector256.Load(w).Store(panel);
            Vector256.Load(w + Half).Store(panel + Half);
        }
    }

    // Where fewer than six rows are left, the last one is worked out again for those that are not there: the same numbers are stored twice.
    private static void AddBlock(float* x, nint ldx, float* w, nint ldw, float* c, nint ldc, int rows, int depth)
    {
        nint r1 = rows > 1 ? 1 : 0, r2 = rows > 2 ? 2 : r1, r3 = rows > 3 ? 3 : r2, r4 = rows > 4 ? 4 : r3, r5 = rows > 5 ? 5 : r4;
        float* x1 = x + (r1 * ldx), x2 = x + (r2 * ldx), x3 = x + (r3 * ldx), x4 = x + (r4 * ldx), x5 = x + (r5 * ldx);
        float* c1 = c + (r1 * ldc), c2 = c + (r2 * ldc), c3 = c + (r3 * ldc), c4 = c + (r4 * ldc), c5 = c + (r5 * ldc);
        Vector256<float> s00 = Vector256.Load(c), s01 = Vector256.Load(c + Half);
        Vector256<float> s10 = Vector256.Load(c1), s11 = Vector256.Load(c1 + Half);
        Vector256<float> s20 = Vector256.Load(c2), s21 = Vector256.Load(c2 + Half);
        Vector256<float> s30 = Vector256.Load(c3), s31 = Vector256.Load(c3 + Half);
        Vector256<float> s40 = Vector256.Load(c4), s41 = Vector256.Load(c4 + Half);
        Vector256<float> s50 = Vector256.Load(c5), s51 = Vector256.Load(c5 + Half);
        for (nint k = 0; k < depth; k++, w += ldw)
        {
            Vector256<float> w0 = Vector256.Load(w), w1 = Vector256.Load(w + Half);
            var a = Vector256.Create(x[k]);
            s00 = Vector256.FusedMultiplyAdd(a, w0, s00);
            s01 = Vector256.FusedMultiplyAdd(a, w1, s01);
            a = Vector256.Create(x1[k]);
            s10 = Vector256.FusedMultiplyAdd(a, w0, s10);
            s11 = Vector256.FusedMultiplyAdd(a, w1, s11);
            a = Vector256.Create(x2[k]);
            s20 = Vector256.FusedMultiplyAdd(a, w0, s20);
            s21 = Vector256.FusedMultiplyAdd(a, w1, s21);
            a = Vector256.Create(x3[k]);
            s30 = Vector256.FusedMultiplyAdd(a, w0, s30);
            s31 = Vector256.FusedMultiplyAdd(a, w1, s31);
            a = Vector256.Create(x4[k]);
            s40 = Vector256.FusedMultiplyAdd(a, w0, s40);
            s41 = Vector256.FusedMultiplyAdd(a, w1, s41);
            a = Vector256.Create(x5[k]);
            s50 = Vector256.FusedMultiplyAdd(a, w0, s50);
            s51 = Vector256.FusedMultiplyAdd(a, w1, s51);
        }

        s00.Store(c);
        s01.Store(c + Half);
        s10.Store(c1);
        s11.Store(c1 + Half);
        s20.Store(c2);
        s21.Store(c2 + Half);
        s30.Store(c3);
        s31.Store(c3 + Half);
        s40.Store(c4);
        s41.Store(c4 + Half);
        s50.Store(c5);
        s51.Store(c5 + Half);
    }
}
