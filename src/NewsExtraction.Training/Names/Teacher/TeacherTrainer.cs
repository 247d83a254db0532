using System.Globalization;
using NewsExtraction.Encoders;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Names.Teacher;

/// <summary>Trains a <see cref="TeacherNetwork"/>: same data and settings, same weights.</summary>
internal sealed class TeacherTrainer
{
    private readonly NameSettings _settings;
    private readonly float _pretrainedRate;
    private readonly TextWriter _log;
    private readonly List<TeacherText> _texts = [];
    private readonly TeacherNetwork _network;
    private readonly WordPieces _pieces;
    private readonly EncoderTrainer _encoder;
    private readonly AdamOptimizer _own;

    /// <param name="sets">Annotated articles.</param>
    /// <param name="pretrained">The pretrained encoder.</param>
    /// <param name="pieces">Its vocabulary.</param>
    /// <param name="lexicon">Name lists.</param>
    /// <param name="vectors">Word vectors, or null.</param>
    /// <param name="settings">Sizes and rates of the layers that are like the small network's.</param>
    /// <param name="pretrainedRate">Rate of the pretrained weights.</param>
    /// <param name="log">Told how training goes.</param>
    public TeacherTrainer(IReadOnlyList<NameSet> sets, PretrainedEncoder pretrained, WordPieces pieces, NameLexicon lexicon,
        VectorFile? vectors, NameSettings settings, float pretrainedRate, TextWriter log)
    {
        if (pieces.Count > pretrained.Shape.Pieces)
            throw new InvalidDataException(
                $"The vocabulary has {pieces.Count} pieces, the encoder {pretrained.Shape.Pieces}: give the encoder's own vocabulary.");
        _settings = settings;
        _pretrainedRate = pretrainedRate;
        _log = log;
        _pieces = pieces;
        var (learnt, frequencies) = NameNetworkTrainer.Frequent(sets, settings);
        var shape = new EncoderShape(learnt.Length + 1, settings.HashedRows, settings.FeatureWidth, settings.VectorWidth, settings.Layers);
        _encoder = new EncoderTrainer(
            WordVectors.Join(learnt, vectors, settings.VectorWidth, most: settings.Words), frequencies, shape, settings.Dropout,
                new SeededRandom((ulong)settings.Seed));
        _network = new TeacherNetwork(pretrained, _encoder, settings.LabelDropout, 0.1f);
        _own = new AdamOptimizer(_encoder.Parameters);
        var reader = new TeacherReader(pieces, new NameWords(lexicon), new NameEvidence(lexicon.Words), NewInput());
        var random = new SeededRandom((ulong)settings.Seed + 77);
        foreach (var set in sets)
        {
            foreach (var document in set.Documents)
                _texts.AddRange(
                    reader.Read(CaseVariation.Of(document, settings.CaseShare, new bool[document.Text.Sentences.Count], random) ?? document,
                    set.Source, set.Weight));
        }

        _log.WriteLine($"{_texts.Count:N0} texts, {_texts.Sum(t => t.Tokens.Count):N0} words, {_texts.Sum(t => t.Pieces.Count):N0} pieces");
    }

    /// <summary>Trains all epochs, going on from the checkpoint where there is one.</summary>
    public void Train(string? checkpoint, Action<int> afterEpoch)
    {
        var state = _network.Encoder.Checkpoint(_own);
        var start = state.Load(checkpoint, _log);
        for (var epoch = start; epoch < _settings.Epochs; epoch++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var done = epoch;
            var wrong = Epoch(epoch, fraction => 1 - ((done + fraction) / _settings.Epochs));
            _log.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch + 1}/{_settings.Epochs} wrong {wrong:F4} {watch.Elapsed.TotalSeconds:F0} s"));
            afterEpoch(epoch + 1);
            if (checkpoint is not null) state.Save(checkpoint, epoch + 1);
        }
    }

    /// <summary>Lets the network as it stands, by its averaged weights, score names.</summary>
    /// <param name="use">What to do with it.</param>
    public void Use(Action<TransformerNames> use)
    {
        _network.Encoder.SwapAverages();
        use(new TransformerNames(_network, _pieces, NewInput(), 0));
        _network.Encoder.SwapAverages();
    }

    private EncoderInput NewInput() => new(_encoder.Vocabulary, _encoder.Shape, NameInput.Room);

    private float Epoch(int epoch, Func<float, float> left)
    {
        var random = new SeededRandom((ulong)((_settings.Seed * 1000) + epoch));
        var order = _texts.ToArray();
        random.Shuffle(order);
        var (wrong, batches) = (0f, 0);
        var batch = new List<TeacherText>();
        for (var at = 0; at < order.Length; batches++)
        {
            batch.Clear();
            for (var size = 0; at < order.Length && (batch.Count == 0 || size + order[at].Pieces.Count <= _settings.BatchWords); at++)
            {
                size += order[at].Pieces.Count;
                batch.Add(order[at]);
            }

            wrong += _network.Learn(batch, () => !random.Chance(_settings.SourceDropout));
            var factor = left((float)at / order.Length) * Math.Min(1f, (_own.Steps + 1) / 200f);
            _network.Encoder.Step(_own, _settings.Rate * factor, _pretrainedRate * factor);
            if (batches % 200 == 199)
                _log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {at}/{order.Length} wrong {wrong / (batches + 1):F4}"));
        }

        return wrong / batches;
    }
}
