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

    private readonly SentenceEncoder _encoder;
    private readonly PackedMatrix _labels;
    private readonly float[] _steps;
    private readonly ConcurrentBag<Memory> _idle = [];

    public NameNetwork(ModelFile file)
    {
        _encoder = SentenceEncoder.Read(file);
        _labels = PackedMatrix.Read(file, "labels", _encoder.Shape.Width, NameLabels.Width);
        _steps = file.Section<float>("steps").ToArray();
    }

    public ReadOnlySpan<float> Steps => _steps;

    /// <summary>Convention of annotation to imitate, counted as in training; -1 for none in particular, which does best on mixed
    /// texts.</summary>
    public int Source { get; init; } = -1;

    /// <inheritdoc/>
    public void Add(NameWords words, NameEvidence evidence, ReadOnlySpan<int> sentences, float weight, Span<float> scores)
    {
        if (!_idle.TryTake(out var memory))
            memory = new Memory(new EncoderInput(_encoder.Vocabulary, _encoder.Shape, NameInput.Room), new EncoderMemory(),
                new FloatBuffer());
        var input = new NameInput(words, evidence);
        memory.Input.Clear();
        foreach (var s in sentences)
        {
            var sentence = words.Text.Sentences[s];
            for (var from = sentence.FirstToken; from < sentence.EndToken; from += LongestSentence)
                input.Add(memory.Input, from, Math.Min(from + LongestSentence, sentence.EndToken), Source);
        }

        var count = memory.Input.Count;
        _encoder.Run(memory.Input, memory.Encoder);
        var rows = memory.Rows.Reserve(count * NameLabels.Width);
        _labels.Multiply(memory.Encoder.Output(_encoder.Shape.Layers), rows, count, memory.Encoder.Rounded);
        for (var i = 0; i < count * NameLabels.Width; i++) scores[i] += weight * rows[i];
        _idle.Add(memory);
    }

    private sealed record Memory(EncoderInput Input, EncoderMemory Encoder, FloatBuffer Rows);
}
