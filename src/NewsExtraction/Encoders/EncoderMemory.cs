using NewsExtraction.Buffers;
using NewsExtraction.Numerics;

namespace NewsExtraction.Encoders;

/// <summary>Working memory of a <see cref="SentenceEncoder"/>; reused, for one thread at a time.</summary>
internal sealed unsafe class EncoderMemory
{
    private readonly FloatBuffer _gates = new();
    private readonly FloatBuffer _states = new();
    private readonly List<FloatBuffer> _outputs = [];
    private nint[] _gateRows = [];
    private nint[] _inputRows = [];

    /// <summary>What goes into a matrix product, in integers.</summary>
    public RoundedRows Rounded { get; } = new();

    public float* Gates => _gates.Data;

    public float* States => _states.Data;

    /// <summary>Where the words stand whose first layer is not known, in order.</summary>
    public List<int> UnknownWords { get; } = [];

    /// <summary>Where each word's gates are in the layer that runs.</summary>
    public Span<nint> GateRows => _gateRows;

    /// <summary>Where each word's row going into the layer that runs is.</summary>
    public Span<nint> InputRows => _inputRows;

    /// <summary>Output of a layer, counted from 1; 0 is what goes into the first for the unknown words, without gaps.</summary>
    public float* Output(int layer) => _outputs[layer].Data;

    public void Reserve(int words, int width, int layers)
    {
        while (_outputs.Count <= layers) _outputs.Add(new FloatBuffer());
        _gates.Reserve((long)words * width * 3);
        _states.Reserve((long)words * width);
        if (_gateRows.Length < words) (_gateRows, _inputRows) = (new nint[words], new nint[words]);
        foreach (var output in _outputs) output.Reserve((long)words * width);
    }
}
