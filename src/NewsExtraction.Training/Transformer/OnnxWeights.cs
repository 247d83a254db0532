using System.Runtime.InteropServices;
using System.Text;

namespace NewsExtraction.Training.Transformer;

/// <summary>
/// The named weights of an ONNX file (the wire form of protocol buffers; fields after onnx.proto3 of the
/// ONNX standard), and which weights each matrix product of its graph multiplies by, in the graph's order:
/// exporters keep names of biases but number transposed matrices.
/// </summary>
internal sealed class OnnxWeights
{
    private const int ModelGraph = 7;
    private const int GraphNode = 1;
    private const int GraphInitializer = 5;
    private const int NodeInput = 1;
    private const int NodeOperator = 4;
    private const int TensorName = 8;
    private const int TensorRaw = 9;

    private readonly byte[] _bytes;
    private readonly string _path;
    private readonly Dictionary<string, Range> _tensors = new(StringComparer.Ordinal);
    private readonly List<string[]> _products = [];

    public OnnxWeights(string path)
    {
        _path = path;
        _bytes = File.ReadAllBytes(path);
        try
        {
            foreach (var (field, part) in Fields(0.._bytes.Length))
                if (field == ModelGraph) ReadGraph(part);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException($"'{path}' is no whole ONNX file: {e.Message}", e);
        }

        if (_tensors.Count == 0) throw new InvalidDataException($"'{path}' holds no weights: give an ONNX file with the weights inside.");
    }

    /// <summary>The weights that the graph's matrix products multiply by, in the graph's order.</summary>
    public IEnumerable<string> Matrices => _products.SelectMany(inputs => inputs.Where(_tensors.ContainsKey));

    /// <summary>A tensor's numbers.</summary>
    /// <exception cref="InvalidDataException">There is none of that name, or it has another size.</exception>
    public ReadOnlySpan<float> Tensor(string name, int length)
    {
        if (!_tensors.TryGetValue(name, out var range))
            throw new InvalidDataException($"'{_path}' lacks the weights '{name}': a BERT encoder as PyTorch exports it is needed.");
        var values = MemoryMarshal.Cast<byte, float>(_bytes.AsSpan(range));
        return values.Length == length ? values
            : throw new InvalidDataException($"'{name}' in '{_path}' has {values.Length} numbers where {length} were expected.");
    }

    /// <summary>How many numbers a tensor has, 0 where there is none of that name.</summary>
    public int Length(string name) => _tensors.TryGetValue(name, out var range) ? (range.End.Value - range.Start.Value) / sizeof(float) : 0;

    private void ReadGraph(Range graph)
    {
        foreach (var (field, part) in Fields(graph))
        {
            if (field == GraphNode) ReadNode(part);
            else if (field == GraphInitializer) ReadTensor(part);
        }
    }

    private void ReadNode(Range node)
    {
        var inputs = new List<string>();
        var isProduct = false;
        foreach (var (field, part) in Fields(node))
        {
            if (field == NodeInput) inputs.Add(Text(part));
            else if (field == NodeOperator) isProduct = Text(part) == "MatMul";
        }

        if (isProduct) _products.Add([.. inputs]);
    }

    private void ReadTensor(Range tensor)
    {
        var name = "";
        Range? raw = null;
        foreach (var (field, part) in Fields(tensor))
        {
            if (field == TensorName) name = Text(part);
            else if (field == TensorRaw) raw = part;
        }

        if (raw is { } range) _tensors[name] = range;
    }

    private string Text(Range range) => Encoding.UTF8.GetString(_bytes.AsSpan(range));

    // Fields of a message that have a length; numbers are passed over.
    private IEnumerable<(int Field, Range Part)> Fields(Range message)
    {
        var at = message.Start.Value;
        while (at < message.End.Value)
        {
            var key = Number(ref at);
            switch (key & 7)
            {
                case 0: Number(ref at); break;
                case 1: at += 8; break;
                case 5: at += 4; break;
                case 2:
                    var length = checked((int)Number(ref at));
                    if (length > message.End.Value - at) throw new InvalidDataException($"'{_path}' is cut short.");
                    yield return ((int)(key >> 3), at..(at + length));
                    at += length;
                    break;
                default: throw new InvalidDataException($"'{_path}' is no ONNX file: a field of unknown form at byte {at}.");
            }
        }
    }

    private ulong Number(ref int at)
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = _bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }

        throw new InvalidDataException($"'{_path}' is no ONNX file: an endless number at byte {at}.");
    }
}
