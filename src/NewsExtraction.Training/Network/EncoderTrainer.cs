using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Training.Network;

/// <summary>
/// A <see cref="SentenceEncoder"/> under training. A task puts its own layers on top: call <see cref="Forward(EncoderInput)"/> for
/// a batch, read <see cref="Output"/>, add to <see cref="OutputGradient"/>, call <see cref="Backward"/>, and step an <see
/// cref="AdamOptimizer"/> over <see cref="Parameters"/> (to which the task's own layers add themselves). <see cref="Write"/> puts
/// the sections into a model file that <see cref="SentenceEncoder.Read"/> reads.
/// </summary>
internal sealed unsafe class EncoderTrainer
{
    private readonly Parameter _features;
    private readonly WordVectors _vectors;
    private readonly int[] _frequencies;
    private readonly RecurrentLayer[] _layers;
    private readonly FloatBuffer _input = new();
    private readonly FloatBuffer _inputMask = new();
    private readonly FloatBuffer _addedGradient = new();
    private readonly List<FloatBuffer> _gradients = [];
    private readonly EncoderDropout _dropout;
    private int[] _rows = [];
    private int[] _rowEnds = [];

    /// <summary>Makes an encoder with random weights.</summary>
    /// <param name="vectors">Vocabulary and its vectors; <see cref="WordVectors.Width"/> is the shape's.</param>
    /// <param name="frequencies">How often each word with a row of its own was met in the
    /// training data: rare ones are dropped more often.</param>
    /// <param name="shape">Sizes.</param>
    /// <param name="dropout">What to drop how often.</param>
    /// <param name="random">For the first weights and for dropping.</param>
    public EncoderTrainer(WordVectors vectors, int[] frequencies, EncoderShape shape, EncoderDropout dropout, SeededRandom random)
    {
        _vectors = vectors;
        _frequencies = frequencies;
        _dropout = dropout;
        Shape = shape;
        Random = random;
        _features = new Parameter("features", shape.LearntWords + shape.HashedRows, shape.FeatureWidth, sparse: true).Fill(random, 0.12f);
        Parameters.Add(_features);
        _layers = new RecurrentLayer[shape.Layers];
        for (var i = 0; i < _layers.Length; i++)
            _layers[i] = new RecurrentLayer(SentenceEncoder.LayerName(i), shape.Width, random, Parameters);
        for (var i = 0; i <= _layers.Length; i++) _gradients.Add(new FloatBuffer());
    }

    public EncoderShape Shape { get; }

    /// <summary>What is dropped in training.</summary>
    public EncoderDropout Dropout => _dropout;

    public SeededRandom Random { get; }

    /// <summary>All weights that the optimiser moves.</summary>
    public List<Parameter> Parameters { get; } = [];

    public WordVocabulary Vocabulary => _vectors.Vocabulary;

    /// <summary>Output of a layer, counted from 1.</summary>
    public float* Output(int layer) => layer == 0 ? _input.Data : _layers[layer - 1].Result;

    /// <summary>Gradient of a layer's output, counted from 1; zero after <see cref="Forward(EncoderInput)"/>.</summary>
    public float* OutputGradient(int layer) => _gradients[layer].Data;

    /// <summary>Gradient of the rows that were added to the input, after <see cref="Backward"/>.</summary>
    public float* AddedGradient => _addedGradient.Data;

    /// <summary>Encodes a batch, dropping features and units.</summary>
    public void Forward(EncoderInput input) => Forward(input, null, _dropout);

    /// <summary>Encodes a batch.</summary>
    /// <param name="input">The batch.</param>
    /// <param name="added">A row for each word to be added to what goes into the first layer, or null.</param>
    /// <param name="dropout">What to drop.</param>
    public void Forward(EncoderInput input, float* added, EncoderDropout dropout)
    {
        var width = Shape.Width;
        var x = _input.Reserve(input.Count * width);
        Rows.Clear(x, input.Count * width);
        if (_rowEnds.Length < input.Count) (_rowEnds, _rows) = (new int[2 * input.Count], new int[2 * input.Count * input.Room]);
        var used = 0;
        for (var i = 0; i < input.Count; i++)
        {
            var row = x + ((nint)i * width);
            var features = input.Rows(i);
            for (var f = 0; f < features.Length; f++)
            {
                var feature = features[f];
                if (f == 0 && Random.Chance(dropout.Rare / (dropout.Rare + _frequencies[feature]) + dropout.Word)) feature = 0;
                else if (f > 0 && Random.Chance(dropout.Feature)) continue;
                _rows[used++] = feature;
                Rows.Add(row, _features.Value + ((nint)feature * Shape.FeatureWidth), Shape.FeatureWidth);
            }

            _rowEnds[i] = used;
            if (!Random.Chance(dropout.Vector)) Rows.Add(row + Shape.FeatureWidth, _vectors.Row(input.Words[i]), Shape.VectorWidth);
        }

        var mask = _inputMask.Reserve(input.Count * width);
        Rows.DropMask(mask, input.Count * width, dropout.Input, Random);
        Rows.Multiply(x, x, mask, input.Count * width);
        if (added != null) Rows.Add(x, added, input.Count * width);
        for (var i = 0; i < _layers.Length; i++) _layers[i].Forward(Output(i), input, dropout.Layer, Random);
        foreach (var gradient in _gradients) Rows.Clear(gradient.Reserve(input.Count * width), input.Count * width);
    }

    /// <summary>Passes the gradients of the outputs down to all weights.</summary>
    public void Backward(EncoderInput input)
    {
        for (var i = _layers.Length - 1; i >= 0; i--) _layers[i].Backward(Output(i), OutputGradient(i + 1), OutputGradient(i), input);
        var width = Shape.Width;
        var gradient = OutputGradient(0);
        new ReadOnlySpan<float>(gradient, input.Count * width)
            .CopyTo(new Span<float>(_addedGradient.Reserve(input.Count * width), input.Count * width));
        Rows.Multiply(gradient, gradient, _inputMask.Data, input.Count * width);
        var used = 0;
        for (var i = 0; i < input.Count; i++)
        {
            for (; used < _rowEnds[i]; used++)
            {
                _features.Touch(_rows[used]);
                Rows.Add(_features.Gradient + ((nint)_rows[used] * Shape.FeatureWidth), gradient + ((nint)i * width), Shape.FeatureWidth);
            }
        }
    }

    public void Write(ModelWriter writer)
    {
        Shape.Write(writer);
        Vocabulary.Write(writer);
        ByteTable.Write(writer, "features", _features.Value, _features.Rows, _features.Columns);
        _vectors.WriteTable(writer);
        foreach (var layer in _layers) layer.Write(writer);
    }
}
