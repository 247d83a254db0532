using NewsExtraction.Buffers;
using NewsExtraction.Models;
using NewsExtraction.Numerics;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Numerics;

/// <summary>Rows stored as bytes are those that were written, up to half a step, and are added up number by number.</summary>
public sealed unsafe class ByteTableTests
{
    private const int Rows = 5;

    [TestCase(16)]
    [TestCase(32)]
    [TestCase(48)]
    [TestCase(112)]
    public void ARowIsReadAsItWasWrittenUpToHalfAStep(int width)
    {
        var rows = MadeUpNumbers.Of(Rows * width, 5);
        var table = Table(rows, width);
        var sum = new FloatBuffer(width);
        for (var r = 0; r < Rows; r++)
        {
            table.Sum([r], sum.Data);
            var row = new ReadOnlySpan<float>(rows.Data + (r * width), width).ToArray();
            var step = row.Max(Math.Abs) / 127;
            for (var i = 0; i < width; i++) Assert.That(sum.Data[i], Is.EqualTo(row[i]).Within(0.501f * step), $"row {r}, number {i}");
        }
    }

    [TestCase(16)]
    [TestCase(80)]
    public void RowsAreAddedUp(int width)
    {
        var table = Table(MadeUpNumbers.Of(Rows * width, 5), width);
        var (first, second, both) = (new FloatBuffer(width), new FloatBuffer(width), new FloatBuffer(width));
        table.Prefetch([1, 4]);

        table.Sum([1], first.Data);
        table.Sum([4], second.Data);
        table.Sum([1, 4], both.Data);

        for (var i = 0; i < width; i++) Assert.That(both.Data[i], Is.EqualTo(first.Data[i] + second.Data[i]), $"number {i}");
    }

    [Test]
    public void NoRowsAddUpToNothing()
    {
        var sum = MadeUpNumbers.Of(48, 3);
        Table(MadeUpNumbers.Of(Rows * 48, 5), 48).Sum([], sum.Data);
        Assert.That(new ReadOnlySpan<float>(sum.Data, 48).ToArray(), Is.All.Zero);
    }

    [Test]
    public void ARowOfZerosStaysZero()
    {
        var sum = MadeUpNumbers.Of(16, 3);
        Table(new FloatBuffer(Rows * 16), 16).Sum([2], sum.Data);
        Assert.That(new ReadOnlySpan<float>(sum.Data, 16).ToArray(), Is.All.Zero);
    }

    [Test]
    public void RowsThatFillNoVectorAreADamagedModel()
    {
        var file = Written(MadeUpNumbers.Of(Rows * 24, 5), 24);
        Assert.That(() => ByteTable.Read(file, "t", Rows, 24),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("multiple of 16"));
    }

    private static ByteTable Table(FloatBuffer rows, int width) => ByteTable.Read(Written(rows, width), "t", Rows, width);

    private static ModelFile Written(FloatBuffer rows, int width)
    {
        var writer = new ModelWriter("test", "made up", "MIT", "2026-01-01");
        ByteTable.Write(writer, "t", rows.Data, Rows, width);
        return ModelFile.Read("test", new MemoryStream(writer.ToArray()));
    }
}
