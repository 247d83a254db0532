using NewsExtraction.Encoders;
using NewsExtraction.Syntax;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Syntax.Teacher;

/// <summary>Parses by layers of a <see cref="SyntaxNetwork"/> over a <see cref="BridgedEncoder"/>. Not for several threads.</summary>
/// <param name="bridged">The encoder.</param>
/// <param name="encoder">Its upper layers, whose outputs count.</param>
/// <param name="pieces">The pretrained encoder's vocabulary.</param>
/// <param name="network">The layers above it; its own encoder is not used.</param>
internal sealed unsafe class BridgedSyntax(BridgedEncoder bridged, EncoderTrainer encoder, WordPieces pieces, SyntaxNetwork network)
    : ISyntaxScorer
{
    private readonly EncoderInput _input = new(encoder.Vocabulary, encoder.Shape);
    private IReadOnlyList<string[]> _sentences = [];

    /// <inheritdoc/>
    public SyntaxNetwork Network => network;

    /// <inheritdoc/>
    public void Read(IReadOnlyList<string[]> sentences)
    {
        _sentences = sentences;
        _input.Clear();
        foreach (var sentence in sentences) NetworkSyntax.Fill(_input, sentence);
        bridged.Forward(_input, [.. sentences.Select(s => SentencePieces.Of(s, pieces))], train: false);
    }

    /// <inheritdoc/>
    public void Score(int sentence, SyntaxMemory memory)
    {
        memory.Input.Clear();
        NetworkSyntax.Fill(memory.Input, _sentences[sentence]);
        var width = encoder.Shape.Width;
        var (first, count) = ((nint)_input.Start(sentence) * width, memory.Input.Count * width);
        memory.Encoder.Reserve(memory.Input.Count, width, encoder.Shape.Layers);
        for (var layer = 0; layer <= encoder.Shape.Layers; layer++)
            new ReadOnlySpan<float>(encoder.Output(layer) + first, count).CopyTo(new Span<float>(memory.Encoder.Output(layer), count));
        network.Judge(memory, parse: true);
    }
}

/// <summary>Sentences as a pretrained encoder reads them, each by itself.</summary>
internal static class SentencePieces
{
    public static PieceText Of(IReadOnlyList<string> words, WordPieces pieces)
    {
        var text = new PieceText();
        text.Sign(pieces.First);
        var numbers = new List<int>();
        foreach (var word in words)
        {
            numbers.Clear();
            pieces.Add(word, numbers);
            text.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(numbers), Capitals.Kind(word));
        }

        text.Sign(pieces.Last);
        return text;
    }
}
