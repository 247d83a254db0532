using System.Text;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Tests.Transformer;

/// <summary>A BERT encoder of one small layer with random weights, in files like those that PyTorch and its tokenizer export.</summary>
internal sealed class TinyEncoder : IDisposable
{
    public const int Width = 32;
    public const int Inner = 48;
    private const int Positions = 256;
    private static readonly string[] Vocabulary =
        ["[UNK]", "[CLS]", "[SEP]", "yesterday", "maria", "anna", "nov", "##ak", "arrived", "in", "rur", "##itania", "low", "##ick", "."];
    private readonly string _folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "encoder-" + Guid.NewGuid().ToString("N"));
    private readonly SeededRandom _random = new(3);

    /// <param name="without">Name of a tensor to leave out.</param>
    public TinyEncoder(string? without = null)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllLines(Pieces, Vocabulary);
        using var graph = new MemoryStream();
        string[] matrices = ["101", "102", "103", "104", "105", "106"];
        int[] sizes = [Width * Width, Width * Width, Width * Width, Width * Width, Width * Inner, Inner * Width];
        foreach (var matrix in matrices) Field(graph, 1, Node(matrix));
        for (var i = 0; i < matrices.Length; i++) Add(matrices[i], sizes[i]);
        Add("embeddings.word_embeddings.weight", Vocabulary.Length * Width);
        Add("embeddings.position_embeddings.weight", Positions * Width);
        Add("embeddings.token_type_embeddings.weight", 2 * Width);
        Add("embeddings.LayerNorm.weight", Width, 1);
        Add("embeddings.LayerNorm.bias", Width);
        foreach (var part in new[] { "self.query", "self.key", "self.value", "output.dense" })
            Add($"encoder.layer.0.attention.{part}.bias", Width);
        Add("encoder.layer.0.attention.output.LayerNorm.weight", Width, 1);
        Add("encoder.layer.0.attention.output.LayerNorm.bias", Width);
        Add("encoder.layer.0.intermediate.dense.bias", Inner);
        Add("encoder.layer.0.output.dense.bias", Width);
        Add("encoder.layer.0.output.LayerNorm.weight", Width, 1);
        Add("encoder.layer.0.output.LayerNorm.bias", Width);
        using var model = new MemoryStream();
        model.Write([0x08, 0x08]); // the version of the format: a number, to be passed over
        Field(model, 7, graph.ToArray());
        File.WriteAllBytes(Weights, model.ToArray());

        void Add(string name, int count, float about = 0)
        {
            if (name != without) Field(graph, 5, Tensor(name, count, about));
        }
    }

    public string Weights => Path.Combine(_folder, "model.onnx");

    public string Pieces => Path.Combine(_folder, "vocab.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static byte[] Node(string matrix)
    {
        using var node = new MemoryStream();
        Field(node, 1, "before"u8);
        Field(node, 1, Encoding.UTF8.GetBytes(matrix));
        Field(node, 4, "MatMul"u8);
        return node.ToArray();
    }

    private byte[] Tensor(string name, int count, float about)
    {
        using var tensor = new MemoryStream();
        using var raw = new MemoryStream();
        for (var i = 0; i < count; i++) raw.Write(BitConverter.GetBytes(about + (0.3f * ((2 * _random.NextFloat()) - 1))));
        Field(tensor, 8, Encoding.UTF8.GetBytes(name));
        Field(tensor, 9, raw.ToArray());
        return tensor.ToArray();
    }

    private static void Field(MemoryStream message, int number, ReadOnlySpan<byte> content)
    {
        Number(message, (uint)((number << 3) | 2));
        Number(message, (uint)content.Length);
        message.Write(content);
    }

    private static void Number(MemoryStream message, uint value)
    {
        for (; value >= 0x80; value >>= 7) message.WriteByte((byte)(value | 0x80));
        message.WriteByte((byte)value);
    }
}
