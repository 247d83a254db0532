using System.Numerics;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Training.Names.Linear;

/// <summary>
/// Trains the chain model (a conditional random field) by AdaGrad on hashed features. Sets other than the main one see
/// every feature twice, once shared and once as their own, so that what is peculiar to them is learnt apart (Daume
/// 2007); recognition uses the shared weights, which are those of the main set.
/// </summary>
internal sealed class LinearNameTrainer(NameLexicon lexicon, WordClusters clusters, int bits) : INameScorer
{
    private const int Width = NameLabels.Width;
    private readonly float[] _weights = new float[(1 << bits) * Width];
    private readonly float[] _squares = new float[(1 << bits) * Width];
    private readonly float[] _steps = new float[Width * Width];
    private readonly float[] _stepSquares = new float[Width * Width];
    private readonly System.Collections.BitArray _shared = new(1 << bits);
    private readonly List<Chain> _chains = [];
    private float[]? _meanWeights;
    private float[]? _meanSteps;
    private int _remembered;
    private readonly uint[] _buffer = new uint[NameFeatures.Most];

    public ReadOnlySpan<float> Steps => _steps;

    public ReadOnlySpan<float> Weights => _weights;

    public int Chains => _chains.Count;

    public required float Rate { get; init; }

    public required float Dropout { get; init; }

    public required float Shrink { get; init; }

