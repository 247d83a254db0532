using NewsExtraction.Buffers;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Encoders;

/// <summary>
/// Turns sentences into one row of numbers per word that stands for the word in its sentence: features and vectors, then recurrent layers.
/// Immutable; the working memory comes from the caller.
/// </summary>
internal sealed unsafe class SentenceEncoder
{
    // How far ahead a word's rows are fetched: the time that it takes to sum those of the words before.
    private const int WordsAhead = 2;

    private readonly ByteTable _features;
    private readonly ByteTable _vectors;
    private readonly Layer[] _layers;

    private SentenceEncoder(ModelFile file)
    {
        Shape = EncoderShape.Read(file);
        Vocabulary = WordVocabulary.Read(file);
        _features = ByteTable.Read(file, "features", Shape.LearntWords + Shape.HashedRows, Shape.FeatureWidth);
        _vectors = ByteTable.Read(file, "vectors", Vocabulary.Count, Shape.VectorWidth);
        _layers = new Layer[Shape.Layers];
        for (var i = 0; i < _layers.Length; i++)
        {
            var name = LayerName(i);
            _layers[i] = new Layer(
                PackedMatrix.Read(file, name, Shape.Width, 3 * Shape.Width),
                PackedMatrix.ReadVector(file, name + ".forget", Shape.Width),
                PackedMatrix.ReadVector(file, name + ".output", Shape.Width));
        }
    }

    public EncoderShape Shape { get; }

    public WordVocabulary Vocabulary { get; }

    public static SentenceEncoder Read(ModelFile file) => new(file);

    /// <summary>Name of a layer's sections in the model file.</summary>
    public static string LayerName(int layer) => "layer" + (char)('0' + layer);

    /// <summary>Encodes all sentences of an input.</summary>
    /// <returns>The outputs; those of layer i are <see cref="EncoderMemory.Output"/> i + 1, valid until the memory is used again.</returns>
    public void Run(EncoderInput input, EncoderMemory memory)
    {
        var width = Shape.Width;
        memory.Reserve(input.Count, width, _layers.Length);
        var x = memory.Output(0);
        for (var i = 0; i < input.Count; i++)
        {
            var row = x + ((nint)i * width);
            if (i + WordsAhead < input.Count) _features.Prefetch(input.Rows(i + WordsAhead));
            // Bounds: a row of x has FeatureWidth + VectorWidth = width floats.
            _features.Sum(input.Rows(i), row);
            _vectors.Sum(input.Words.Slice(i, 1), row + Shape.FeatureWidth);
        }

        for (var i = 0; i < _layers.Length; i++)
        {
            var layer = _layers[i];
            layer.Gates.Multiply(memory.Output(i), memory.Gates, input.Count, memory.Rounded);
            // Bounds: Reserve made room for three gates, a state and an output of width floats for each word; forget and output weights
            // were read with width floats. Sentences end where the words do, and half the width is a multiple of 16 (EncoderShape).
            for (var s = 0; s < input.Sentences; s++)
            {
                GatedRecurrence.Run(
                    memory.Gates, memory.Output(i), memory.States, memory.Output(i + 1), layer.Forget.Data, layer.Output.Data, width,
                        input.Start(s), input.Start(s + 1));
            }
        }
    }

    private sealed record Layer(PackedMatrix Gates, FloatBuffer Forget, FloatBuffer Output);
}
