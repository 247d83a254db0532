namespace NewsExtraction.Training.Linear;

/// <summary>Hashed weights while they are learnt: an averaged perceptron whose average is kept lazily.</summary>
internal sealed class AveragedWeights(int bits, int classes)
{
    private readonly uint _mask = (1u << bits) - 1;
    private readonly int[] _now = new int[(1 << bits) * classes];
    private readonly long[] _sum = new long[(1 << bits) * classes];
    private readonly int[] _since = new int[(1 << bits) * classes];
    private int _time = 1;

    public void Tick() => _time++;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = _now.AsSpan((int)(feature & _mask) * classes, classes);
            for (var c = 0; c < row.Length; c++) scores[c] += row[c];
        }
    }

    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var row = (int)(feature & _mask) * classes;
            Change(row + right, 1);
            Change(row + wrong, -1);
        }
    }

    /// <summary>Averages, scaled so that nearly all weights fit eight bits.</summary>
    public sbyte[] Quantized()
    {
        var mean = new double[_now.Length];
        for (var i = 0; i < mean.Length; i++) mean[i] = (_sum[i] + (double)_now[i] * (_time - _since[i])) / _time;
        var sizes = mean.Where(m => m != 0).Select(Math.Abs).Order().ToArray();
        var scale = sizes.Length == 0 ? 1 : 127 / sizes[(int)(sizes.Length * 0.9995)];
        return Array.ConvertAll(mean, m => (sbyte)Math.Clamp(Math.Round(m * scale), -127, 127));
    }

    private void Change(int at, int by)
    {
        _sum[at] += (long)_now[at] * (_time - _since[at]);
        _since[at] = _time;
        _now[at] += by;
    }
}
