using NewsExtraction.Entities.Names;
using NewsExtraction.Models.Network;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Names.Teacher;

/// <summary>
/// A network too large and slow to be shipped, whose task is to mark text for the small one: the small one's kind of layers, to whose input it adds what a pretrained encoder makes
/// of each word's first piece. A batch is read in two parts side by side; how it is parted depends on its texts alone.
/// </summary>
internal sealed unsafe class TeacherNetwork
{
    private const int Parts = 2;
    private readonly PretrainedEncoder _pretrained;
    private readonly EncoderTrainer _encoder;
    private readonly NameHead _head;
    private readonly LinearLayer _bridge;
    private readonly Parameter _cases;
    private readonly EncoderPass[] _passes;
    private readonly SeededRandom[] _randoms;
    private readonly float _drop;
    private readonly EncoderInput _input;
    private readonly List<TeacherText>[] _texts = [[], []];
    private readonly int[][] _starts = new int[Parts][];
    private readonly FloatBuffer[] _added = [new(), new()];
    private readonly FloatBuffer _heads = new();
    private readonly FloatBuffer _headsGradient = new();
    private readonly FloatBuffer _bridged = new();
    private List<NameExample> _sentences = [];

    /// <param name="pretrained">The pretrained encoder.</param>
    /// <param name="encoder">The small network's kind of layers, with random weights; takes up the other weights that begin at random.</param>
    /// <param name="labelDrop">Share of units to drop before the labels.</param>
    /// <param name="drop">Share of the pretrained encoder's units to drop.</param>
    public TeacherNetwork(PretrainedEncoder pretrained, EncoderTrainer encoder, float labelDrop, float drop)
    {
        _pretrained = pretrained;
        _encoder = encoder;
        _drop = drop;
        _head = new NameHead(encoder, labelDrop);
        _bridge = new LinearLayer("bridge", pretrained.Shape.Width, encoder.Shape.Width, encoder.Random, encoder.Parameters);
        _cases = new Parameter("cases", Capitals.Kinds, pretrained.Shape.Width).Fill(encoder.Random, 0.02f);
        encoder.Parameters.Add(_cases);
        _passes = [new EncoderPass(pretrained), new EncoderPass(pretrained)];
        _randoms = [new SeededRandom(encoder.Random.NextBits()), new SeededRandom(encoder.Random.NextBits())];
        _input = new EncoderInput(encoder.Vocabulary, encoder.Shape, NameInput.Room + 1);
    }

    /// <summary>Scores of the steps from label to label.</summary>
    public ReadOnlySpan<float> Steps => _head.Steps;

    /// <summary>All weights.</summary>
    public IEnumerable<Parameter> Parameters => _pretrained.Parameters.Concat(_encoder.Parameters);

    /// <summary>What is drawn at random comes from these.</summary>
    public IEnumerable<SeededRandom> Randoms => _randoms.Append(_encoder.Random);

    /// <summary>The texts of the last batch in the order of their rows.</summary>
    public IEnumerable<TeacherText> Order => _texts[0].Concat(_texts[1]);

    private int Width => _pretrained.Shape.Width;

    /// <summary>Gathers the gradients of a batch.</summary>
    /// <param name="texts">The batch.</param>
    /// <param name="told">Whether a sentence is told its convention of annotation.</param>
    /// <returns>Share of the active words' probability that is on labels that are not allowed.</returns>
    public float Learn(IReadOnlyList<TeacherText> texts, Func<bool> told)
    {
        Read(texts, true, s => s.AddTo(_input, told()));
        _encoder.Forward(_input, _bridged.Data, _encoder.Dropout);
        var wrong = _head.Learn(_input, _sentences);
        _encoder.Backward(_input);
        Back();
        return wrong;
    }

    /// <summary>Scores of the labels, a row for each word of the texts in <see cref="Order"/>.</summary>
    public float* Score(IReadOnlyList<TeacherText> texts)
    {
        Read(texts, false, s => s.AddTo(_input, true));
        _encoder.Forward(_input, _bridged.Data, EncoderDropout.None);
        return _head.Score(_input.Count);
    }

    private void Read(IReadOnlyList<TeacherText> texts, bool train, Action<NameExample> add)
    {
        Part(texts);
        _input.Clear();
        _sentences = [.. Order.SelectMany(t => t.Sentences)];
        foreach (var sentence in _sentences) add(sentence);
        Parallel.For(0, Parts, part =>
        {
            if (_texts[part].Count == 0) return;
            var cases = _texts[part].SelectMany(t => t.Cases).ToArray();
            var added = _added[part].Reserve(cases.Length * Width);
            for (var i = 0; i < cases.Length; i++) new ReadOnlySpan<float>(_cases.Value + ((nint)cases[i] * Width), Width).CopyTo(new Span<float>(added + ((nint)i * Width), Width));
            _passes[part].Forward(_texts[part].SelectMany(t => t.Pieces).ToArray(), _starts[part], added, _drop, train ? _randoms[part] : null);
        });
        var heads = _heads.Reserve(_input.Count * Width);
        EachWord((part, piece, word) => new ReadOnlySpan<float>(_passes[part].Result + ((nint)piece * Width), Width).CopyTo(new Span<float>(heads + ((nint)word * Width), Width)));
        _bridge.Forward(heads, _bridged.Reserve(_input.Count * _encoder.Shape.Width), _input.Count);
    }

    private void Back()
    {
        var gradient = _headsGradient.Reserve(_input.Count * Width);
        Rows.Clear(gradient, _input.Count * Width);
        _bridge.Backward(_heads.Data, _encoder.AddedGradient, gradient, _input.Count);
        for (var part = 0; part < Parts; part++)
            if (_texts[part].Count > 0) Rows.Clear(_passes[part].Gradient(_starts[part][^1]), _starts[part][^1] * Width);
        EachWord((part, piece, word) => Rows.Add(_passes[part].Gradient(_starts[part][^1]) + ((nint)piece * Width), gradient + ((nint)word * Width), Width));
        Parallel.For(0, Parts, part =>
        {
            if (_texts[part].Count > 0) _passes[part].Backward(_starts[part][^1], _starts[part]);
        });
        for (var part = 0; part < Parts; part++)
        {
            if (_texts[part].Count == 0) continue;
            _passes[part].Deliver(_starts[part]);
            var row = _passes[part].Gradient(_starts[part][^1]);
            foreach (var text in _texts[part])
                for (var i = 0; i < text.Cases.Count; i++, row += Width) Rows.Add(_cases.Gradient + ((nint)text.Cases[i] * Width), row, Width);
        }
    }

    // Texts go to the part that has fewer pieces so far.
    private void Part(IReadOnlyList<TeacherText> texts)
    {
        Span<int> sizes = stackalloc int[Parts];
        sizes.Clear();
        foreach (var part in _texts) part.Clear();
        foreach (var text in texts)
        {
            var part = sizes[0] <= sizes[1] ? 0 : 1;
            _texts[part].Add(text);
            sizes[part] += text.Pieces.Count;
        }

        for (var part = 0; part < Parts; part++)
        {
            var starts = new int[_texts[part].Count + 1];
            for (var i = 0; i < _texts[part].Count; i++) starts[i + 1] = starts[i] + _texts[part][i].Pieces.Count;
            _starts[part] = starts;
        }
    }

    private void EachWord(Action<int, int, int> action)
    {
        var word = 0;
        for (var part = 0; part < Parts; part++)
        {
            for (var s = 0; s < _texts[part].Count; s++)
                foreach (var piece in _texts[part][s].FirstPieces) action(part, _starts[part][s] + piece, word++);
        }
    }
}
