using NewsExtraction.Buffers;
using NewsExtraction.Models;
using NewsExtraction.Numerics;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Numerics;

public sealed unsafe class PackedMatrixTests
{
    [TestCase(1, 32, 64)]
    [TestCase(5, 64, 80)]
    [TestCase(6, 96, 128)]
    [TestCase(20, 192, 208)]
    public void ProductsComeNearThoseOfFloats(int rows, int inner, int columns)
    {
        var x = MadeUpNumbers.Of(rows * inner, 3);
        var w = MadeUpNumbers.Of(inner * columns, 7);
        var bias = MadeUpNumbers.Of(columns, 11);
        var result = new FloatBuffer(rows * columns);

        Matrix(w, bias, inner, columns).Multiply(x.Data, result.Data, rows, new RoundedRows());

        for (var r = 0; r < rows; r++)
        {
            for (var n = 0; n < columns; n++)
            {
                var exact = (double)bias.Data[n];
                for (var k = 0; k < inner; k++) exact += (double)x.Data[(r * inner) + k] * w.Data[(k * columns) + n];
                Assert.That(result.Data[(r * columns) + n], Is.EqualTo(exact).Within(0.01));
            }
        }
    }

    [Test]
    public void ARowsProductDoesNotDependOnTheRowsAroundIt()
    {
        const int Rows = 14;
        const int Inner = 64;
        const int Columns = 128;
        var matrix = Matrix(MadeUpNumbers.Of(Inner * Columns, 7), MadeUpNumbers.Of(Columns, 11), Inner, Columns);
        var x = MadeUpNumbers.Of(Rows * Inner, 3);
        var together = new FloatBuffer(Rows * Columns);
        var alone = new FloatBuffer(Columns);

        matrix.Multiply(x.Data, together.Data, Rows, new RoundedRows());

        for (var r = 0; r < Rows; r++)
        {
            matrix.Multiply(x.Data + (r * Inner), alone.Data, 1, new RoundedRows());
            AssertSame(alone.Data, together.Data + (r * Columns), Columns);
        }
    }

    // With AVX-512 less than a panel takes the way of machines with narrow vectors; fewer than six rows go one by one.
    [TestCase(5, false)]
    [TestCase(11, false)]
    [TestCase(5, true)]
    [TestCase(11, true)]
    public void ProductsAreSumsOfIntegers(int rows, bool isNarrow) =>
        AssertSumsOfIntegers(rows, IntegerProduct.Columns, isNarrow ? Math.Max(16, IntegerProduct.Columns - 16) : IntegerProduct.Columns,
            IntegerProduct.Multiply);

    // Where the machine's vectors are narrower, wide ones are made of several.
    [TestCase(1)]
    [TestCase(5)]
    [TestCase(6)]
    [TestCase(11)]
    public void WideProductsAreSumsOfIntegersOnAnyMachine(int rows) =>
        AssertSumsOfIntegers(rows, IntegerProduct.WideColumns, IntegerProduct.WideColumns,
            (x, rowScales, count, panel, inner, scales, bias, result, stride, _) =>
                IntegerProduct.Wide(x, rowScales, count, panel, inner, scales, bias, result, stride));

    [Test]
    public void RowsOfZerosStayZero()
    {
        var rounded = new RoundedRows();
        rounded.Set(new FloatBuffer(64).Data, 32, 2, 32, 1000);

        Assert.That(new Span<short>(rounded.Values, 64).ToArray(), Is.All.Zero);
        Assert.That(rounded.Scales[1], Is.Zero);
    }

    [Test]
    public void SumsOfTheLargestMatrixDoNotOverflow()
    {
        const int Inner = 1 << 14;
        var (x, w) = (new FloatBuffer(Inner), new FloatBuffer(Inner * 16));
        new Span<float>(x.Data, Inner).Fill(1);
        new Span<float>(w.Data, Inner * 16).Fill(-1);
        var result = new FloatBuffer(16);

        Matrix(w, new FloatBuffer(16), Inner, 16).Multiply(x.Data, result.Data, 1, new RoundedRows());

        Assert.That(result.Data[15], Is.EqualTo(-Inner).Within(0.1).Percent);
    }

    [Test]
    public void WeightsAreKeptToFourDigits()
    {
        var w = MadeUpNumbers.Of(16 * 16, 7);
        var x = new FloatBuffer(16);
        var result = new FloatBuffer(16);
        var matrix = Matrix(w, new FloatBuffer(16), 16, 16);
        for (var k = 0; k < 16; k++)
        {
            new Span<float>(x.Data, 16).Clear();
            x.Data[k] = 1;
            matrix.Multiply(x.Data, result.Data, 1, new RoundedRows());
            for (var n = 0; n < 16; n++) Assert.That(result.Data[n], Is.EqualTo(w.Data[(k * 16) + n]).Within(2e-4), $"{k}, {n}");
        }
    }

