using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsExtraction.Models;

namespace NewsExtraction.Numerics;

/// <summary>Rows of numbers stored as signed bytes with a scale per row, read where they lie in the model.</summary>
internal sealed unsafe class ByteTable
{
    private const float Steps = 127f;
    private const int CacheLine = 64;
    private readonly ModelFile _owner;
    private readonly sbyte* _values;
    private readonly float* _scales;

    private ByteTable(ModelFile owner, string name, int rows, int width)
    {
        _owner = owner;
        Rows = rows;
        Width = width;
        if (width % FloatProduct.Lane != 0) throw owner.Damaged($"section '{name}' has rows that are no multiple of 16");
        owner.Floats(name + ".scale", rows);
        _values = owner.Pointer<sbyte>(name, (long)rows * width);
        _scales = owner.Pointer<float>(name + ".scale", rows);
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Numbers per row; a multiple of <see cref="FloatProduct.Lane"/>.</summary>
    public int Width { get; }

    public static ByteTable Read(ModelFile file, string name, int rows, int width) => new(file, name, rows, width);

    /// <summary>sum = the rows added up, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<int> rows, float* sum)
    {
        // All rows are below Rows: the vocabulary's numbers and the masked hashes were checked when the model was read.
        const int Count = 8;
        var i = 0;
        for (; i + (4 * Count) <= Width; i += 4 * Count)
        {
            Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
            foreach (var row in rows)
            {
                var scale = Vector256.Create(_scales[row]);
                var values = _values + ((nint)row * Width) + i;
                s0 += Vector256.ConvertToSingle(Widen(values)) * scale;
                s1 += Vector256.ConvertToSingle(Widen(values + Count)) * scale;
                s2 += Vector256.ConvertToSingle(Widen(values + (2 * Count))) * scale;
                s3 += Vector256.ConvertToSingle(Widen(values + (3 * Count))) * scale;
            }

            s0.Store(sum + i);
            s1.Store(sum + i + Count);
            s2.Store(sum + i + (2 * Count));
            s3.Store(sum + i + (3 * Count));
        }

        for (; i < Width; i += Count)
        {
            Vector256<float> s = default;
            foreach (var row in rows)
                s += Vector256.ConvertToSingle(Widen(_values + ((nint)row * Width) + i)) * Vector256.Create(_scales[row]);
            s.Store(sum + i);
        }

        GC.KeepAlive(_owner);
    }

    /// <summary>Asks for rows that will be summed soon: a table is larger than the caches near the processor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Prefetch(ReadOnlySpan<int> rows)
    {
        if (!Sse.IsSupported) return;
        foreach (var row in rows)
        {
            Sse.Prefetch0(_scales + row);
            for (var i = 0; i < Width; i += CacheLine) Sse.Prefetch0(_values + ((nint)row * Width) + i);
        }
    }

    /// <summary>Writes rows of floats.</summary>
    public static void Write(ModelWriter writer, string name, float* rows, int count, int width)
    {
        var scales = new float[count];
        var values = new sbyte[count * width];
        for (var r = 0; r < count; r++)
        {
            var row = rows + ((nint)r * width);
            var largest = 0f;
            for (var i = 0; i < width; i++) largest = Math.Max(largest, Math.Abs(row[i]));
            scales[r] = largest / Steps;
            if (largest > 0)
                for (var i = 0; i < width; i++) values[(r * width) + i] = (sbyte)MathF.Round(row[i] / scales[r]);
        }

        writer.Section<sbyte>(name, values).Section<float>(name + ".scale", scales);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widen(sbyte* values)
    {
        if (Avx2.IsSupported) return Avx2.ConvertToVector256Int32(values);
        var words = Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(long*)values).AsSByte());
        var (a, b) = Vector128.Widen(words);
        return Vector256.Create(a, b);
    }
}
