using System.Globalization;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Models.Network;

/// <summary>
/// A weight matrix (inner by columns) with an optional bias, stored as 16-bit integers with a scale per column and held as floats,
/// in panels of 64 columns so that a product walks through memory in order.
/// </summary>
internal sealed unsafe class PackedMatrix
{
    private const int PanelWidth = 64;
    private const float Steps = 32000f;
    private readonly FloatBuffer _weights;
    private readonly FloatBuffer? _bias;

    private PackedMatrix(int inner, int columns, FloatBuffer weights, FloatBuffer? bias)
    {
        Inner = inner;
        Columns = columns;
        _weights = weights;
        _bias = bias;
    }

    /// <summary>Numbers that a row going in has.</summary>
    public int Inner { get; }

    /// <summary>Numbers that a row coming out has.</summary>
    public int Columns { get; }

    /// <summary>result = x * weights + bias, for <paramref name="rows"/> rows that follow one another without gaps.</summary>
    public void Multiply(float* x, float* result, int rows) => Multiply(x, Inner, result, Columns, rows);

    /// <summary>result = x * weights + bias.</summary>
    public void Multiply(float* x, int ldx, float* result, int ldc, int rows)
    {
        for (var n = 0; n < Columns; n += PanelWidth)
        {
            var width = Math.Min(PanelWidth, Columns - n);
            MatrixProduct.Multiply(
                x, ldx, _weights.Data + ((nint)n * Inner), width, _bias is null ? null : _bias.Data + n, result + n, ldc, rows, Inner, width);
        }
    }

    /// <summary>Reads the sections that <see cref="Write"/> wrote.</summary>
    /// <exception cref="ModelFormatException">A section is missing or has not the size expected.</exception>
    public static PackedMatrix Read(ModelFile file, string name, int inner, int columns)
    {
        var steps = Sized<short>(file, name, inner * columns);
        var scales = Sized<float>(file, name + ".scale", columns);
        var weights = new FloatBuffer(inner * columns);
        for (var n = 0; n < columns; n += PanelWidth)
        {
            var width = Math.Min(PanelWidth, columns - n);
            var panel = weights.Data + ((nint)n * inner);
            for (var k = 0; k < inner; k++)
            {
                var row = steps.Slice((k * columns) + n, width);
                var scale = scales.Slice(n, width);
                for (var i = 0; i < width; i++) panel[(k * width) + i] = row[i] * scale[i];
            }
        }

        return new PackedMatrix(inner, columns, weights, file.Has(name + ".bias") ? ReadVector(file, name + ".bias", columns) : null);
    }

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
        Sized<float>(file, name, length).CopyTo(new Span<float>(buffer.Data, length));
        return buffer;
    }

    /// <summary>A section whose size must be the one expected.</summary>
    public static ReadOnlySpan<T> Sized<T>(ModelFile file, string name, int length)
        where T : unmanaged
    {
        var section = file.Section<T>(name);
        return section.Length == length ? section : throw new ModelFormatException(ErrorMessages.ModelDamaged(
            file.Header.Task, string.Create(CultureInfo.InvariantCulture, $"section '{name}' has {section.Length} numbers where {length} were expected")));
    }
}
