using NewsExtraction.Buffers;
using NewsExtraction.Tests.Support;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Tests;

public sealed unsafe class MatrixProductTests
{
    [TestCase(1, 3, 16)]
    [TestCase(5, 17, 48)]
    [TestCase(6, 32, 64)]
    [TestCase(13, 40, 112)]
    [TestCase(14, 300, 32)]
    [TestCase(3, 513, 16)]
    public void EveryNumberIsThePlainSumInOrder(int rows, int inner, int columns)
    {
        var x = MadeUpNumbers.Of(rows * inner, 3);
        var w = MadeUpNumbers.Of(inner * columns, 7);
        var bias = MadeUpNumbers.Of(columns, 11);
        var result = new FloatBuffer(rows * columns);

        MatrixProduct.Multiply(x.Data, inner, w.Data, columns, bias.Data, result.Data, columns, rows, inner, columns);

        for (var r = 0; r < rows; r++)
        {
            for (var n = 0; n < columns; n++)
            {
                var sum = bias.Data[n];
                for (var k = 0; k < inner; k++)
                    sum = MathF.FusedMultiplyAdd(x.Data[(r * inner) + k], w.Data[(k * columns) + n], sum);

                Assert.That(BitConverter.SingleToInt32Bits(result.Data[(r * columns) + n]),
                    Is.EqualTo(BitConverter.SingleToInt32Bits(sum)));
            }
        }
    }

    [Test]
    public void AddingStartsFromWhatIsThere()
    {
        var x = MadeUpNumbers.Of(4 * 5, 3);
        var w = MadeUpNumbers.Of(5 * 16, 7);
        var once = new FloatBuffer(4 * 16);
        var twice = new FloatBuffer(4 * 16);
        MatrixProduct.Multiply(x.Data, 5, w.Data, 16, null, once.Data, 16, 4, 5, 16);

        MatrixProduct.Multiply(x.Data, 5, w.Data, 16, null, twice.Data, 16, 4, 5, 16);
        MatrixProduct.Multiply(x.Data, 5, w.Data, 16, null, twice.Data, 16, 4, 5, 16, add: true);

        for (var i = 0; i < 4 * 16; i++) Assert.That(twice.Data[i], Is.EqualTo(2 * once.Data[i]).Within(1e-4f));
    }
}
