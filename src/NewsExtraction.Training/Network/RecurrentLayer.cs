using System.Runtime.Intrinsics;
using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Training.Network;

/// <summary>A <see cref="GatedRecurrence"/> under training.</summary>
internal sealed unsafe class RecurrentLayer
{
    private readonly string _name;
    private readonly int _width;
    private readonly LinearLayer _gates;
    private readonly Parameter _forget;
    private readonly Parameter _output;
    private readonly FloatBuffer _gateValues = new();
    private readonly FloatBuffer _gateGradients = new();
    private readonly FloatBuffer _states = new();
    private readonly FloatBuffer _result = new();
    private readonly FloatBuffer _dropped = new();
    private readonly FloatBuffer _droppedGradient = new();
    private readonly FloatBuffer _masks = new();
    private readonly FloatBuffer _carry = new();
    private bool _drops;

    public RecurrentLayer(string name, int width, SeededRandom random, List<Parameter> parameters)
    {
        _name = name;
        _width = width;
        _gates = new LinearLayer(name, width, 3 * width, random, parameters);
        _forget = new Parameter(name + ".forget", 1, width);
        _output = new Parameter(name + ".output", 1, width);
        parameters.Add(_forget);
        parameters.Add(_output);
        // States are kept a little longer at first, and the input let through.
        for (var i = 0; i < width; i++) (_gates.Bias.Value[width + i], _gates.Bias.Value[(2 * width) + i]) = (0.5f, 0f);
    }

    public float* Result => _result.Data;

    /// <summary>Runs the layer; with <paramref name="random"/>, units of its input are dropped sentence by sentence.</summary>
    public void Forward(float* x, EncoderInput input, float drop, SeededRandom? random)
    {
        var rows = input.Count;
        _drops = random is not null && drop > 0;
        var inside = x;
        if (_drops)
        {
            inside = _dropped.Reserve(rows * _width);
            var masks = _masks.Reserve(input.Sentences * _width);
            Rows.DropMask(masks, input.Sentences * _width, drop, random!);
            for (var s = 0; s < input.Sentences; s++)
                for (var t = input.Start(s); t < input.Start(s + 1); t++)
                    Rows.Multiply(inside + ((nint)t * _width), x + ((nint)t * _width), masks + ((nint)s * _width), _width);
        }

        _gates.Forward(inside, _gateValues.Reserve(rows * 3 * _width), rows);
        _states.Reserve(rows * _width);
        _result.Reserve(rows * _width);
        var (gates, inputs) = (new nint[rows], new nint[rows]);
        for (var t = 0; t < rows; t++)
            (gates[t], inputs[t]) = ((nint)(_gateValues.Data + ((nint)t * 3 * _width)), (nint)(x + ((nint)t * _width)));
        for (var s = 0; s < input.Sentences; s++)
            GatedRecurrence.Run(gates, inputs, _states.Data, _result.Data, _forget.Value, _output.Value, _width, input.Start(s),
                input.Start(s + 1), keep: true);
    }

    /// <summary>Adds to the weights' gradients and to that of the input.</summary>
    public void Backward(float* x, float* resultGradient, float* inputGradient, EncoderInput input)
    {
        var rows = input.Count;
        _gateGradients.Reserve(rows * 3 * _width);
        var carry = _carry.Reserve(_width);
        var half = _width / 2;
        for (var s = 0; s < input.Sentences; s++)
        {
            int first = input.Start(s), end = input.Start(s + 1);
            Rows.Clear(carry, _width);
            for (var t = end - 1; t >= first; t--) StepBack(x, resultGradient, inputGradient, 0, half, t, t - 1, t == first);
            for (var t = first; t < end; t++) StepBack(x, resultGradient, inputGradient, half, _width, t, t + 1, t == end - 1);
        }

        if (!_drops)
        {
            _gates.Backward(x, _gateGradients.Data, inputGradient, rows);
            return;
        }

        var inside = _droppedGradient.Reserve(rows * _width);
        Rows.Clear(inside, rows * _width);
        _gates.Backward(_dropped.Data, _gateGradients.Data, inside, rows);
        for (var s = 0; s < input.Sentences; s++)
        {
            for (var t = input.Start(s); t < input.Start(s + 1); t++)
            {
                var row = inside + ((nint)t * _width);
                Rows.Multiply(row, row, _masks.Data + ((nint)s * _width), _width);
                Rows.Add(inputGradient + ((nint)t * _width), row, _width);
            }
        }
    }

    public void Write(ModelWriter writer)
    {
        _gates.Write(writer);
        writer.Section(_name + ".forget", new ReadOnlySpan<float>(_forget.Value, _width));
        writer.Section(_name + ".output", new ReadOnlySpan<float>(_output.Value, _width));
    }

    private void StepBack(float* x, float* resultGradient, float* inputGradient, int from, int to, int row, int before, bool start)
    {
        var gates = _gateValues.Data + ((nint)row * 3 * _width);
        var gradients = _gateGradients.Data + ((nint)row * 3 * _width);
        var offset = (nint)row * _width;
        var one = Vector512<float>.One;
        for (var j = from; j < to; j += MatrixProduct.Lane)
        {
            var u = Vector512.Load(gates + j);
            var f = Vector512.Load(gates + _width + j);
            var r = Vector512.Load(gates + (2 * _width) + j);
            var last = start ? Vector512<float>.Zero : Vector512.Load(_states.Data + ((nint)before * _width) + j);
            var shown = Activations.Tanh(Vector512.Load(_states.Data + offset + j));
            var dh = Vector512.Load(resultGradient + offset + j);
            var dr = dh * (shown - Vector512.Load(x + offset + j)) * r * (one - r);
            (Vector512.Load(inputGradient + offset + j) + (dh * (one - r))).Store(inputGradient + offset + j);
            var dc = Vector512.Load(_carry.Data + j) + (dh * r * (one - (shown * shown)));
            var df = dc * (last - u) * f * (one - f);
            (dc * (one - f)).Store(gradients + j);
            df.Store(gradients + _width + j);
            dr.Store(gradients + (2 * _width) + j);
            ((dc * f) + (df * Vector512.Load(_forget.Value + j)) + (dr * Vector512.Load(_output.Value + j))).Store(_carry.Data + j);
            (Vector512.Load(_forget.Gradient + j) + (df * last)).Store(_forget.Gradient + j);
            (Vector512.Load(_output.Gradient + j) + (dr * last)).Store(_output.Gradient + j);
        }
    }
}
