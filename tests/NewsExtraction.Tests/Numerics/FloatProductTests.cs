using NewsExtraction.Buffers;
using NewsExtraction.Numerics;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Numerics;

public sealed unsafe class FloatProductTests
{
    [TestCase(1, 3, 16)]
    [TestCase(4, 17, 48)]
    [TestCase(7, 32, 64)]
    public void EveryNumberIsThePlainSumInOrder(int rows, int inner, int columns)
    {
        var x = MadeUpNumbers.Of(rows * inner, 3);
        var w = MadeUpNumbers.Of(inner * columns, 7);
        var result = new FloatBuffer(rows * columns);

        FloatProduct.Multiply(x.Data, inner, w.Data, result.Data, rows, inner, columns);

        for (var r = 0; r < rows; r++)
            for (var n = 0; n < columns; n++)
                Assert.That(result.Data[(r * columns) + n], Is.EqualTo(PlainSum(x, w, r, n, inner, columns)), $"row {r}, column {n}");
    }

    [Test]
    public void RowsOfTheLeftMatrixMayLieApart()
    {
        const int Apart = 20;
        var x = MadeUpNumbers.Of(5 * Apart, 3);
        var w = MadeUpNumbers.Of(4 * 16, 7);
        var result = new FloatBuffer(5 * 16);

        FloatProduct.Multiply(x.Data, Apart, w.Data, result.Data, 5, 4, 16);

        var last = 0f;
        for (var k = 0; k < 4; k++) last += x.Data[(4 * Apart) + k] * w.Data[(k * 16) + 15];
        Assert.That(result.Data[(4 * 16) + 15], Is.EqualTo(last));
    }

    private static float PlainSum(FloatBuffer x, FloatBuffer w, int row, int column, int inner, int columns)
    {
        var sum = 0f;
        for (var k = 0; k < inner; k++)
        {
            var product = x.Data[(row * inner) + k] * w.Data[(k * columns) + column];
            sum += product;
        }

        return sum;
    }
}
