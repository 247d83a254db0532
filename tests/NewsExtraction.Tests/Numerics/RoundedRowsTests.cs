using NewsExtraction.Buffers;
using NewsExtraction.Numerics;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Numerics;

/// <summary>A row's numbers are its integers times its scale, as near as the steps allow.</summary>
public sealed unsafe class RoundedRowsTests
{
    private const int Largest = 1000;

    [TestCase(16)]
    [TestCase(48)]
    public void TheLargestNumberOfARowGetsTheLargestInteger(int length)
    {
        for (var at = 0; at < length; at++)
        {
            var row = new FloatBuffer(length);
            row.Data[at] = -3f;
            var rounded = new RoundedRows();
            rounded.Set(row.Data, length, 1, length, Largest);
            for (var i = 0; i < length; i++) Assert.That(rounded.Values[i], Is.EqualTo(i == at ? -Largest : 0), $"{i} of {at}");
            Assert.That(rounded.Scales[0], Is.EqualTo(3f / Largest));
        }
    }

    [Test]
    public void EachNumberIsRoundedToTheNearestStepOfItsRow()
    {
        const int Rows = 3;
        const int Length = 32;
        const int Apart = 40;
        var x = MadeUpNumbers.Of(Rows * Apart, 3);
        var rounded = new RoundedRows();

        rounded.Set(x.Data, Apart, Rows, Length, Largest);

        for (var r = 0; r < Rows; r++)
        {
            var row = new ReadOnlySpan<float>(x.Data + (r * Apart), Length).ToArray();
            Assert.That(rounded.Scales[r], Is.EqualTo(row.Max(Math.Abs) / Largest));
            for (var i = 0; i < Length; i++)
                Assert.That(rounded.Values[(r * Length) + i] * rounded.Scales[r], Is.EqualTo(row[i]).Within(0.501f * rounded.Scales[r]));
        }
    }
}