    [Test]
    public void WithoutABiasNothingIsAdded()
    {
        var writer = new ModelWriter("test", "made up", "MIT", "2026-01-01");
        PackedMatrix.Write(writer, "m", MadeUpNumbers.Of(16 * 16, 7).Data, null, 16, 16);
        var matrix = PackedMatrix.Read(ModelFile.Read("test", new MemoryStream(writer.ToArray())), "m", 16, 16);
        var result = MadeUpNumbers.Of(16, 3);

        matrix.Multiply(new FloatBuffer(16).Data, result.Data, 1, new RoundedRows());

        Assert.That(new ReadOnlySpan<float>(result.Data, 16).ToArray(), Is.All.Zero);
    }

    [Test]
    public void ColumnsWithoutWeightsGiveTheirBias()
    {
        var result = new FloatBuffer(16);
        var bias = MadeUpNumbers.Of(16, 11);
        Matrix(new FloatBuffer(16 * 16), bias, 16, 16).Multiply(MadeUpNumbers.Of(16, 3).Data, result.Data, 1, new RoundedRows());
        AssertSame(result.Data, bias.Data, 16);
    }

    [TestCase(0, 16)]
    [TestCase(16, 0)]
    [TestCase(-16, 16)]
    [TestCase(8, 16)]
    [TestCase(16, 24)]
    [TestCase((1 << 14) + 16, 16)]
    [TestCase(16, (1 << 14) + 16)]
    public void SidesThatNoKernelTakesAreADamagedModel(int inner, int columns)
    {
        var file = ModelFile.Read("test", new MemoryStream(new ModelWriter("test", "made up", "MIT", "2026-01-01").ToArray()));
        Assert.That(() => PackedMatrix.Read(file, "m", inner, columns),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("no multiple of 16"));
    }

    [Test]
    public void AVectorIsReadAsItWasWritten()
    {
        var writer = new ModelWriter("test", "made up", "MIT", "2026-01-01").Section<float>("v", [1.5f, -2f, 3f]);
        var vector = PackedMatrix.ReadVector(ModelFile.Read("test", new MemoryStream(writer.ToArray())), "v", 3);
        Assert.That(new ReadOnlySpan<float>(vector.Data, 3).ToArray(), Is.EqualTo(new[] { 1.5f, -2f, 3f }));
    }

    private delegate void Product(
        short* x, float* rowScales, int rows, short* panel, int inner, float* scales, float* bias, float* result, int stride, int columns);

    private static void AssertSumsOfIntegers(int rows, int width, int columns, Product product)
    {
        const int Inner = 96;
        var panel = new FloatBuffer(Inner * width / 2);
        var weights = (short*)panel.Data;
        for (var i = 0; i < Inner * width; i++) weights[i] = (short)((i * 7919 % 8191) - 4095);
        var (scales, bias) = (MadeUpNumbers.Of(width, 5), MadeUpNumbers.Of(width, 9));
        var rounded = new RoundedRows();
        rounded.Set(MadeUpNumbers.Of(rows * Inner, 3).Data, Inner, rows, Inner, 5000);
        var (result, expected) = (new FloatBuffer(rows * width), new FloatBuffer(rows * width));

        product(rounded.Values, rounded.Scales, rows, weights, Inner, scales.Data, bias.Data, result.Data, width, columns);

        for (var r = 0; r < rows; r++)
        {
            for (var n = 0; n < columns; n++)
            {
                var sum = 0;
                for (var k = 0; k < Inner; k++) sum += rounded.Values[(r * Inner) + k] * weights[(((k / 2 * width) + n) * 2) + (k % 2)];
                expected.Data[(r * width) + n] = (sum * rounded.Scales[r] * scales.Data[n]) + bias.Data[n];
            }

            AssertSame(expected.Data + (r * width), result.Data + (r * width), columns);
        }
    }

    private static PackedMatrix Matrix(FloatBuffer weights, FloatBuffer bias, int inner, int columns)
    {
        var writer = new ModelWriter("test", "made up", "MIT", "2026-01-01");
        PackedMatrix.Write(writer, "m", weights.Data, bias.Data, inner, columns);
        return PackedMatrix.Read(ModelFile.Read("test", new MemoryStream(writer.ToArray())), "m", inner, columns);
    }

    private static void AssertSame(float* found, float* expected, int count)
    {
        for (var i = 0; i < count; i++)
            Assert.That(BitConverter.SingleToInt32Bits(found[i]), Is.EqualTo(BitConverter.SingleToInt32Bits(expected[i])));
    }
}
