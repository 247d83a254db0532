using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Transformer;

/// <summary>A BERT encoder (Devlin et al. 2019) whose layers are trained further; the vectors of pieces stay as they are.</summary>
internal sealed unsafe class PretrainedEncoder
{
    private readonly float[] _pieces;

    /// <param name="weights">The encoder as exported.</param>
    public PretrainedEncoder(OnnxWeights weights)
    {
        Shape = TransformerShape.Of(weights);
        _pieces = weights.Tensor("embeddings.word_embeddings.weight", Shape.Pieces * Shape.Width).ToArray();
        Positions = Loaded(weights, "positions", "position_embeddings.weight", Shape.Positions, Shape.Width);
        // All text is of the first kind that the encoder tells apart.
        var kinds = weights.Tensor("embeddings.token_type_embeddings.weight", 2 * Shape.Width);
        for (var i = 0; i < Positions.Size; i++) Positions.Value[i] += kinds[i % Shape.Width];
        Scale = Loaded(weights, "scale", "LayerNorm.weight", 1, Shape.Width);
        Shift = Loaded(weights, "shift", "LayerNorm.bias", 1, Shape.Width);
        var matrices = weights.Matrices.ToArray();
        Layers = new TransformerLayer[Shape.Layers];
        for (var i = 0; i < Layers.Length; i++)
        {
            Layers[i] = new TransformerLayer(i, Shape);
            Layers[i].Load(weights, i, matrices.AsSpan(6 * i, 6));
        }
    }

    public TransformerShape Shape { get; }

    public Parameter Positions { get; }

    public Parameter Scale { get; }

    public Parameter Shift { get; }

    public TransformerLayer[] Layers { get; }

    /// <summary>All weights that training moves.</summary>
    public IEnumerable<Parameter> Parameters => Layers.SelectMany(l => l.Parameters).Append(Positions).Append(Scale).Append(Shift);

    /// <summary>The vector of a piece.</summary>
    public ReadOnlySpan<float> Piece(int number) => _pieces.AsSpan(number * Shape.Width, Shape.Width);

    private static Parameter Loaded(OnnxWeights weights, string name, string part, int rows, int width)
    {
        var parameter = new Parameter(name, rows, width);
        weights.Tensor("embeddings." + part, parameter.Size).CopyTo(new Span<float>(parameter.Value, parameter.Size));
        return parameter;
    }
}
