using System.Globalization;
using NewsExtraction.Encoders;
using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Syntax.Teacher;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Syntax;

/// <summary>Trains a <see cref="SyntaxNetwork"/>, or the same layers over a pretrained
/// encoder: same data and settings, same weights.</summary>
internal sealed class SyntaxTrainer
{
    private const int LongestSentence = 150;
    private readonly SyntaxSettings _settings;
    private readonly TextWriter _log;
    private readonly TreebankSentence[] _gold;
    private readonly TreebankSentence[] _silver;
    private readonly EncoderTrainer _encoder;
    private readonly SyntaxHeads _heads;
    private readonly AdamOptimizer _optimizer;
    private readonly BridgedEncoder? _bridged;
    private readonly WordPieces? _pieces;
    private readonly List<PieceText> _texts = [];
    private readonly EncoderInput _input;
    private readonly SyntaxTargets _targets = new();
    private readonly byte[] _pairs;

    public SyntaxTrainer(IEnumerable<TreebankSentence> gold, IEnumerable<TreebankSentence> silver, VectorFile? vectors,
        SyntaxSettings settings, TextWriter log, PretrainedEncoder? pretrained = null, WordPieces? pieces = null)
    {
        _settings = settings;
        _log = log;
        _gold = [.. gold.Where(s => s.Count <= LongestSentence)];
        _silver = [.. silver.Where(s => s.Count <= LongestSentence && s.Count > 2)];
        var (words, frequencies) = WordCounts.Frequent(_gold, _silver, settings.LeastFrequency);
        var shape = new EncoderShape(words.Length + 1, settings.HashedRows, settings.FeatureWidth, settings.VectorWidth, settings.Layers);
        _encoder = new EncoderTrainer(
            WordVectors.Join(words, vectors, settings.VectorWidth), frequencies, shape, settings.Dropout,
                new SeededRandom((ulong)settings.Seed));
        var syntax = new SyntaxShape(
            Enum.GetValues<Upos>().Length, Enum.GetValues<PennTag>().Length, RelationNames.Count, settings.TagLayer, settings.ArcWidth,
                settings.RelationWidth, (int)Relation.Parataxis);
        _heads = new SyntaxHeads(_encoder, syntax, settings.HeadDropout);
        _pieces = pieces;
        _bridged = pretrained is null ? null : new BridgedEncoder(pretrained, _encoder, 0.1f);
        _optimizer = new AdamOptimizer(_encoder.Parameters);
        _input = new EncoderInput(_encoder.Vocabulary, shape);
        _pairs = [.. _gold.SelectMany(s => s.Xpos.Zip(s.Upos)).Distinct().Order().SelectMany(p => new[] { p.First, p.Second })];
    }

