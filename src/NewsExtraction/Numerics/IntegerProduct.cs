using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NewsExtraction.Numerics;

/// <summary>
/// Products of rows of 16-bit integers with panels of a matrix of 16-bit integers, summed in 32 bits: exact as long as no sum overflows,
/// which the caller sees to, and so the same on every machine in whatever order it is added up.
/// </summary>
/// <remarks>A panel holds <see cref="Columns"/> columns. For every two rows k and k + 1 of the matrix it has the pairs (w[k, n], w[k + 1,
/// n]) of all its columns, in order.</remarks>
internal static unsafe class IntegerProduct
{
    private const int Lanes = 16;
    private const int Height = 6;
    private const int CacheLine = 64;

    /// <summary>Columns of a panel where vectors have 512 bits.</summary>
    internal const int WideColumns = 4 * Lanes;

    /// <summary>Columns of a panel: as many as six rows of sums fit into the registers. A panel lies in memory in the order in which it is
    /// read.</summary>
    public static int Columns => Vector512.IsHardwareAccelerated ? WideColumns : Lanes;

    /// <summary>result[r, n] = scale of row r * scale of column n * (x[r, 0] * w[0, n] + x[r, 1] * w[1, n] + ...) + bias[n], for the
    /// columns of a panel.</summary>
    /// <param name="x">The rows, without gaps.</param>
    /// <param name="rowScales">One per row.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="inner">Numbers per row; even.</param>
    /// <param name="scales">One per column of the panel.</param>
    /// <param name="bias">One per column of the panel.</param>
    /// <param name="result">First row of the result.</param>
    /// <param name="stride">Floats from one row of the result to the next.</param>
    /// <param name="columns">Columns of the panel that the result has; a multiple of 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(
        short* x, float* rowScales, int rows, short* panel, int inner, float* scales, float* bias, float* result, int stride, int columns)
    {
        if (Vector512.IsHardwareAccelerated && columns == Columns)
        {
            Wide(x, rowScales, rows, panel, inner, scales, bias, result, stride);
            return;
        }

        for (var n = 0; n < columns; n += Lanes)
            Narrow(x, rowScales, rows, panel + (2 * n), inner, scales + n, bias + n, result + n, stride);
    }

    /// <summary><see cref="Multiply"/> for a panel of <see cref="WideColumns"/>, on machines without such vectors as well, if slowly: so
    /// a test tries it on any machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Wide(
        short* x, float* rowScales, int rows, short* panel, int inner, float* scales, float* bias, float* result, int stride)
    {
        if (rows < Height)
        {
            for (var r = 0; r < rows; r++)
                Wide1(x + ((nint)r * inner), rowScales[r], panel, inner, scales, bias, result + ((nint)r * stride));
            return;
        }

        for (var r = 0; r < rows; r += Height)
        {
            // The last block starts early enough to be whole: some rows are worked out twice, to the same end.
            r = Math.Min(r, rows - Height);
            Wide6(x + ((nint)r * inner), rowScales + r, panel, inner, scales, bias, result + ((nint)r * stride), stride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow(
        short* x, float* rowScales, int rows, short* panel, int inner, float* scales, float* bias, float* result, int stride)
    {
        if (rows < Height)
        {
            for (var r = 0; r < rows; r++)
                Narrow1(x + ((nint)r * inner), rowScales[r], panel, inner, scales, bias, result + ((nint)r * stride));
            return;
        }

        // The weights come from the third-level cache: what the next panel needs is on its way while this one is worked on. A prefetch
        // never faults, so the last panel may ask for what lies behind the matrix.
        var next = (byte*)(panel + ((nint)inner * Lanes));
        var share = ((inner * Lanes * sizeof(short) * Height / rows / CacheLine) + 1) * CacheLine;
        for (var r = 0; r < rows; r += Height)
        {
            r = Math.Min(r, rows - Height);
            if (Sse.IsSupported && Columns == Lanes)
                for (var end = next + share; next < end; next += CacheLine) Sse.Prefetch1(next);
            Narrow6(x + ((nint)r * inner), rowScales + r, panel, inner, scales, bias, result + ((nint)r * stride), stride);
        }
    }

    // Six rows by four vectors: as many sums as the 32 registers of AVX-512 take.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide6(short* x, float* rowScales, short* panel, int inner, float* scales, float* bias, float* result, nint stride)
    {
        Vector512<int> a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
        Vector512<int> c0 = default, c1 = default, c2 = default, c3 = default, d0 = default, d1 = default, d2 = default, d3 = default;
        Vector512<int> e0 = default, e1 = default, e2 = default, e3 = default, f0 = default, f1 = default, f2 = default, f3 = default;
        var x1 = x + inner;
        var x2 = x1 + inner;
        var x3 = x2 + inner;
        var x4 = x3 + inner;
        var x5 = x4 + inner;
        for (var k = 0; k < inner; k += 2, panel += 2 * WideColumns)
        {
            var w0 = Vector512.Load(panel);
            var w1 = Vector512.Load(panel + (2 * Lanes));
            var w2 = Vector512.Load(panel + (4 * Lanes));
            var w3 = Vector512.Load(panel + (6 * Lanes));
            var v = Pair512(x + k);
            a0 += PairSums(v, w0);
            a1 += PairSums(v, w1);
            a2 += PairSums(v, w2);
            a3 += PairSums(v, w3);
            v = Pair512(x1 + k);
            b0 += PairSums(v, w0);
            b1 += PairSums(v, w1);
            b2 += PairSums(v, w2);
            b3 += PairSums(v, w3);
            v = Pair512(x2 + k);
            c0 += PairSums(v, w0);
            c1 += PairSums(v, w1);
            c2 += PairSums(v, w2);
            c3 += PairSums(v, w3);
            v = Pair512(x3 + k);
            d0 += PairSums(v, w0);
            d1 += PairSums(v, w1);
            d2 += PairSums(v, w2);
            d3 += PairSums(v, w3);
            v = Pair512(x4 + k);
            e0 += PairSums(v, w0);
            e1 += PairSums(v, w1);
            e2 += PairSums(v, w2);
            e3 += PairSums(v, w3);
            v = Pair512(x5 + k);
            f0 += PairSums(v, w0);
            f1 += PairSums(v, w1);
            f2 += PairSums(v, w2);
            f3 += PairSums(v, w3);
        }

        Finish(a0, a1, a2, a3, rowScales[0], scales, bias, result);
        Finish(b0, b1, b2, b3, rowScales[1], scales, bias, result + stride);
        Finish(c0, c1, c2, c3, rowScales[2], scales, bias, result + (2 * stride));
        Finish(d0, d1, d2, d3, rowScales[3], scales, bias, result + (3 * stride));
        Finish(e0, e1, e2, e3, rowScales[4], scales, bias, result + (4 * stride));
        Finish(f0, f1, f2, f3, rowScales[5], scales, bias, result + (5 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide1(short* x, float rowScale, short* panel, int inner, float* scales, float* bias, float* result)
    {
        Vector512<int> a0 = default, a1 = default, a2 = default, a3 = default;
        for (var k = 0; k < inner; k += 2, panel += 2 * WideColumns)
        {
            var v = Pair512(x + k);
            a0 += PairSums(v, Vector512.Load(panel));
            a1 += PairSums(v, Vector512.Load(panel + (2 * Lanes)));
            a2 += PairSums(v, Vector512.Load(panel + (4 * Lanes)));
            a3 += PairSums(v, Vector512.Load(panel + (6 * Lanes)));
        }

        Finish(a0, a1, a2, a3, rowScale, scales, bias, result);
    }

    // Six rows by two vectors: as many sums as 16 registers take. One pointer reaches three rows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow6(short* x, float* rowScales, short* panel, int inner, float* scales, float* bias, float* result, nint stride)
    {
        Vector256<int> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default;
        Vector256<int> d0 = default, d1 = default, e0 = default, e1 = default, f0 = default, f1 = default;
        nint row = inner;
        var x3 = x + (3 * row);
        for (var end = x + row; x < end; x += 2, x3 += 2, panel += 2 * Columns)
        {
            var w0 = Vector256.Load(panel);
            var w1 = Vector256.Load(panel + Lanes);
            var v = Pair256(x);
            a0 += PairSums(v, w0);
            a1 += PairSums(v, w1);
            v = Pair256(x + row);
            b0 += PairSums(v, w0);
            b1 += PairSums(v, w1);
            v = Pair256(x + (2 * row));
            c0 += PairSums(v, w0);
            c1 += PairSums(v, w1);
            v = Pair256(x3);
            d0 += PairSums(v, w0);
            d1 += PairSums(v, w1);
            v = Pair256(x3 + row);
            e0 += PairSums(v, w0);
            e1 += PairSums(v, w1);
            v = Pair256(x3 + (2 * row));
            f0 += PairSums(v, w0);
            f1 += PairSums(v, w1);
        }

        Finish(a0, a1, rowScales[0], scales, bias, result);
        Finish(b0, b1, rowScales[1], scales, bias, result + stride);
        Finish(c0, c1, rowScales[2], scales, bias, result + (2 * stride));
        Finish(d0, d1, rowScales[3], scales, bias, result + (3 * stride));
        Finish(e0, e1, rowScales[4], scales, bias, result + (4 * stride));
        Finish(f0, f1, rowScales[5], scales, bias, result + (5 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow1(short* x, float rowScale, short* panel, int inner, float* scales, float* bias, float* result)
    {
        Vector256<int> a0 = default, a1 = default;
        for (var k = 0; k < inner; k += 2, panel += 2 * Columns)
        {
            var v = Pair256(x + k);
            a0 += PairSums(v, Vector256.Load(panel));
            a1 += PairSums(v, Vector256.Load(panel + Lanes));
        }

        Finish(a0, a1, rowScale, scales, bias, result);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Pair512(short* pair) => Vector512.Create(*(int*)pair).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Pair256(short* pair) => Vector256.Create(*(int*)pair).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(Vector512<int> s0, Vector512<int> s1, Vector512<int> s2, Vector512<int> s3, float rowScale, float* scales,
        float* bias, float* result)
    {
        var row = Vector512.Create(rowScale);
        Finish(s0, row, scales, bias, result);
        Finish(s1, row, scales + Lanes, bias + Lanes, result + Lanes);
        Finish(s2, row, scales + (2 * Lanes), bias + (2 * Lanes), result + (2 * Lanes));
        Finish(s3, row, scales + (3 * Lanes), bias + (3 * Lanes), result + (3 * Lanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(Vector512<int> sum, Vector512<float> row, float* scales, float* bias, float* result) =>
        ((Vector512.ConvertToSingle(sum) * row * Vector512.Load(scales)) + Vector512.Load(bias)).Store(result);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(Vector256<int> s0, Vector256<int> s1, float rowScale, float* scales, float* bias, float* result)
    {
        const int Half = Lanes / 2;
        var row = Vector256.Create(rowScale);
        ((Vector256.ConvertToSingle(s0) * row * Vector256.Load(scales)) + Vector256.Load(bias)).Store(result);
        ((Vector256.ConvertToSingle(s1) * row * Vector256.Load(scales + Half)) + Vector256.Load(bias + Half)).Store(result + Half);
    }

    // In lane i: a[2i] * b[2i] + a[2i + 1] * b[2i + 1].
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> PairSums(Vector512<short> a, Vector512<short> b) => Avx512BW.IsSupported
        ? Avx512BW.MultiplyAddAdjacent(a, b)
        : Vector512.Create(PairSums(a.GetLower(), b.GetLower()), PairSums(a.GetUpper(), b.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> PairSums(Vector256<short> a, Vector256<short> b) => Avx2.IsSupported
        ? Avx2.MultiplyAddAdjacent(a, b)
        : Vector256.Create(PairSums(a.GetLower(), b.GetLower()), PairSums(a.GetUpper(), b.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> PairSums(Vector128<short> a, Vector128<short> b)
    {
        if (Sse2.IsSupported) return Sse2.MultiplyAddAdjacent(a, b);
        if (AdvSimd.Arm64.IsSupported)
            return AdvSimd.Arm64.AddPairwise(AdvSimd.MultiplyWideningLower(a.GetLower(), b.GetLower()),
                AdvSimd.MultiplyWideningUpper(a, b));
        var even = Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(a.AsInt32(), 16),
            16) * Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(b.AsInt32(), 16), 16);
        return even + (Vector128.ShiftRightArithmetic(a.AsInt32(), 16) * Vector128.ShiftRightArithmetic(b.AsInt32(), 16));
    }
}
