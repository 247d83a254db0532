using System.Runtime.InteropServices;
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
    private readonly UsualWords _usual = new();

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
        for (var i = 0; i < _layers.Length; i++)
        {
            var layer = _layers[i];
            if (i == 0) RunFirstGates(input, memory);
            else RunGates(i, input.Count, memory);
            // Bounds: Reserve made room for a state and an output of width floats for each word; gates and inputs point to three times
            // width and to width floats; forget and output weights were read with width floats. Sentences end where the words do, and
            // half the width is a multiple of 16 (EncoderShape).
            for (var s = 0; s < input.Sentences; s++)
            {
                GatedRecurrence.Run(
                    memory.GateRows, memory.InputRows, memory.States, memory.Output(i + 1), layer.Forget.Data, layer.Output.Data, width,
                        input.Start(s), input.Start(s + 1));
            }
        }

        // Kept words are this object's memory.
        GC.KeepAlive(this);
    }

    private void RunGates(int layer, int words, EncoderMemory memory)
    {
        var width = Shape.Width;
        _layers[layer].Gates.Multiply(memory.Output(layer), memory.Gates, words, memory.Rounded);
        for (var i = 0; i < words; i++) SetRows(memory, i, memory.Output(layer) + ((nint)i * width), memory.Gates + ((nint)i * 3 * width));
    }

    // The rows that go into the first layer, and its gates: those of usual words are kept, the others worked out together.
    private void RunFirstGates(EncoderInput input, EncoderMemory memory)
    {
        var width = Shape.Width;
        memory.UnknownWords.Clear();
        for (var i = 0; i < input.Count; i++)
        {
            // What is kept: a row of width floats, then its gates.
            var kept = _usual.Find(input, i);
            if (kept == null) memory.UnknownWords.Add(i);
            else SetRows(memory, i, kept, kept + width);
        }

        var unknown = CollectionsMarshal.AsSpan(memory.UnknownWords);
        SumRows(input, unknown, memory.Output(0));
        _layers[0].Gates.Multiply(memory.Output(0), memory.Gates, unknown.Length, memory.Rounded);
        for (var i = 0; i < unknown.Length; i++)
        {
            var x = memory.Output(0) + ((nint)i * width);
            var gates = memory.Gates + ((nint)i * 3 * width);
            SetRows(memory, unknown[i], x, gates);
            _usual.Keep(input, unknown[i], new(x, width), new(gates, 3 * width));
        }
    }

    private static void SetRows(EncoderMemory memory, int word, float* x, float* gates) =>
        (memory.InputRows[word], memory.GateRows[word]) = ((nint)x, (nint)gates);

    private void SumRows(EncoderInput input, ReadOnlySpan<int> words, float* x)
    {
        for (var i = 0; i < words.Length; i++, x += Shape.Width)
        {
            if (i + WordsAhead < words.Length) _features.Prefetch(input.Rows(words[i + WordsAhead]));
            // Bounds: a row of x has FeatureWidth + VectorWidth = width floats.
            _features.Sum(input.Rows(words[i]), x);
            _vectors.Sum(input.Words.Slice(words[i], 1), x + Shape.FeatureWidth);
        }
    }

    private sealed record Layer(PackedMatrix Gates, FloatBuffer Forget, FloatBuffer Output);
}
