using NewsExtraction.Buffers;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Transformer;

/// <summary>The encoder's way forward and back over one part of a batch.</summary>
internal sealed unsafe class EncoderPass
{
    private readonly PretrainedEncoder _encoder;
    private readonly LayerPass[] _layers;
    private readonly FloatBuffer _input = new();
    private readonly FloatBuffer _normalized = new();
    private readonly FloatBuffer _inverse = new();
    private readonly FloatBuffer _mask = new();
    private readonly FloatBuffer _gradient = new();
    private readonly FloatBuffer _scaleGradient;
    private readonly FloatBuffer _shiftGradient;
    private bool _dropped;

    public EncoderPass(PretrainedEncoder encoder)
    {
        _encoder = encoder;
        _layers = [.. encoder.Layers.Select(l => new LayerPass(l))];
        _scaleGradient = new FloatBuffer(encoder.Shape.Width);
        _shiftGradient = new FloatBuffer(encoder.Shape.Width);
    }

    /// <summary>What the last layer gave, a row for each piece.</summary>
    public float* Result => _layers[^1].Result;

    /// <summary>To be filled with the gradient of <see cref="Result"/>; after <see
    /// cref="Backward"/> it holds that of the sum at the input.</summary>
    public float* Gradient(int rows) => _gradient.Reserve(rows * _encoder.Shape.Width);

    /// <summary>Runs all layers.</summary>
    /// <param name="pieces">Numbers of the pieces of all texts.</param>
    /// <param name="starts">First piece of each text, and the number of all.</param>
    /// <param name="added">A row for each piece to be added to its vector.</param>
    /// <param name="drop">Share of the units to drop.</param>
    /// <param name="random">For dropping; null when not training.</param>
    public void Forward(ReadOnlySpan<int> pieces, ReadOnlySpan<int> starts, float* added, float drop, SeededRandom? random)
    {
        var width = _encoder.Shape.Width;
        var rows = pieces.Length;
        var normalized = _normalized.Reserve(rows * width);
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            for (var t = starts[s]; t < starts[s + 1]; t++)
            {
                var row = normalized + ((nint)t * width);
                _encoder.Piece(pieces[t]).CopyTo(new Span<float>(row, width));
                Rows.Add(row, _encoder.Positions.Value + ((nint)(t - starts[s]) * width), width);
                Rows.Add(row, added + ((nint)t * width), width);
            }
        }

        var x = _input.Reserve(rows * width);
        Normalization.Forward(normalized, _encoder.Scale.Value, _encoder.Shift.Value, x, _inverse.Reserve(rows), rows, width);
        _dropped = random is not null;
        if (random is not null)
        {
            Rows.DropMask(_mask.Reserve(rows * width), rows * width, drop, random);
            Rows.Multiply(x, x, _mask.Data, rows * width);
        }

        foreach (var layer in _layers)
        {
            layer.Forward(x, rows, starts, drop, random);
            x = layer.Result;
        }
    }

    /// <summary>Goes back from the gradient of the result to that of the input.</summary>
    public void Backward(int rows, ReadOnlySpan<int> starts)
    {
        var width = _encoder.Shape.Width;
        for (var i = _layers.Length - 1; i >= 0; i--)
            _layers[i].Backward(i == 0 ? _input.Data : _layers[i - 1].Result, _gradient.Data, rows, starts, _dropped);
        if (_dropped) Rows.Multiply(_gradient.Data, _gradient.Data, _mask.Data, rows * width);
        Normalization.Backward(_normalized.Data, _inverse.Data, _encoder.Scale.Value, _gradient.Data, _scaleGradient.Data,
            _shiftGradient.Data, rows, width);
    }

    /// <summary>Adds the gathered gradients to the weights' and forgets them.</summary>
    public void Deliver(ReadOnlySpan<int> starts)
    {
        var width = _encoder.Shape.Width;
        foreach (var layer in _layers) layer.Deliver();
        Rows.Add(_encoder.Scale.Gradient, _scaleGradient.Data, width);
        Rows.Add(_encoder.Shift.Gradient, _shiftGradient.Data, width);
        Rows.Clear(_scaleGradient.Data, width);
        Rows.Clear(_shiftGradient.Data, width);
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var t = starts[s]; t < starts[s + 1]; t++)
                Rows.Add(_encoder.Positions.Gradient + ((nint)(t - starts[s]) * width), _gradient.Data + ((nint)t * width), width);
    }
}
