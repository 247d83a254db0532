using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Transformer;

/// <summary>Weights of one layer (Vaswani et al. 2017): attention, then two products with a bend
/// between, each added to what came in and normalised.</summary>
internal sealed unsafe class TransformerLayer
{
    public const int Query = 0;
    public const int QueryBias = 1;
    public const int Projection = 2;
    public const int ProjectionBias = 3;
    public const int ProjectionScale = 4;
    public const int ProjectionShift = 5;
    public const int Widening = 6;
    public const int WideningBias = 7;
    public const int Narrowing = 8;
    public const int NarrowingBias = 9;
    public const int NarrowingScale = 10;
    public const int NarrowingShift = 11;
    public const int Count = 12;

    public TransformerLayer(int number, TransformerShape shape)
    {
        Shape = shape;
        (int Rows, int Columns)[] sizes =
        [
            (shape.Width, 3 * shape.Width), (1, 3 * shape.Width), (shape.Width, shape.Width), (1, shape.Width), (1, shape.Width),
                (1, shape.Width),
            (shape.Width, shape.Inner), (1, shape.Inner), (shape.Inner, shape.Width), (1, shape.Width), (1, shape.Width), (1, shape.Width),
        ];
        Parameters = [.. sizes.Select((size, i) => new Parameter($"layer{number}.{i}", size.Rows, size.Columns))];
    }

    public TransformerShape Shape { get; }

    /// <summary>Weights by the numbers above; queries, keys and values lie side by side in the first.</summary>
    public Parameter[] Parameters { get; }

    public static string Prefix(int number) => $"encoder.layer.{number}.";

    /// <summary>Takes the layer's weights out of an exported encoder; its six matrices
    /// follow each other among the graph's products.</summary>
    public void Load(OnnxWeights weights, int number, ReadOnlySpan<string> matrices)
    {
        var prefix = Prefix(number);
        var width = Shape.Width;
        var target = new Span<float>(Parameters[Query].Value, 3 * width * width);
        for (var part = 0; part < 3; part++)
        {
            var source = weights.Tensor(matrices[part], width * width);
            for (var row = 0; row < width; row++) source.Slice(row * width, width).CopyTo(target[((row * 3 * width) + (part * width))..]);
        }

        string[] biases = ["query", "key", "value"];
        for (var part = 0; part < 3; part++)
            weights.Tensor($"{prefix}attention.self.{biases[part]}.bias", width)
                .CopyTo(new Span<float>(Parameters[QueryBias].Value + (part * width), width));
        Copy(Projection, matrices[3]);
        Copy(ProjectionBias, prefix + "attention.output.dense.bias");
        Copy(ProjectionScale, prefix + "attention.output.LayerNorm.weight");
        Copy(ProjectionShift, prefix + "attention.output.LayerNorm.bias");
        Copy(Widening, matrices[4]);
        Copy(WideningBias, prefix + "intermediate.dense.bias");
        Copy(Narrowing, matrices[5]);
        Copy(NarrowingBias, prefix + "output.dense.bias");
        Copy(NarrowingScale, prefix + "output.LayerNorm.weight");
        Copy(NarrowingShift, prefix + "output.LayerNorm.bias");

        void Copy(int index, string name)
        {
            var parameter = Parameters[index];
            weights.Tensor(name, parameter.Size).CopyTo(new Span<float>(parameter.Value, parameter.Size));
        }
    }
}
