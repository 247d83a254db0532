using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>A network too large and slow to be shipped, whose task is to mark text for the small models: which words tell of which types
/// of events, with which realis, and which words of the sentence fill which roles.</summary>
internal sealed unsafe class EventTeacherNetwork
{
    private readonly BridgedEncoder _bridged;
    private readonly EncoderTrainer _encoder;
    private readonly EncoderInput _input;
    private readonly WordHead _types;
    private readonly WordHead _realis;
    private readonly RoleHead _roles;
    private readonly float _drop;
    private readonly FloatBuffer _mask = new();
    private readonly FloatBuffer _states = new();
    private readonly FloatBuffer _gradient = new();

    /// <param name="pretrained">The pretrained encoder.</param>
    /// <param name="encoder">Layers above it, with random weights; takes up the other weights that begin at random.</param>
    /// <param name="labels">Types and roles.</param>
    /// <param name="drop">Share of units to drop before the labels.</param>
    /// <param name="pretrainedDrop">Share of the pretrained encoder's units to drop.</param>
    public EventTeacherNetwork(PretrainedEncoder pretrained, EncoderTrainer encoder, EventLabels labels, float drop, float pretrainedDrop)
    {
        (_encoder, _drop) = (encoder, drop);
        _types = new WordHead("types", encoder, labels.Types.Length);
        _realis = new WordHead("realis", encoder, Enum.GetValues<Realis>().Length);
        _roles = new RoleHead(encoder, labels.Types.Length, labels.Roles.Length);
        _bridged = new BridgedEncoder(pretrained, encoder, pretrainedDrop);
        _input = new EncoderInput(encoder.Vocabulary, encoder.Shape);
    }

    /// <summary>The layers under the labels.</summary>
    public BridgedEncoder Encoder => _bridged;

    /// <summary>Gathers the gradients of a batch.</summary>
    /// <returns>Mean loss of a word.</returns>
    public float Learn(IReadOnlyList<EventText> texts)
    {
        Forward(texts, train: true);
        var (rows, width) = (_input.Count, _encoder.Shape.Width);
        var mask = _mask.Reserve(rows * width);
        var states = _states.Reserve(rows * width);
        var gradient = _gradient.Reserve(rows * width);
        Rows.DropMask(mask, rows * width, _drop, _encoder.Random);
        Rows.Multiply(states, _encoder.Output(_encoder.Shape.Layers), mask, rows * width);
        Rows.Clear(gradient, rows * width);
        var realis = Unknown(rows);
        foreach (var (mention, word) in Mentions(texts)) realis[word + mention.Word] = mention.Realis;
        var loss = _types.Learn(states, gradient, [.. texts.SelectMany(t => t.Types)], 1f / rows)
            + _realis.Learn(states, gradient, realis, 1f / rows)
            + _roles.Learn(states, gradient, [.. Mentions(texts)], 1f / rows);
        Rows.Multiply(gradient, gradient, mask, rows * width);
        Rows.Add(_encoder.OutputGradient(_encoder.Shape.Layers), gradient, rows * width);
        _bridged.Backward(_input);
        return loss;
    }

    /// <summary>Reads texts; what it makes of them is asked afterwards.</summary>
    public void Read(IReadOnlyList<EventText> texts) => Forward(texts, train: false);

    /// <summary>Probabilities of the types, for each word.</summary>
    public float[][] Types() => _types.Probabilities(States, _input.Count);

    /// <summary>Probabilities of each realis, for each word.</summary>
    public float[][] Realities() => _realis.Probabilities(States, _input.Count);

    /// <summary>Probabilities of the roles, for each word of the mention's sentence.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="word">Number of its text's first word among those of the batch.</param>
    public float[][] Roles(TaughtMention mention, int word) => _roles.Probabilities(States, mention, word);

    private float* States => _encoder.Output(_encoder.Shape.Layers);

    /// <summary>The mentions of a batch, each with the number of its text's first word.</summary>
    public static IEnumerable<(TaughtMention Mention, int Word)> Mentions(IReadOnlyList<EventText> texts)
    {
        var word = 0;
        foreach (var text in texts)
        {
            foreach (var mention in text.Mentions) yield return (mention, word);
            word += text.Tokens.Count;
        }
    }

    private static int[] Unknown(int count)
    {
        var made = new int[count];
        Array.Fill(made, EventText.Unknown);
        return made;
    }

    private void Forward(IReadOnlyList<EventText> texts, bool train)
    {
        _input.Clear();
        foreach (var sentence in texts.SelectMany(t => t.Sentences))
        {
            _input.StartSentence();
            foreach (var word in sentence) _input.Add(word);
            _input.EndSentence();
        }

        _bridged.Forward(_input, texts, train);
    }
}