    public void Add(NameDocument document, bool main, float weight)
    {
        var words = new NameWords(lexicon);
        var evidence = new NameEvidence(lexicon.Words);
        words.Read(document.Text);
        evidence.Gather(words);
        var features = new NameFeatures(words, evidence, clusters);
        var salt = main ? 0 : FeatureSalt(document.Set);
        foreach (var sentence in document.Text.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (!words.Is(t, NameForm.Active)) continue;
                var end = t + 1;
                while (end < sentence.EndToken && words.Is(end, NameForm.Active)) end++;
                _chains.Add(Make(features, sentence, document.Allowed, t, end, salt, weight));
                t = end;
            }
        }
    }

    /// <summary>Takes the present weights into the mean that <see cref="UseMean"/> turns to.</summary>
    public void Remember()
    {
        _meanWeights ??= new float[_weights.Length];
        _meanSteps ??= new float[_steps.Length];
        for (var i = 0; i < _weights.Length; i++) _meanWeights[i] += _weights[i];
        for (var i = 0; i < _steps.Length; i++) _meanSteps[i] += _steps[i];
        _remembered++;
    }

    /// <summary>Replaces the weights by their mean over the remembered epochs: steadier than those of any one.</summary>
    public void UseMean()
    {
        if (_meanWeights is null || _meanSteps is null) return;
        for (var i = 0; i < _weights.Length; i++) _weights[i] = _meanWeights[i] / _remembered;
        for (var i = 0; i < _steps.Length; i++) _steps[i] = _meanSteps[i] / _remembered;
    }

    public void Epoch(int epoch, float rate)
    {
        var order = Enumerable.Range(0, _chains.Count).ToArray();
        var random = new Random(1000 + epoch);
        random.Shuffle(order);
        var lattice = new NameLattice();
        var model = new float[64 * Width];
        var gold = new float[64 * Width];
        var stepGradient = new float[Width * Width];
        var keep = new List<int>();
        var done = 0;
        lattice.SetSteps(_steps);
        foreach (var index in order)
        {
            var chain = _chains[index];
            var n = chain.Length;
            if (model.Length < n * Width)
            {
                model = new float[n * 2 * Width];
                gold = new float[n * 2 * Width];
            }

            // Dropped features leave the sum as it is expected to be without them: scaled up in training.
            keep.Clear();
            var scores = lattice.Begin(n);
            scores.Clear();
            var scale = 1 / (1 - Dropout);
            for (var i = 0; i < n; i++)
            {
                var row = scores.Slice(i * Width, Width);
                for (var k = chain.Offsets[i]; k < chain.Offsets[i + 1]; k++)
                {
                    if (Dropout > 0 && random.NextSingle() < Dropout)
                    {
                        keep.Add(-1);
                        continue;
                    }

                    keep.Add(chain.Rows[k]);
                    AddRow(row, _weights.AsSpan(chain.Rows[k] * Width, Width), scale);
                }
            }

            if (!lattice.Probabilities([], model)) continue;
            stepGradient.AsSpan().Clear();
            lattice.AddSteps(stepGradient, -1);
            if (!lattice.Probabilities(chain.Allowed, gold)) continue;
            lattice.AddSteps(stepGradient, +1);
            for (var j = 0; j < n * Width; j++) gold[j] = (gold[j] - model[j]) * chain.Weight;
            for (var i = 0; i < n; i++)
            {
                var gradient = gold.AsSpan(i * Width, NameLabels.Count);
                var size = 0f;
                foreach (var g in gradient) size += Math.Abs(g);
                if (size < 0.002f) continue;
                for (var k = chain.Offsets[i]; k < chain.Offsets[i + 1]; k++)
                    if (keep[k] >= 0) Update(keep[k], gold.AsSpan(i * Width, Width), rate);
            }

            for (var s = 0; s < stepGradient.Length; s++)
            {
                var g = stepGradient[s] * chain.Weight;
                if (g == 0) continue;
                _stepSquares[s] += g * g;
                _steps[s] += rate * g / (1e-3f + MathF.Sqrt(_stepSquares[s]));
            }

            if (++done % 32 == 0) lattice.SetSteps(_steps);
        }
    }

    /// <summary>The model with its weightiest rows, in 8 bits each.</summary>
    public byte[] Compile(int rows, string data, string licence, string date)
    {
        var sizes = new (float Size, int Row)[1 << bits];
        for (var row = 0; row < sizes.Length; row++)
        {
            sizes[row].Row = row;
            if (!_shared[row]) continue;
            foreach (var w in _weights.AsSpan(row * Width, Width)) sizes[row].Size += Math.Abs(w);
        }

        var kept = sizes.Where(s => s.Size > 0).OrderByDescending(s => s.Size).ThenBy(s => s.Row).Take(rows).Select(s => s.Row).Order()
            .ToArray();
        return LinearNameModel.Compile(bits, kept, _weights, _steps, data, licence, date);
    }

    public void Add(NameWords words, NameEvidence evidence, ReadOnlySpan<int> sentences, float weight, Span<float> scores)
    {
        var features = new NameFeatures(words, evidence, clusters);
        foreach (var s in sentences)
        {
            var sentence = words.Text.Sentences[s];
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (!words.Is(t, NameForm.Active)) continue;
                var n = features.Extract(sentence, t, _buffer);
                var row = scores.Slice((t - sentence.FirstToken) * Width, Width);
                for (var k = 0; k < n; k++) AddRow(row, _weights.AsSpan(Row(_buffer[k]) * Width, Width), weight);
            }

            scores = scores[(sentence.Count * Width)..];
        }
    }

    private Chain Make(NameFeatures features, in Sentence sentence, uint[] allowed, int first, int end, uint salt, float weight)
    {
        var rows = new List<int>();
        var offsets = new int[end - first + 1];
        var masks = new uint[end - first];
        for (var t = first; t < end; t++)
        {
            var n = features.Extract(sentence, t, _buffer);
            for (var k = 0; k < n; k++)
            {
                rows.Add(Row(_buffer[k]));
                _shared[rows[^1]] = true;
            }

            if (salt != 0)
                for (var k = 0; k < n; k++) rows.Add(Row((_buffer[k] ^ salt) * 0x9E3779B1u));
            offsets[t - first + 1] = rows.Count;
            masks[t - first] = allowed[t];
        }

        ChainMasks.Close(masks);
        return new Chain(rows.ToArray(), offsets, masks, weight);
    }

    private void Update(int row, ReadOnlySpan<float> gradient, float rate)
    {
        var w = _weights.AsSpan(row * Width, Width);
        var s = _squares.AsSpan(row * Width, Width);
        var step = Vector<float>.Count;
        var damp = new Vector<float>(0.1f);
        var r = new Vector<float>(rate);
        for (var i = 0; i < Width; i += step)
        {
            var old = new Vector<float>(w[i..]);
            var g = new Vector<float>(gradient[i..]) - old * Shrink;
            var sum = new Vector<float>(s[i..]) + g * g;
            sum.CopyTo(s[i..]);
            (old + r * g / (damp + Vector.SquareRoot(sum))).CopyTo(w[i..]);
        }
    }

    private static void AddRow(Span<float> row, ReadOnlySpan<float> weights, float scale)
    {
        var step = Vector<float>.Count;
        var f = new Vector<float>(scale);
        for (var i = 0; i < Width; i += step) (new Vector<float>(row[i..]) + new Vector<float>(weights[i..]) * f).CopyTo(row[i..]);
    }

    private int Row(uint feature) => (int)(feature & ((1u << bits) - 1));

    private static uint FeatureSalt(string set) => NameKey.Of(set) | 1;

    private sealed record Chain(int[] Rows, int[] Offsets, uint[] Allowed, float Weight)
    {
        public int Length => Allowed.Length;
    }
}
