using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsExtraction.Models.Network;

/// <summary>Rows of numbers stored as signed bytes with a scale per row, read where they lie in the model.</summary>
internal sealed unsafe class ByteTable
{
    private const float Steps = 127f;
    private readonly ModelFile _owner;
    private readonly sbyte* _values;
    private readonly float* _scales;

    private ByteTable(ModelFile owner, string name, int rows, int width)
    {
        _owner = owner;
        Rows = rows;
        Width = width;
        PackedMatrix.Sized<sbyte>(owner, name, rows * width);
        PackedMatrix.Sized<float>(owner, name + ".scale", rows);
        _values = owner.Pointer<sbyte>(name);
        _scales = owner.Pointer<float>(name + ".scale");
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Numbers per row; a multiple of <see cref="MatrixProduct.Lane"/>.</summary>
    public int Width { get; }

    public static ByteTable Read(ModelFile file, string name, int rows, int width) => new(file, name, rows, width);

    /// <summary>sum = the rows added up, in their order.</summary>
    public void Sum(ReadOnlySpan<int> rows, float* sum)
    {
        for (var i = 0; i < Width; i += MatrixProduct.Lane)
        {
            var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
            foreach (var row in rows)
            {
                var scale = Vector256.Create(_scales[row]);
                var (a, b) = Widen(_values + ((nint)row * Width) + i);
                low += Vector256.ConvertToSingle(a) * scale;
                high += Vector256.ConvertToSingle(b) * scale;
            }

            low.Store(sum + i);
            high.Store(sum + i + Vector256<float>.Count);
        }

        GC.KeepAlive(_owner);
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
    private static (Vector256<int> Low, Vector256<int> High) Widen(sbyte* values)
    {
        if (Avx2.IsSupported) return (Avx2.ConvertToVector256Int32(values), Avx2.ConvertToVector256Int32(values + Vector256<int>.Count));
        var (low, high) = Vector128.Widen(Vector128.Load(values));
        var (a, b) = Vector128.Widen(low);
        var (c, d) = Vector128.Widen(high);
        return (Vector256.Create(a, b), Vector256.Create(c, d));
    }
}
