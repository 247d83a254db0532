using System.Numerics;

namespace NewsExtraction.Training.Vectors;

/// <summary>
/// Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), with one output matrix for each relative position (Ling et
/// al. 2015), which makes vectors that serve syntax better. One thread and an own generator: the same text gives the same vectors.
/// </summary>
internal sealed class SkipGram
{
    private const int Negatives = 5;
    private const double Subsample = 1e-4;
    private const float FirstRate = 0.03f;
    private const int TableSize = 1 << 22;

    private readonly Corpus _corpus;
    private readonly int _size;
    private readonly int _window;
    private readonly float[] _input;
    private readonly float[][] _output;
    private readonly int[] _table = new int[TableSize];
    private readonly float[] _gradient;
    private ulong _random = 0x2545F4914F6CDD1D;

    private SkipGram(Corpus corpus, int size, int window)
    {
        _corpus = corpus;
        _size = size;
        _window = window;
        _gradient = new float[size];
        _input = new float[corpus.Words.Length * size];
        for (var i = 0; i < _input.Length; i++) _input[i] = (Uniform() - 0.5f) / size;
        _output = new float[2 * window][];
        for (var p = 0; p < _output.Length; p++) _output[p] = new float[_input.Length];
        FillTable();
    }

    /// <summary>Learns one vector per word of the vocabulary, row after row.</summary>
    public static float[] Learn(Corpus corpus, int size, int window, int epochs)
    {
        var model = new SkipGram(corpus, size, window);
        var total = corpus.Counts.Sum(c => (long)c);
        var keep = Array.ConvertAll(corpus.Counts, c => (float)Math.Min(1, Math.Sqrt(Subsample * total / c) + Subsample * total / c));
        long seen = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var sentence in corpus.Sentences)
            {
                var rate = FirstRate * Math.Max(1e-4f, 1 - (float)seen / ((float)total * epochs + 1));
                model.Sentence(sentence, keep, rate);
                seen += sentence.Length;
            }

            Console.WriteLine($"vectors: epoch {epoch + 1} of {epochs}");
        }

        return model._input;
    }

    private void Sentence(int[] sentence, float[] keep, float rate)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var word = sentence[i];
            if (word < 0 || Uniform() > keep[word]) continue;
            var row = _input.AsSpan(word * _size, _size);
            for (var offset = -_window; offset <= _window; offset++)
            {
                if (offset == 0 || i + offset < 0 || i + offset >= sentence.Length || sentence[i + offset] < 0) continue;
                var output = _output[offset < 0 ? offset + _window : offset + _window - 1];
                Pair(row, output, sentence[i + offset], rate);
            }
        }
    }

    private void Pair(Span<float> row, float[] output, int context, float rate)
    {
        var gradient = _gradient.AsSpan();
        gradient.Clear();
        for (var k = 0; k <= Negatives; k++)
        {
            var target = k == 0 ? context : _table[(int)(Next() >> 42)];
            if (k > 0 && target == context) continue;
            var other = output.AsSpan(target * _size, _size);
            var score = Dot(row, other);
            var step = rate * ((k == 0 ? 1 : 0) - Sigmoid(score));
            AddScaled(gradient, other, step);
            AddScaled(other, row, step);
        }

        AddScaled(row, gradient, 1);
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= a.Length; i += Vector<float>.Count) sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        var dot = Vector.Sum(sum);
        for (; i < a.Length; i++) dot += a[i] * b[i];
        return dot;
    }

    private static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float by)
    {
        var factor = new Vector<float>(by);
        var i = 0;
        for (; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..]) * factor).CopyTo(to[i..]);
        for (; i < to.Length; i++) to[i] += from[i] * by;
    }

    private static float Sigmoid(float x) => x > 8 ? 1 : x < -8 ? 0 : 1 / (1 + MathF.Exp(-x));

    // Negative samples follow the words' frequency to the power of 0.75.
    private void FillTable()
    {
        var weights = Array.ConvertAll(_corpus.Counts, c => Math.Pow(c, 0.75));
        var total = weights.Sum();
        var (word, sum) = (0, weights[0]);
        for (var i = 0; i < TableSize; i++)
        {
            while ((double)i / TableSize > sum / total && word + 1 < weights.Length) sum += weights[++word];
            _table[i] = word;
        }
    }

    private float Uniform() => (Next() >> 40) * (1f / (1 << 24));

    private ulong Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return _random;
    }
}
