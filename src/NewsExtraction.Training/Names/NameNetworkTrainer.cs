using System.Globalization;
using NewsExtraction.Encoders;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Names;

/// <summary>Trains a <see cref="NameNetwork"/>: same data and settings, same weights.</summary>
internal sealed class NameNetworkTrainer
{
    private readonly NameSettings _settings;
    private readonly TextWriter _log;
    private readonly List<NameExample> _gold = [];
    private readonly List<NameExample> _machine = [];
    private readonly EncoderTrainer _encoder;
    private readonly NameHead _head;
    private readonly AdamOptimizer _optimizer;
    private readonly EncoderInput _input;

    public NameNetworkTrainer(IReadOnlyList<NameSet> sets, NameLexicon lexicon, VectorFile? vectors, NameSettings settings, TextWriter log)
    {
        _settings = settings;
        _log = log;
        var (learnt, frequencies) = Frequent(sets, settings);
        var shape = new EncoderShape(learnt.Length + 1, settings.HashedRows, settings.FeatureWidth, settings.VectorWidth, settings.Layers);
        _encoder = new EncoderTrainer(
            WordVectors.Join(learnt, vectors, settings.VectorWidth, most: settings.Words), frequencies, shape, settings.Dropout,
                new SeededRandom((ulong)settings.Seed));
        _head = new NameHead(_encoder, settings.LabelDropout);
        _optimizer = new AdamOptimizer(_encoder.Parameters);
        _input = new EncoderInput(_encoder.Vocabulary, shape, NameInput.Room + 1);
        var words = new NameWords(lexicon);
        var evidence = new NameEvidence(lexicon.Words);
        var input = new EncoderInput(_encoder.Vocabulary, shape, NameInput.Room);
        var random = new SeededRandom((ulong)settings.Seed + 77);
        foreach (var set in sets)
        {
            var examples = set.Machine ? _machine : _gold;
            foreach (var document in set.Documents)
            {
                examples.AddRange(NameExample.Of(document, words, evidence, input, set.Source, set.Weight));
                var changed = new bool[document.Text.Sentences.Count];
                if (CaseVariation.Of(document, settings.CaseShare, changed, random) is { } varied)
                    examples.AddRange(NameExample.Of(varied, words, evidence, input, set.Source, set.Weight, s => changed[s]));
            }
        }

        _log.WriteLine(
            $"{_gold.Count} sentences, {_gold.Sum(e => e.Words.Length)} words; machine-marked {_machine.Count}, "
                + $"{_machine.Sum(e => e.Words.Length)} words; {shape.LearntWords} words with own rows");
    }

    /// <summary>Trains all epochs, going on from the checkpoint where there is one.</summary>
    public void Train(string? checkpoint, Action<int> afterEpoch)
    {
        var state = new Checkpoint(_optimizer, _encoder);
        var start = state.Load(checkpoint, _log);
        for (var epoch = start; epoch < _settings.Epochs; epoch++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var done = epoch;
            var wrong = Epoch(epoch, fraction => Rate((done + fraction) / _settings.Epochs));
            _log.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch + 1}/{_settings.Epochs} wrong {wrong:F4} {watch.Elapsed.TotalSeconds:F0} s"));
            afterEpoch(epoch + 1);
            if (checkpoint is not null) state.Save(checkpoint, epoch + 1);
        }
    }

    /// <summary>The model as it stands, by its averaged weights.</summary>
    public byte[] Export(string data, string licence, string date)
    {
        var writer = new ModelWriter("names", data, licence, date);
        foreach (var parameter in _encoder.Parameters) parameter.SwapAverage();
        _encoder.Write(writer);
        _head.Write(writer);
        foreach (var parameter in _encoder.Parameters) parameter.SwapAverage();
        return writer.ToArray();
    }

    private float Rate(float done)
    {
        var warm = Math.Min(1f, (_optimizer.Steps + 1) / 300f);
        return _settings.Rate * warm * (0.02f + (0.98f * 0.5f * (1f + MathF.Cos(MathF.PI * done))));
    }

    private float Epoch(int epoch, Func<float, float> rate)
    {
        // Order depends on the epoch's number alone, so that going on from a checkpoint gives what an unbroken run gives.
        var order = new SeededRandom((ulong)((_settings.Seed * 1000) + epoch));
        var examples = new List<NameExample>(_gold);
        var share = _settings.MachineShare * (1f - (_settings.MachineFade * epoch / _settings.Epochs));
        var machine = _machine.Count == 0 ? 0 : (int)(share * _gold.Count);
        for (var i = 0; i < machine; i++) examples.Add(_machine[order.Next(_machine.Count)]);
        var shuffled = examples.ToArray();
        order.Shuffle(shuffled);
        var wrong = 0f;
        var batches = 0;
        var batch = new List<NameExample>();
        for (var at = 0; at < shuffled.Length; batches++)
        {
            _input.Clear();
            batch.Clear();
            for (; at < shuffled.Length && _input.Count < _settings.BatchWords; at++)
            {
                shuffled[at].AddTo(_input, !_encoder.Random.Chance(_settings.SourceDropout));
                batch.Add(shuffled[at]);
            }

            _encoder.Forward(_input);
            wrong += _head.Learn(_input, batch);
            _encoder.Backward(_input);
            _optimizer.Step(rate((float)at / shuffled.Length), 1f);
        }

        return wrong / batches;
    }

    // Words met often enough, most frequent first, and their frequencies (entry 0, for the unknown word, is large: it is never replaced).
    public static (string[] Words, int[] Frequencies) Frequent(IReadOnlyList<NameSet> sets, NameSettings settings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in sets.Where(s => !s.Machine).SelectMany(s => s.Documents))
        {
            for (var t = 0; t < document.Text.Count; t++)
            {
                var lower = Syntax.WordCounts.Lower(document.Text.Word(t));
                counts[lower] = counts.GetValueOrDefault(lower) + 1;
            }
        }

        var kept = counts.Where(c => c.Value >= settings.LeastFrequency).OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal).Take(settings.LearntWords).ToArray();
        return ([.. kept.Select(c => c.Key)], [int.MaxValue / 2, .. kept.Select(c => c.Value)]);
    }
}
