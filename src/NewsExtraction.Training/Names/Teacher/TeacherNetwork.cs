using NewsExtraction.Encoders;
using NewsExtraction.Entities;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Names.Teacher;

/// <summary>A network too large and slow to be shipped, whose task is to mark text for the small one: the small one's layers over a
/// <see cref="BridgedEncoder"/>.</summary>
internal sealed unsafe class TeacherNetwork
{
    private readonly BridgedEncoder _bridged;
    private readonly NameHead _head;
    private readonly EncoderInput _input;

    /// <param name="pretrained">The pretrained encoder.</param>
    /// <param name="encoder">The small network's kind of layers, with random weights;
    /// takes up the other weights that begin at random.</param>
    /// <param name="labelDrop">Share of units to drop before the labels.</param>
    /// <param name="drop">Share of the pretrained encoder's units to drop.</param>
    public TeacherNetwork(PretrainedEncoder pretrained, EncoderTrainer encoder, float labelDrop, float drop)
    {
        _head = new NameHead(encoder, labelDrop);
        _bridged = new BridgedEncoder(pretrained, encoder, drop);
        _input = new EncoderInput(encoder.Vocabulary, encoder.Shape, NameInput.Room + 1);
    }

    /// <summary>Scores of the steps from label to label.</summary>
    public ReadOnlySpan<float> Steps => _head.Steps;

    /// <summary>The layers under the labels.</summary>
    public BridgedEncoder Encoder => _bridged;

    /// <summary>Gathers the gradients of a batch.</summary>
    /// <param name="texts">The batch.</param>
    /// <param name="told">Whether a sentence is told its convention of annotation.</param>
    /// <returns>Share of the active words' probability that is on labels that are not allowed.</returns>
    public float Learn(IReadOnlyList<TeacherText> texts, Func<bool> told)
    {
        Read(texts, true, told);
        var wrong = _head.Learn(_input, [.. texts.SelectMany(t => t.Sentences)]);
        _bridged.Backward(_input);
        return wrong;
    }

    /// <summary>Scores of the labels, a row for each word of the texts.</summary>
    public float* Score(IReadOnlyList<TeacherText> texts)
    {
        Read(texts, false, () => true);
        return _head.Score(_input.Count);
    }

    private void Read(IReadOnlyList<TeacherText> texts, bool train, Func<bool> told)
    {
        _input.Clear();
        foreach (var sentence in texts.SelectMany(t => t.Sentences)) sentence.AddTo(_input, told());
        _bridged.Forward(_input, texts, train);
    }
}
