using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsExtraction.Buffers;

namespace NewsExtraction.Numerics;

/// <summary>
/// Rows of numbers rounded to 16-bit integers with a scale per row, as <see
/// cref="PackedMatrix"/> takes them. Reused, for one thread at a time.
/// </summary>
internal sealed unsafe class RoundedRows
{
    // Added to a float of less than 2^22 this leaves the nearest integer in the low bits: rounding that is the same on every machine.
    private const float Rounder = 12582912f;
    private readonly FloatBuffer _values = new();
    private readonly FloatBuffer _scales = new();

    /// <summary>The integers, row after row without gaps.</summary>
    public short* Values => (short*)_values.Data;

    /// <summary>What a row's integers are multiplied by to give its numbers.</summary>
    public float* Scales => _scales.Data;

    /// <summary>Rounds rows.</summary>
    /// <param name="x">The first row.</param>
    /// <param name="stride">Floats from one row to the next.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="length">Numbers per row; a multiple of 16.</param>
    /// <param name="largest">Size of the integer that stands for a row's largest number; less than 32,768.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(float* x, int stride, int rows, int length, int largest)
    {
        _values.Reserve((((long)rows * length) + 1) / 2);
        _scales.Reserve(rows);
        var values = Values;
        for (var r = 0; r < rows; r++, x += stride, values += length)
        {
            var size = Largest(x, length);
            Scales[r] = size / largest;
            var factor = size > 0 ? largest / size : 0;
            if (Vector512.IsHardwareAccelerated && length % (2 * Vector512<float>.Count) == 0) RoundWide(x, factor, values, length);
            else Round(x, factor, values, length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Round(float* x, float factor, short* values, int length)
    {
        var (times, rounder) = (Vector256.Create(factor), Vector256.Create(Rounder));
        for (var i = 0; i < length; i += 2 * Vector256<float>.Count)
        {
            var low = ((Vector256.Load(x + i) * times) + rounder).AsInt32() - rounder.AsInt32();
            var high = ((Vector256.Load(x + i + Vector256<float>.Count) * times) + rounder).AsInt32() - rounder.AsInt32();
            Vector256.Narrow(low, high).Store(values + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RoundWide(float* x, float factor, short* values, int length)
    {
        var (times, rounder) = (Vector512.Create(factor), Vector512.Create(Rounder));
        for (var i = 0; i < length; i += 2 * Vector512<float>.Count)
        {
            var low = ((Vector512.Load(x + i) * times) + rounder).AsInt32() - rounder.AsInt32();
            var high = ((Vector512.Load(x + i + Vector512<float>.Count) * times) + rounder).AsInt32() - rounder.AsInt32();
            Vector512.Narrow(low, high).Store(values + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Largest(float* x, int length)
    {
        if (Vector512.IsHardwareAccelerated && length % (2 * Vector512<float>.Count) == 0)
        {
            var (even, odd) = (Vector512<float>.Zero, Vector512<float>.Zero);
            for (var i = 0; i < length; i += 2 * Vector512<float>.Count)
            {
                even = Vector512.Max(even, Vector512.Abs(Vector512.Load(x + i)));
                odd = Vector512.Max(odd, Vector512.Abs(Vector512.Load(x + i + Vector512<float>.Count)));
            }

            even = Vector512.Max(even, odd);
            return Largest(Vector256.Max(even.GetLower(), even.GetUpper()));
        }

        var widest = Vector256<float>.Zero;
        for (var i = 0; i < length; i += Vector256<float>.Count) widest = Vector256.Max(widest, Vector256.Abs(Vector256.Load(x + i)));
        return Largest(widest);
    }

    private static float Largest(Vector256<float> values)
    {
        var quarter = Vector128.Max(values.GetLower(), values.GetUpper());
        var pair = Vector128.Max(quarter, Vector128.Shuffle(quarter, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(pair[0], pair[1]);
    }
}
