using System.Globalization;
using NewsExtraction.Encoders;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Syntax;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>Sizes and rates of the teacher's training.</summary>
internal sealed record EventTeacherSettings
{
    public int Epochs { get; init; } = 3;

    public int Seed { get; init; } = 1;

    /// <summary>Pieces of a batch.</summary>
    public int BatchPieces { get; init; } = 800;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Rate of the pretrained weights.</summary>
    public float PretrainedRate { get; init; } = 0.0001f;

    /// <summary>Share of units to drop between layers.</summary>
    public float Drop { get; init; } = 0.25f;

    /// <summary>Words with a vector, at most.</summary>
    public int Words { get; init; } = 100_000;

    public int LeastFrequency { get; init; } = 3;

    public int LearntWords { get; init; } = 10_000;

    /// <summary>Rows that hashed features share.</summary>
    public int HashedRows { get; init; } = 1 << 15;

    public int FeatureWidth { get; init; } = 128;

    public int VectorWidth { get; init; } = 64;
}

/// <summary>Trains an <see cref="EventTeacherNetwork"/>: same data and settings, same weights.</summary>
internal sealed class EventTeacherTrainer
{
    private readonly EventTeacherSettings _settings;
    private readonly TextWriter _log;
    private readonly IReadOnlyList<EventText> _texts;
    private readonly AdamOptimizer _own;

    /// <param name="texts">Annotated texts.</param>
    /// <param name="labels">Types and roles.</param>
    /// <param name="pretrained">The pretrained encoder.</param>
    /// <param name="vectors">Word vectors, or null.</param>
    /// <param name="settings">Sizes and rates.</param>
    /// <param name="log">Told how training goes.</param>
    public EventTeacherTrainer(IReadOnlyList<EventText> texts, EventLabels labels, PretrainedEncoder pretrained, VectorFile? vectors,
        EventTeacherSettings settings, TextWriter log)
    {
        (_texts, _settings, _log) = (texts, settings, log);
        var counts = texts.SelectMany(t => t.Sentences).SelectMany(s => s).CountBy(WordCounts.Lower, StringComparer.Ordinal)
            .Where(c => c.Value >= settings.LeastFrequency).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(settings.LearntWords).ToArray();
        var encoder = new EncoderTrainer(
            WordVectors.Join([.. counts.Select(c => c.Key)], vectors, settings.VectorWidth, most: settings.Words),
            [int.MaxValue / 2, .. counts.Select(c => c.Value)],
            new EncoderShape(counts.Length + 1, settings.HashedRows, settings.FeatureWidth, settings.VectorWidth, 2),
            new EncoderDropout(Layer: settings.Drop, Feature: 0.1f, Word: 0.1f),
            new SeededRandom((ulong)settings.Seed));
        Network = new EventTeacherNetwork(pretrained, encoder, labels, settings.Drop, 0.1f);
        _own = new AdamOptimizer(encoder.Parameters);
        log.WriteLine($"{texts.Count:N0} texts, {texts.Sum(t => t.Tokens.Count):N0} words, {texts.Sum(t => t.Pieces.Count):N0} pieces, "
            + $"{texts.Sum(t => t.Mentions.Count):N0} mentions");
    }

    /// <summary>The network under training.</summary>
    public EventTeacherNetwork Network { get; }

    /// <summary>Trains all epochs, going on from the checkpoint where there is one.</summary>
    public void Train(string? checkpoint, Action afterEpoch)
    {
        var state = Network.Encoder.Checkpoint(_own);
        for (var epoch = state.Load(checkpoint, _log); epoch < _settings.Epochs; epoch++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var loss = Epoch(epoch);
            _log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch + 1}/{_settings.Epochs} loss {loss:F4} {watch.Elapsed.TotalSeconds:F0} s"));
            Use(afterEpoch);
            if (checkpoint is not null) state.Save(checkpoint, epoch + 1);
        }
    }

    /// <summary>Does something while the network has its averaged weights.</summary>
    public void Use(Action use)
    {
        Network.Encoder.SwapAverages();
        use();
        Network.Encoder.SwapAverages();
    }

    private float Epoch(int epoch)
    {
        var order = _texts.ToArray();
        new SeededRandom((ulong)((_settings.Seed * 1000) + epoch)).Shuffle(order);
        var (loss, batches, done) = (0f, 0, 0);
        foreach (var batch in EventTeacherBatches.Of(order, _settings.BatchPieces))
        {
            loss += Network.Learn(batch);
            done += batch.Count;
            var left = 1 - ((epoch + ((float)done / order.Length)) / _settings.Epochs);
            var factor = left * Math.Min(1f, (_own.Steps + 1) / 200f);
            Network.Encoder.Step(_own, _settings.Rate * factor, _settings.PretrainedRate * factor);
            if (++batches % 200 == 0)
                _log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {done}/{order.Length} loss {loss / batches:F4}"));
        }

        return loss / batches;
    }
}

/// <summary>Texts in portions that are read together.</summary>
internal static class EventTeacherBatches
{
    /// <summary>Portions of about so many pieces, in order.</summary>
    public static IEnumerable<List<EventText>> Of(IEnumerable<EventText> texts, int pieces)
    {
        var batch = new List<EventText>();
        var size = 0;
        foreach (var text in texts)
        {
            if (batch.Count > 0 && size + text.Pieces.Count > pieces)
            {
                yield return batch;
                (batch, size) = ([], 0);
            }

            batch.Add(text);
            size += text.Pieces.Count;
        }

        if (batch.Count > 0) yield return batch;
    }
}
