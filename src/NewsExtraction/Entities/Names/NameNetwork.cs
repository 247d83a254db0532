using System.Collections.Concurrent;
using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Entities;

/// <summary>The trained network: a sentence encoder and a score for each label at each word. Immutable and safe to share; working memory is
/// lent to one call at a time.</summary>
internal sealed unsafe class NameNetwork : INameScorer
{
    public const string FileName = "weights/name-network.bin";

    // Longer sentences are cut, so that memory stays small.
    private const int LongestSentence = 192;

    // A batch of the decoder is one run; only a sentence that was cut makes several.
    private const int WordsAtOnce = 2 * LongestSentence;

    private readonly SentenceEncoder _encoder;
    private readonly PackedMatrix _labels;
    private readonly float[] _steps;
    private readonly ConcurrentBag<Memory> _idle = [];

    /// <summary>What the header of such a model says that it is for.</summary>
    public const string Task = "names";

    public NameNetwork(ModelFile file)
    {
        file.MustBe(Task);
        _encoder = SentenceEncoder.Read(file);
        _labels = PackedMatrix.Read(file, "labels", _encoder.Shape.Width, NameLabels.Width);
        _steps = file.Floats("steps", NameLabels.Width * NameLabels.Width).ToArray();
    }

    public ReadOnlySpan<float> Steps => _steps;

    /// <summary>Convention of annotation to imitate, counted as in training; -1 for none in
    /// particular, which does best on mixed texts.</summary>
    public int Source { get; init; } = -1;

    /// <inheritdoc/>
    public void Add(NameWords words, NameEvidence evidence, ReadOnlySpan<int> sentences, float weight, Span<float> scores)
    {
        if (!_idle.TryTake(out var memory))
            memory = new Memory(new EncoderInput(_encoder.Vocabulary, _encoder.Shape, NameInput.Room), new EncoderMemory(),
                new FloatBuffer());
        var input = new NameInput(words, evidence);
        var done = 0;
        memory.Input.Clear();
        foreach (var s in sentences)
        {
            var sentence = words.Text.Sentences[s];
            for (var from = sentence.FirstToken; from < sentence.EndToken; from += LongestSentence)
            {
                var end = Math.Min(from + LongestSentence, sentence.EndToken);
                if (memory.Input.Count + end - from > WordsAtOnce) done += Run(memory, weight, scores[(done * NameLabels.Width)..]);
                input.Add(memory.Input, from, end, Source);
            }
        }

        Run(memory, weight, scores[(done * NameLabels.Width)..]);
        _idle.Add(memory);
    }

    // Scores what the memory holds, and empties it; gives the number of words.
    private int Run(Memory memory, float weight, Span<float> scores)
    {
        var count = memory.Input.Count;
        _encoder.Run(memory.Input, memory.Encoder);
        // Bounds: the output of the last layer has a row for each word of the input; Reserve makes room for what comes out. Scores are a
        // span.
        var rows = memory.Rows.Reserve((long)count * NameLabels.Width);
        _labels.Multiply(memory.Encoder.Output(_encoder.Shape.Layers), rows, count, memory.Encoder.Rounded);
        for (var i = 0; i < count * NameLabels.Width; i++) scores[i] += weight * rows[i];
        memory.Input.Clear();
        return count;
    }

    private sealed record Memory(EncoderInput Input, EncoderMemory Encoder, FloatBuffer Rows);
}
