namespace NewsExtraction.Models;

/// <summary>Weights of hashed features in 8 bits with one scale, used where they lie in a model file. Immutable and safe to
/// share.</summary>
internal sealed unsafe class HashedWeights
{
    private readonly ModelFile _file;
    private readonly sbyte* _weights;
    private readonly float _scale;

    /// <summary>The weights of a file.</summary>
    /// <param name="file">The file; its sections <c>weights</c> and <c>scale</c> are read.</param>
    /// <param name="size">How many weights it must hold: a power of two.</param>
    public HashedWeights(ModelFile file, int size)
    {
        _file = file;
        _weights = file.Pointer<sbyte>("weights", size);
        _scale = file.Floats("scale", 1)[0];
    }

    /// <summary>Sum of the weights of the features, each an index below the size.</summary>
    public float Score(ReadOnlySpan<int> features)
    {
        // Bounds: callers cut their hashes to the size, a power of two, that the file was asked for.
        var sum = 0;
        foreach (var feature in features) sum += _weights[feature];
        GC.KeepAlive(_file);
        return sum * _scale;
    }

    /// <summary>Adds the sections that <see cref="HashedWeights(ModelFile, int)"/> reads.</summary>
    /// <param name="writer">The file to be.</param>
    /// <param name="weights">The weights as they were learnt.</param>
    public static ModelWriter Write(ModelWriter writer, double[] weights)
    {
        var scale = weights.Max(Math.Abs) / sbyte.MaxValue;
        return writer.Section<sbyte>("weights", Array.ConvertAll(weights, w => (sbyte)Math.Round(w / scale)))
            .Section<float>("scale", [(float)scale]);
    }
}
