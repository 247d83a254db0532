using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsExtraction.Buffers;
using NewsExtraction.Models;

namespace NewsExtraction.Numerics;

/// <summary>
/// A weight matrix (inner by columns) with an optional bias. Stored as 16-bit integers with a scale per column; held as integers of 13
/// bits, in the panels of <see cref="IntegerProduct"/>, so that products are exact integers.
/// </summary>
internal sealed unsafe class PackedMatrix
{
    private const float Steps = 32000f;
    private const float HeldSteps = 4095f;
    private const int LargestSide = 1 << 14;
    private readonly FloatBuffer _weights;
    private readonly FloatBuffer _scales;
    private readonly FloatBuffer _bias;
    private readonly int _largest;

    private PackedMatrix(int inner, int columns, FloatBuffer weights, FloatBuffer scales, FloatBuffer bias, int largest)
    {
        Inner = inner;
        Columns = columns;
        _weights = weights;
        _scales = scales;
        _bias = bias;
        _largest = largest;
    }

    /// <summary>Numbers that a row going in has.</summary>
    public int Inner { get; }

    /// <summary>Numbers that a row coming out has.</summary>
    public int Columns { get; }

    /// <summary>result = x * weights + bias, for <paramref name="rows"/> rows that follow one another without gaps.</summary>
    public void Multiply(float* x, float* result, int rows, RoundedRows rounded) => Multiply(x, Inner, result, Columns, rows, rounded);

    /// <summary>result = x * weights + bias.</summary>
    /// <param name="x">Rows going in.</param>
    /// <param name="ldx">Floats from one row of x to the next.</param>
    /// <param name="result">Rows coming out.</param>
    /// <param name="ldc">Floats from one row of the result to the next.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="rounded">Working memory: x in integers.</param>
    public void Multiply(float* x, int ldx, float* result, int ldc, int rows, RoundedRows rounded)
    {
        rounded.Set(x, ldx, rows, Inner, _largest);
        // Bounds: Set reserved rows * Inner integers and a scale for each row. Weights, scales and bias were reserved in whole panels,
        // so that the panel at n is all there. Of the result, whose rows are ldc >= Columns floats apart, only the columns that
        // it has are written: a multiple of 16, as Read made sure. Inner is a multiple of 16, which is even.
        for (var n = 0; n < Columns; n += IntegerProduct.Columns)
        {
            IntegerProduct.Multiply(
                rounded.Values, rounded.Scales, rows, (short*)_weights.Data + ((nint)n * Inner), Inner, _scales.Data + n, _bias.Data + n,
                    result + n, ldc, Math.Min(IntegerProduct.Columns, Columns - n));
        }

        // The weights are the system's memory and go with this object: it must outlive the pointers.
        GC.KeepAlive(this);
    }

    /// <summary>Reads the sections that <see cref="Write"/> wrote.</summary>
    /// <exception cref="ModelFormatException">A section is missing or has not the size expected.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PackedMatrix Read(ModelFile file, string name, int inner, int columns)
    {
        if (inner % FloatProduct.Lane != 0 || columns % FloatProduct.Lane != 0 || inner is < 1 or > LargestSide
            || columns is < 1 or > LargestSide)
            throw file.Damaged($"section '{name}' has sides that are no multiple of 16");
        // Sides of at most 2^14: no product below leaves 32 bits.
        var steps = file.Section<short>(name, (long)inner * columns);
        var panels = (columns + IntegerProduct.Columns - 1) / IntegerProduct.Columns;
        var padded = panels * IntegerProduct.Columns;
        var weights = new FloatBuffer(inner * padded / 2);
        var pairs = (int*)weights.Data;
        var sums = new int[columns];
        fixed (short* rows = steps)
        fixed (int* sum = sums)
        {
            for (var k = 0; k < inner; k += 2)
                Hold(rows + ((nint)k * columns), columns, pairs + (k / 2 * IntegerProduct.Columns), inner, sum);
        }

        var scales = new FloatBuffer(padded);
        var stored = file.Floats(name + ".scale", columns);
        for (var n = 0; n < columns; n++) scales.Data[n] = stored[n] * (Steps / HeldSteps);
        var bias = new FloatBuffer(padded);
        if (file.Has(name + ".bias")) file.Floats(name + ".bias", columns).CopyTo(new Span<float>(bias.Data, columns));

        // The finest steps with which no sum can overflow.
        var largest = Math.Min(short.MaxValue, int.MaxValue / Math.Max(1, sums.Max()));
        return new PackedMatrix(inner, columns, weights, scales, bias, largest);
    }

    // Puts two rows of the matrix into the panels, as pairs of 13 bits, and adds their sizes to the sums of the columns.
    private static void Hold(short* rows, int columns, int* pairs, int inner, int* sums)
    {
        var low = Vector128.Create(0xFFFF);
        for (var n = 0; n < columns; n += 2 * Vector128<int>.Count)
        {
            // A panel has half as many pairs for a column as the matrix has rows, and a whole number of these steps.
            var into = pairs + ((nint)(n / IntegerProduct.Columns) * IntegerProduct.Columns * (inner / 2)) + (n % IntegerProduct.Columns);
            var (firstLow, firstHigh) = Vector128.Widen(Vector128.Load(rows + n));
            var (secondLow, secondHigh) = Vector128.Widen(Vector128.Load(rows + columns + n));
            Hold(firstLow, secondLow, into, sums + n);
            Hold(firstHigh, secondHigh, into + Vector128<int>.Count, sums + n + Vector128<int>.Count);
        }

        void Hold(Vector128<int> first, Vector128<int> second, int* into, int* sum)
        {
            (first, second) = (Held(first), Held(second));
            ((first & low) | (second << 16)).Store(into);
            (Vector128.Load(sum) + Vector128.Abs(first) + Vector128.Abs(second)).Store(sum);
        }
    }

    private static Vector128<int> Held(Vector128<int> steps) =>
        Vector128.ConvertToInt32(Vector128.Round(Vector128.ConvertToSingle(steps) * (HeldSteps / Steps)));

    /// <summary>Writes a matrix (row-major) and its bias, if any.</summary>
    public static void Write(ModelWriter writer, string name, float* weights, float* bias, int inner, int columns)
    {
        var scales = new float[columns];
        var steps = new short[inner * columns];
        for (var n = 0; n < columns; n++)
        {
            var largest = 0f;
            for (var k = 0; k < inner; k++) largest = Math.Max(largest, Math.Abs(weights[(k * columns) + n]));
            scales[n] = largest / Steps;
            if (largest > 0)
                for (var k = 0; k < inner; k++) steps[(k * columns) + n] = (short)MathF.Round(weights[(k * columns) + n] / scales[n]);
        }

        writer.Section<short>(name, steps).Section<float>(name + ".scale", scales);
        if (bias != null) writer.Section(name + ".bias", new ReadOnlySpan<float>(bias, columns));
    }

    /// <summary>Reads a section of floats whose size is known.</summary>
    public static FloatBuffer ReadVector(ModelFile file, string name, int length)
    {
        var buffer = new FloatBuffer(length);
        file.Floats(name, length).CopyTo(new Span<float>(buffer.Data, length));
        return buffer;
    }
}
