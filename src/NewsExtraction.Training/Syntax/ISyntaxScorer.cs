using NewsExtraction.Encoders;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Syntax;

/// <summary>A member of a <see cref="SyntaxEnsemble"/>. Reads some sentences, then scores
/// tags, heads and relations of each of them.</summary>
internal interface ISyntaxScorer
{
    /// <summary>Gives the working memory and the sizes of the scores.</summary>
    SyntaxNetwork Network { get; }

    /// <summary>Takes up sentences in place of those before.</summary>
    void Read(IReadOnlyList<string[]> sentences);

    /// <summary>Puts the scores of a sentence that was read into the memory.</summary>
    void Score(int sentence, SyntaxMemory memory);
}

/// <summary>Scores by a finished network.</summary>
internal sealed class NetworkSyntax(SyntaxNetwork network) : ISyntaxScorer
{
    private IReadOnlyList<string[]> _sentences = [];

    /// <inheritdoc/>
    public SyntaxNetwork Network => network;

    /// <summary>Adds a sentence to an input.</summary>
    public static void Fill(EncoderInput input, IReadOnlyList<string> words)
    {
        input.StartSentence();
        foreach (var word in words) input.Add(word);
        input.EndSentence();
    }

    /// <inheritdoc/>
    public void Read(IReadOnlyList<string[]> sentences) => _sentences = sentences;

    /// <inheritdoc/>
    public void Score(int sentence, SyntaxMemory memory)
    {
        memory.Input.Clear();
        Fill(memory.Input, _sentences[sentence]);
        network.Run(memory, parse: true);
    }
}
