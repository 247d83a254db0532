namespace NewsExtraction.Training.Transformer;

/// <summary>Sizes of a transformer.</summary>
/// <param name="Width">Numbers per piece that each layer takes and gives.</param>
/// <param name="Heads">Heads of attention; each has its part of the width.</param>
/// <param name="Inner">Numbers per piece between the two products behind attention.</param>
/// <param name="Layers">Layers.</param>
/// <param name="Pieces">Entries of the vocabulary.</param>
/// <param name="Positions">Longest text in pieces.</param>
internal sealed record TransformerShape(int Width, int Heads, int Inner, int Layers, int Pieces, int Positions)
{
    /// <summary>Numbers per head.</summary>
    public int HeadWidth => Width / Heads;

    /// <summary>The shape of an encoder in a file, whose heads are 32 numbers wide (MiniLM) unless told otherwise.</summary>
    public static TransformerShape Of(OnnxWeights weights, int headWidth = 32)
    {
        var width = weights.Length("embeddings.LayerNorm.weight");
        var layers = 0;
        while (weights.Length(TransformerLayer.Prefix(layers) + "intermediate.dense.bias") > 0) layers++;
        if (width == 0 || layers == 0 || width % headWidth != 0)
            throw new InvalidDataException("The ONNX file holds no BERT encoder of known form.");
        return new TransformerShape(
            width,
            width / headWidth,
            weights.Length(TransformerLayer.Prefix(0) + "intermediate.dense.bias"),
            layers,
            weights.Length("embeddings.word_embeddings.weight") / width,
            weights.Length("embeddings.position_embeddings.weight") / width);
    }
}