    /// <summary>Trains all epochs, going on from the checkpoint where there is one.</summary>
    public void Train(string? checkpoint, Action<int> afterEpoch)
    {
        var state = _bridged?.Checkpoint(_optimizer) ?? new Checkpoint(_optimizer, _encoder);
        var start = state.Load(checkpoint, _log);
        var plan = Enumerable.Range(0, _settings.Epochs).Select(SilverShare).ToArray();
        var all = plan.Sum(share => 1f + share);
        for (var epoch = start; epoch < _settings.Epochs; epoch++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var done = plan.Take(epoch).Sum(share => 1f + share);
            var losses = Epoch(epoch, fraction => Rate((done + (fraction * (1f + plan[epoch]))) / all));
            _log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"epoch {epoch + 1}/{_settings.Epochs} tags {losses.Tags:F4} arcs {losses.Arcs:F4} relations {losses.Relations:F4} "
                    + $"{watch.Elapsed.TotalSeconds:F0} s"));
            afterEpoch(epoch + 1);
            if (checkpoint is not null) state.Save(checkpoint, epoch + 1);
        }
    }

    /// <summary>The model as it stands, by its averaged weights.</summary>
    public byte[] Export(string data, string licence, string date)
    {
        var writer = new ModelWriter("syntax", data, licence, date);
        foreach (var parameter in _encoder.Parameters) parameter.SwapAverage();
        _encoder.Write(writer);
        _heads.Write(writer);
        foreach (var parameter in _encoder.Parameters) parameter.SwapAverage();
        writer.Section<byte>("tagpairs", _pairs);
        return writer.ToArray();
    }

    /// <summary>Lets the network over a pretrained encoder parse as it stands, by its averaged weights.</summary>
    /// <param name="use">What to do with it.</param>
    public void Use(Action<ISyntaxScorer> use)
    {
        var network = SyntaxNetwork.Read(ModelFile.Read("syntax", new MemoryStream(Export("in training", "none", "2000-01-01"))));
        _bridged!.SwapAverages();
        use(new BridgedSyntax(_bridged, _encoder, _pieces!, network));
        _bridged.SwapAverages();
    }

    // Machine-made trees come first and fade out by two thirds of the way.
    private float SilverShare(int epoch) =>
        _silver.Length == 0 ? 0 : _settings.SilverShare * Math.Max(0f, 1f - (1.5f * epoch / Math.Max(1, _settings.Epochs)));

    // As a part of the highest rate.
    private float Rate(float done)
    {
        var warm = Math.Min(1f, (_optimizer.Steps + 1) / 300f);
        return warm * (0.02f + (0.98f * 0.5f * (1f + MathF.Cos(MathF.PI * done))));
    }

    private (float Tags, float Arcs, float Relations) Epoch(int epoch, Func<float, float> rate)
    {
        // Order depends on the epoch's number alone, so that going on from a checkpoint gives what an unbroken run gives.
        var order = new SeededRandom((ulong)((_settings.Seed * 1000) + epoch));
        var sentences = _gold.Select(s => (Sentence: s, Weight: 1f)).ToList();
        var silver = (int)(SilverShare(epoch) * _gold.Length);
        for (var i = 0; i < silver; i++) sentences.Add((_silver[order.Next(_silver.Length)], _settings.SilverWeight));
        AddHeadlines(sentences, order);
        var shuffled = sentences.ToArray();
        order.Shuffle(shuffled);
        float tags = 0, arcs = 0, relations = 0;
        var batches = 0;
        for (var at = 0; at < shuffled.Length; batches++)
        {
            _input.Clear();
            _targets.Clear();
            _texts.Clear();
            for (; at < shuffled.Length && _input.Count < _settings.BatchWords; at++) Add(shuffled[at].Sentence, shuffled[at].Weight);
            var losses = Learn(rate((float)at / shuffled.Length));
            (tags, arcs, relations) = (tags + losses.Tags, arcs + losses.Arcs, relations + losses.Relations);
        }

        return (tags / batches, arcs / batches, relations / batches);
    }

    private (float Tags, float Arcs, float Relations) Learn(float rate)
    {
        if (_bridged is not null)
        {
            _bridged.Forward(_input, _texts, train: true);
            var found = _heads.Learn(_input, _targets);
            _bridged.Backward(_input);
            _bridged.Step(_optimizer, _settings.Rate * rate, _settings.PretrainedRate * rate);
            return found;
        }

        _encoder.Forward(_input);
        var losses = _heads.Learn(_input, _targets);
        _encoder.Backward(_input);
        _optimizer.Step(_settings.Rate * rate, 1f);
        return losses;
    }

    // Headlines of machine-parsed news, where there is any: all the way, also when machine-made trees have faded out.
    private void AddHeadlines(List<(TreebankSentence Sentence, float Weight)> sentences, SeededRandom order)
    {
        var from = _silver.Length > 0 ? _silver : _gold;
        var wanted = (int)(_settings.HeadlineShare * _gold.Length);
        for (var tries = 0; wanted > 0 && tries < from.Length; tries++)
        {
            if (HeadlineForm.Of(from[order.Next(from.Length)], order) is not { } headline) continue;
            sentences.Add((SentenceVariation.SetAsHeadline(headline, order), _silver.Length > 0 ? _settings.SilverWeight : 1f));
            wanted--;
        }
    }

    private void Add(TreebankSentence sentence, float weight)
    {
        var random = _encoder.Random;
        sentence = SentenceVariation.Vary(sentence, random);
        var first = _input.Count;
        _input.StartSentence(random.Chance(_settings.SourceDropout) ? -1 : sentence.Source);
        foreach (var word in sentence.Words) _input.Add(word);
        _input.EndSentence();
        if (_pieces is not null) _texts.Add(SentencePieces.Of(sentence.Words, _pieces));
        for (var i = 0; i < sentence.Count; i++)
        {
            _targets.Penn.Add(sentence.Xpos[i]);
            _targets.Universal.Add(sentence.Upos[i]);
            _targets.Heads.Add(sentence.Heads[i] < 0 ? -1 : first + sentence.Heads[i]);
            _targets.Relations.Add(sentence.Relations[i]);
            // Where it is known what else is possible, that is learnt too; else what is unsure counts less.
            var (tags, arc) = sentence.Trust?[i] ?? (1f, 1f);
            var isWhole = sentence.Others is not null;
            _targets.TagWeight.Add(weight * (isWhole ? 1f : tags));
            _targets.ArcWeight.Add(weight * (isWhole ? 1f : arc));
            _targets.RelationWeight.Add(weight * arc);
            _targets.Others.Add(sentence.Others?[i]);
        }
    }
}
