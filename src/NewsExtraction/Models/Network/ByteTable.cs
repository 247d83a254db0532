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
            var total = Vector512<float>.Zero;
            foreach (var row in rows) total += Scaled(row, i);
            total.Store(sum + i);
        }

        GC.KeepAlive(_owner);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<float> Scaled(int row, int column) =>
        Vector512.ConvertToSingle(Widen(_values + ((nint)row * Width) + column)) * Vector512.Create(_scales[row]);

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
    private static Vector512<int> Widen(sbyte* values)
    {
        if (Avx512F.IsSupported) return Avx512F.ConvertToVector512Int32(Vector128.Load(values));
        var (low, high) = Vector128.Widen(Vector128.Load(values));
        var (a, b) = Vector128.Widen(low);
        var (c, d) = Vector128.Widen(high);
        return Vector512.Create(Vector256.Create(a, b), Vector256.Create(c, d));
    }
}
