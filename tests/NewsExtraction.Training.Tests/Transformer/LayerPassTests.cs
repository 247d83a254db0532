using NewsExtraction.Buffers;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Tests.Transformer;

public sealed unsafe class LayerPassTests
{
    private static readonly TransformerShape Shape = new(Width: 64, Heads: 2, Inner: 96, Layers: 1, Pieces: 8, Positions: 32);
    private static readonly int[] Starts = [0, 5, 23];

    [Test]
    public void GradientsAgreeWithWhatSmallChangesDo([Range(-1, TransformerLayer.Count - 1)] int index)
    {
        var random = new SeededRandom(5);
        var layer = new TransformerLayer(0, Shape);
        foreach (var parameter in layer.Parameters) parameter.Fill(random, 0.25f);
        var rows = Starts[^1];
        var size = rows * Shape.Width;
        var x = Random(size, random);
        var aim = Random(size, random);
        var pass = new LayerPass(layer);
        pass.Forward(x.Data, rows, Starts, 0, null);
        var gradient = new FloatBuffer(size);
        new ReadOnlySpan<float>(aim.Data, size).CopyTo(new Span<float>(gradient.Data, size));
        pass.Backward(x.Data, gradient.Data, rows, Starts, dropped: false);
        pass.Deliver();
        var (value, found, length) = index < 0 ? ((nint)x.Data, (nint)gradient.Data, size)
            : ((nint)layer.Parameters[index].Value, (nint)layer.Parameters[index].Gradient, layer.Parameters[index].Size);
        for (var trial = 0; trial < 12; trial++)
        {
            var at = random.Next(length);
            var expected = (Loss(+0.01f) - Loss(-0.01f)) / 0.02;
            Assert.That(((float*)found)[at], Is.EqualTo(expected).Within(0.01 + (0.02 * Math.Abs(expected))), $"number {at}");

            double Loss(float change)
            {
                var before = ((float*)value)[at];
                ((float*)value)[at] += change;
                pass.Forward(x.Data, rows, Starts, 0, null);
                ((float*)value)[at] = before;
                var sum = 0.0;
                for (var i = 0; i < size; i++) sum += (double)pass.Result[i] * aim.Data[i];
                return sum;
            }
        }
    }

    [Test]
    public void ATextGivesTheSameAloneAsBesideOthers()
    {
        var random = new SeededRandom(9);
        var layer = new TransformerLayer(0, Shape);
        foreach (var parameter in layer.Parameters) parameter.Fill(random, 0.25f);
        var x = Random(Starts[^1] * Shape.Width, random);
        var pass = new LayerPass(layer);
        pass.Forward(x.Data, Starts[^1], Starts, 0, null);
        var beside = new ReadOnlySpan<float>(pass.Result, Starts[1] * Shape.Width).ToArray();
        pass.Forward(x.Data, Starts[1], [0, Starts[1]], 0, null);
        Assert.That(new ReadOnlySpan<float>(pass.Result, Starts[1] * Shape.Width).ToArray(), Is.EqualTo(beside));
    }

    private static FloatBuffer Random(int size, SeededRandom random)
    {
        var buffer = new FloatBuffer(size);
        for (var i = 0; i < size; i++) buffer.Data[i] = (2 * random.NextFloat()) - 1;
        return buffer;
    }
}
