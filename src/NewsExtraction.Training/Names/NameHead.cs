using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Names;

/// <summary>The layer of label scores above the encoder, and the chain of labels over it
/// (a conditional random field), under training.</summary>
internal sealed unsafe class NameHead
{
    private const int Width = NameLabels.Width;
    private readonly EncoderTrainer _encoder;
    private readonly float _drop;
    private readonly LinearLayer _labels;
    private readonly NameChains _chains;
    private readonly FloatBuffer _mask = new();
    private readonly FloatBuffer _dropped = new();
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _gradient = new();

    public NameHead(EncoderTrainer encoder, float drop)
    {
        _encoder = encoder;
        _drop = drop;
        _labels = new LinearLayer("labels", encoder.Shape.Width, Width, encoder.Random, encoder.Parameters);
        _chains = new NameChains(encoder.Parameters);
    }

    /// <summary>Adds a batch's gradients to the weights' and to the encoder's output's.</summary>
    /// <returns>Share of the active words' probability that is on labels that are not
    /// allowed, a measure of how much is left to learn.</returns>
    public float Learn(EncoderInput input, IReadOnlyList<NameExample> examples)
    {
        var rows = input.Count;
        var width = _encoder.Shape.Width;
        var layer = _encoder.Shape.Layers;
        var mask = _mask.Reserve(rows * width);
        var inside = _dropped.Reserve(rows * width);
        Rows.DropMask(mask, rows * width, _drop, _encoder.Random);
        Rows.Multiply(inside, _encoder.Output(layer), mask, rows * width);
        var scores = _scores.Reserve(rows * Width);
        _labels.Forward(inside, scores, rows);
        _chains.Start();
        var wrong = 0f;
        var active = 1;
        for (var s = 0; s < examples.Count; s++)
            wrong += _chains.Learn(examples[s].Allowed, examples[s].Shares, scores + ((nint)input.Start(s) * Width),
                examples[s].Weight / rows, ref active);

        var gradient = _gradient.Reserve(rows * width);
        Rows.Clear(gradient, rows * width);
        _labels.Backward(inside, scores, gradient, rows);
        Rows.Multiply(gradient, gradient, mask, rows * width);
        Rows.Add(_encoder.OutputGradient(layer), gradient, rows * width);
        return wrong / active;
    }

    /// <summary>Scores of the steps from label to label.</summary>
    public ReadOnlySpan<float> Steps => new(_chains.Steps.Value, Width * Width);

    /// <summary>Scores of the labels for what the encoder gave, a row for each word.</summary>
    public float* Score(int rows)
    {
        _labels.Forward(_encoder.Output(_encoder.Shape.Layers), _scores.Reserve(rows * Width), rows);
        return _scores.Data;
    }

    public void Write(ModelWriter writer)
    {
        _labels.Write(writer);
        writer.Section("steps", Steps);
    }
}
