using NewsExtraction.Buffers;
using NewsExtraction.Numerics;

namespace NewsExtraction.Encoders;

/// <summary>Working memory of a <see cref="SentenceEncoder"/>; reused, for one thread at a time.</summary>
internal sealed unsafe class EncoderMemory
{
    private readonly FloatBuffer _gates = new();
    private readonly FloatBuffer _states = new();
    private readonly List<FloatBuffer> _outputs = [];

    /// <summary>What goes into a matrix product, in integers.</summary>
    public RoundedRows Rounded { get; } = new();

    public float* Gates => _gates.Data;

    public float* States => _states.Data;

    /// <summary>Output of a layer, counted from 1; 0 is what goes into the first.</summary>
    public float* Output(int layer) => _outputs[layer].Data;

    public void Reserve(int words, int width, int layers)
    {
        while (_outputs.Count <= layers) _outputs.Add(new FloatBuffer());
        _gates.Reserve((long)words * width * 3);
        _states.Reserve((long)words * width);
        foreach (var output in _outputs) output.Reserve((long)words * width);
    }
}
