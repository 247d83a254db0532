using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Transformer;

/// <summary>
/// An encoder too large and slow to be shipped, for networks whose task is to mark text for small ones: the small one's
/// kind of layers, to whose input it adds what a pretrained encoder makes of each word's first piece. A batch is read
/// in two parts side by side; how it is parted depends on its texts alone.
/// </summary>
internal sealed unsafe class BridgedEncoder
{
    private const int Parts = 2;
    private readonly PretrainedEncoder _pretrained;
    private readonly EncoderTrainer _encoder;
    private readonly LinearLayer _bridge;
    private readonly Parameter _cases;
    private readonly AdamOptimizer[] _optimizers;
    private readonly EncoderPass[] _passes;
    private readonly SeededRandom[] _randoms;
    private readonly float _drop;
    private readonly List<PieceText>[] _texts = [[], []];
    private readonly int[][] _starts = new int[Parts][];
    private readonly FloatBuffer[] _added = [new(), new()];
    private readonly FloatBuffer _heads = new();
    private readonly FloatBuffer _headsGradient = new();
    private readonly FloatBuffer _bridged = new();

    /// <param name="pretrained">The pretrained encoder.</param>
    /// <param name="encoder">The small network's kind of layers, with random weights;
    /// takes up the other weights that begin at random.</param>
    /// <param name="drop">Share of the pretrained encoder's units to drop.</param>
    public BridgedEncoder(PretrainedEncoder pretrained, EncoderTrainer encoder, float drop)
    {
        if (pretrained.Shape.Positions < PieceText.Longest)
            throw new InvalidDataException(
                $"The encoder reads {pretrained.Shape.Positions} pieces at most; {PieceText.Longest} are needed.");
        _pretrained = pretrained;
        _encoder = encoder;
        _drop = drop;
        _bridge = new LinearLayer("bridge", pretrained.Shape.Width, encoder.Shape.Width, encoder.Random, encoder.Parameters);
        _cases = new Parameter("cases", Capitals.Kinds, pretrained.Shape.Width).Fill(encoder.Random, 0.02f);
        encoder.Parameters.Add(_cases);
        var half = pretrained.Parameters.Count() / 2;
        _optimizers = [new AdamOptimizer([.. pretrained.Parameters.Take(half)]), new AdamOptimizer([.. pretrained.Parameters.Skip(half)])];
        _passes = [new EncoderPass(pretrained), new EncoderPass(pretrained)];
        _randoms = [new SeededRandom(encoder.Random.NextBits()), new SeededRandom(encoder.Random.NextBits())];
    }

    /// <summary>All weights, those of the layers on top that were added to the encoder's among them.</summary>
    public IEnumerable<Parameter> Parameters => _pretrained.Parameters.Concat(_encoder.Parameters);

    private int Width => _pretrained.Shape.Width;

    /// <summary>The state of the training, to be written to a file.</summary>
    /// <param name="own">Moves the weights that are not pretrained.</param>
    public Checkpoint Checkpoint(AdamOptimizer own) => new([own, .. _optimizers], [.. _randoms, _encoder.Random], [.. Parameters]);

    /// <summary>Runs all layers; outputs are read off the encoder.</summary>
    /// <param name="input">The words of all texts in their order.</param>
    /// <param name="texts">The same words' pieces.</param>
    /// <param name="train">Whether to drop units.</param>
    public void Forward(EncoderInput input, IReadOnlyList<PieceText> texts, bool train)
    {
        Part(texts);
        Parallel.For(0, Parts, part =>
        {
            if (_texts[part].Count == 0) return;
            var cases = _texts[part].SelectMany(t => t.Cases).ToArray();
            var added = _added[part].Reserve(cases.Length * Width);
            for (var i = 0; i < cases.Length; i++)
                new ReadOnlySpan<float>(_cases.Value + ((nint)cases[i] * Width), Width)
                    .CopyTo(new Span<float>(added + ((nint)i * Width), Width));
            _passes[part].Forward(_texts[part].SelectMany(t => t.Pieces).ToArray(), _starts[part], added, _drop,
                train ? _randoms[part] : null);
        });
        var heads = _heads.Reserve(input.Count * Width);
        EachWord((part, piece, word) =>
            new ReadOnlySpan<float>(_passes[part].Result + ((nint)piece * Width), Width)
            .CopyTo(new Span<float>(heads + ((nint)word * Width), Width)));
        _bridge.Forward(heads, _bridged.Reserve(input.Count * _encoder.Shape.Width), input.Count);
        _encoder.Forward(input, _bridged.Data, train ? _encoder.Dropout : EncoderDropout.None);
    }

    /// <summary>Passes the gradients of the encoder's outputs down to all weights.</summary>
    public void Backward(EncoderInput input)
    {
        _encoder.Backward(input);
        var gradient = _headsGradient.Reserve(input.Count * Width);
        Rows.Clear(gradient, input.Count * Width);
        _bridge.Backward(_heads.Data, _encoder.AddedGradient, gradient, input.Count);
        for (var part = 0; part < Parts; part++)
            if (_texts[part].Count > 0) Rows.Clear(_passes[part].Gradient(_starts[part][^1]), _starts[part][^1] * Width);
        EachWord((part, piece, word) =>
            Rows.Add(_passes[part].Gradient(_starts[part][^1]) + ((nint)piece * Width), gradient + ((nint)word * Width), Width));
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
                for (var i = 0; i < text.Cases.Count; i++, row += Width)
                    Rows.Add(_cases.Gradient + ((nint)text.Cases[i] * Width), row, Width);
        }
    }

    /// <summary>Moves all weights.</summary>
    /// <param name="own">Moves those that are not pretrained.</param>
    /// <param name="rate">Its rate.</param>
    /// <param name="pretrainedRate">Rate of the pretrained weights.</param>
    public void Step(AdamOptimizer own, float rate, float pretrainedRate) => Parallel.Invoke(
        () => _optimizers[0].Step(pretrainedRate, 1f),
        () =>
        {
            _optimizers[1].Step(pretrainedRate, 1f);
            own.Step(rate, 1f);
        });

    /// <summary>Puts the averages of all weights in their place, or takes them away again.</summary>
    public void SwapAverages()
    {
        foreach (var parameter in Parameters) parameter.SwapAverage();
    }

    // The first part takes texts until it has half of the pieces.
    private void Part(IReadOnlyList<PieceText> texts)
    {
        var left = texts.Sum(t => t.Pieces.Count) / 2;
        foreach (var part in _texts) part.Clear();
        foreach (var text in texts)
        {
            _texts[left > 0 ? 0 : 1].Add(text);
            left -= text.Pieces.Count;
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
