using NewsExtraction.Numerics;

namespace NewsExtraction.Entities;

/// <summary>
/// A chain of words with scores for every label and every step from label to label: the best path, the probability of each label, and of
/// each found name. Before the first and behind the last word stands "outside". Working memory is kept; not for several threads.
/// </summary>
internal sealed class NameLattice
{
    private const int Width = NameLabels.Width;

    // Below this a path counts as impossible: the inverse of the smallest numbers is none.
    private const float Impossible = 1e-36f;
    private static readonly (byte From, byte To)[] Steps = AllSteps();

    private readonly float[] _steps = new float[Width * Width];
    private readonly float[] _stepFactors = new float[Width * Width];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _factors = [];
    private float[] _best = [];
    private byte[] _from = [];
    private float[] _scores = [];
    private int _length;

    /// <summary>Takes over the scores of steps: row = label before, column = label.</summary>
    public void SetSteps(ReadOnlySpan<float> steps)
    {
        steps.CopyTo(_steps);
        foreach (var (from, to) in Steps) _stepFactors[from * Width + to] = Exponential.Of(_steps[from * Width + to]);
    }

    /// <summary>Starts a chain and gives the place to write its scores to: one row of <see
    /// cref="NameLabels.Width"/> for each word.</summary>
    public Span<float> Begin(int length)
    {
        _length = length;
        var cells = (length + 1) * Width;
        if (_scores.Length < cells)
        {
            _scores = new float[cells * 2];
            _forward = new float[cells * 2];
            _backward = new float[cells * 2];
            _factors = new float[cells * 2];
            _best = new float[cells * 2];
            _from = new byte[cells * 2];
        }

        return _scores.AsSpan(0, length * Width);
    }

    /// <summary>The best sequence of labels.</summary>
    public void BestPath(Span<byte> labels)
    {
        for (var i = 0; i < _length; i++) FindBest(i);
        var label = BestLast();
        for (var i = _length - 1; i >= 0; i--)
        {
            labels[i] = (byte)label;
            label = _from[i * Width + label];
        }
    }

    // The score of the best path to each label of a word, and the label before it on that path.
    private void FindBest(int i)
    {
        var best = _best.AsSpan(i * Width, Width);
        best.Fill(float.NegativeInfinity);
        if (i == 0) Start(_steps, best);
        else
        {
            var from = _from.AsSpan(i * Width, Width);
            var before = _best.AsSpan((i - 1) * Width, Width);
            foreach (var (a, b) in Steps)
            {
                var score = before[a] + _steps[a * Width + b];
                if (score <= best[b]) continue;
                best[b] = score;
                from[b] = a;
            }
        }

        var own = _scores.AsSpan(i * Width, Width);
        for (var y = 0; y < NameLabels.Count; y++) best[y] += own[y];
    }

    private int BestLast()
    {
        var last = 0;
        var top = float.NegativeInfinity;
        for (var y = 0; y < NameLabels.Count; y++)
        {
            if (!NameLabels.Ends(y)) continue;
            var score = _best[(_length - 1) * Width + y] + _steps[y * Width];
            if (score <= top) continue;
            top = score;
            last = y;
        }

        return last;
    }

    // What the steps from before the first word give its labels.
    private static void Start(float[] steps, Span<float> labels)
    {
        for (var y = 0; y < NameLabels.Count; y++)
            if (NameLabels.Starts(y)) labels[y] = steps[y];
    }

    /// <summary>
    /// Runs forward and backward over the paths whose labels the masks allow (all where <paramref name="allowed"/> is empty), and gives
    /// each label's probability at each word.
    /// False where no path is allowed.
    /// </summary>
    public bool Probabilities(ReadOnlySpan<uint> allowed, Span<float> probabilities)
    {
        if (!Sweep(allowed)) return false;
        for (var i = 0; i < _length; i++)
        {
            var sum = 0f;
            for (var y = 0; y < NameLabels.Count; y++)
            {
                var p = _forward[i * Width + y] * _backward[i * Width + y];
                probabilities[i * Width + y] = p;
                sum += p;
            }

            if (!(sum > Impossible)) return false;
            var norm = 1 / sum;
            for (var y = 0; y < NameLabels.Count; y++) probabilities[i * Width + y] *= norm;
        }

        return true;
    }

    /// <summary>Adds the expected number of each step, times <paramref name="weight"/>, for the paths
    /// of the last call of <see cref="Probabilities"/>.</summary>
    public void AddSteps(Span<float> counts, float weight)
    {
        for (var y = 0; y < NameLabels.Count; y++)
            if (NameLabels.Starts(y)) counts[y] += weight * Share(0, y);
        for (var i = 1; i < _length; i++)
        {
            var norm = 0f;
            foreach (var (a, b) in Steps) norm += Through(i, a, b, 1);
            if (!(norm > 0)) continue;
            foreach (var (a, b) in Steps) counts[a * Width + b] += Through(i, a, b, weight / norm);
        }

        for (var y = 0; y < NameLabels.Count; y++)
            if (NameLabels.Ends(y)) counts[y * Width] += weight * Share(_length - 1, y);
    }

    // What the paths weigh that come to word i by the step from a to b.
    private float Through(int i, int a, int b, float scale) =>
        scale * _forward[(i - 1) * Width + a] * _stepFactors[a * Width + b] * _factors[i * Width + b] * _backward[i * Width + b];

    /// <summary>Probability that a name with these labels stands at words <paramref name="first"/> to <paramref name="end"/> (exclusive),
    /// after <see cref="Probabilities"/>.</summary>
    public float NameProbability(int first, int end, ReadOnlySpan<byte> labels)
    {
        var p = Share(first, labels[first]);
        for (var i = first + 1; i < end; i++)
        {
            // P(label i | label i-1) out of the forward-backward products; inside a name each word's label depends on the one before.
            var a = labels[i - 1];
            var b = labels[i];
            var norm = 0f;
            foreach (var (x, y) in Steps)
                if (x == a) norm += _stepFactors[x * Width + y] * _factors[i * Width + y] * _backward[i * Width + y];
            if (norm > 0) p *= _stepFactors[a * Width + b] * _factors[i * Width + b] * _backward[i * Width + b] / norm;
        }

        return Math.Clamp(p, 0f, 1f);
    }

    private float Share(int i, int label)
    {
        var sum = 0f;
        for (var y = 0; y < NameLabels.Count; y++) sum += _forward[i * Width + y] * _backward[i * Width + y];
        return sum > 0 ? _forward[i * Width + label] * _backward[i * Width + label] / sum : 0;
    }

    private bool Sweep(ReadOnlySpan<uint> allowed)
    {
        for (var i = 0; i < _length; i++) SetFactors(i, allowed.IsEmpty ? NameLabels.All : allowed[i]);
        for (var i = 0; i < _length; i++)
            if (!Forward(i)) return false;
        for (var i = _length - 1; i >= 0; i--) Backward(i);
        var total = 0f;
        for (var y = 0; y < NameLabels.Count; y++) total += _forward[(_length - 1) * Width + y] * _backward[(_length - 1) * Width + y];
        return total > 0;
    }

    // How likely a word's own scores make each label: against the greatest of what is
    // allowed. Beside one that is not, all others may vanish.
    private void SetFactors(int i, uint mask)
    {
        var own = _scores.AsSpan(i * Width, NameLabels.Count);
        var top = float.NegativeInfinity;
        for (var y = 0; y < NameLabels.Count; y++)
            if ((mask >> y & 1) != 0) top = Math.Max(top, own[y]);
        for (var y = 0; y < NameLabels.Count; y++)
            _factors[i * Width + y] = (mask >> y & 1) != 0 ? Exponential.Of(own[y] - top) : 0;
    }

    // The share of each label among all paths up to the word; false where there is no path.
    private bool Forward(int i)
    {
        var now = _forward.AsSpan(i * Width, Width);
        now.Clear();
        if (i == 0) Start(_stepFactors, now);
        else
        {
            var before = _forward.AsSpan((i - 1) * Width, Width);
            foreach (var (a, b) in Steps) now[b] += before[a] * _stepFactors[a * Width + b];
        }

        var sum = 0f;
        for (var y = 0; y < NameLabels.Count; y++) sum += now[y] *= _factors[i * Width + y];
        if (!(sum > Impossible)) return false;
        var scale = 1 / sum;
        for (var y = 0; y < NameLabels.Count; y++) now[y] *= scale;
        return true;
    }

    // The same for the paths from the word on.
    private void Backward(int i)
    {
        var now = _backward.AsSpan(i * Width, Width);
        now.Clear();
        if (i == _length - 1)
        {
            for (var y = 0; y < NameLabels.Count; y++)
                if (NameLabels.Ends(y)) now[y] = _stepFactors[y * Width];
            return;
        }

        var next = _backward.AsSpan((i + 1) * Width, Width);
        foreach (var (a, b) in Steps) now[a] += _stepFactors[a * Width + b] * _factors[(i + 1) * Width + b] * next[b];
        Level(now, _forward.AsSpan(i * Width, Width));
    }

    // Only how the labels of a word compare matters. What no path reaches is left out:
    // multiplied again and again it would outgrow all numbers.
    private static void Level(Span<float> backward, ReadOnlySpan<float> forward)
    {
        var greatest = 0f;
        for (var y = 0; y < NameLabels.Count; y++)
        {
            if (forward[y] == 0) backward[y] = 0;
            else greatest = Math.Max(greatest, backward[y]);
        }

        if (!(greatest > 0)) return;
        var scale = 1 / greatest;
        for (var y = 0; y < NameLabels.Count; y++) backward[y] *= scale;
    }

    private static (byte From, byte To)[] AllSteps()
    {
        var steps = new List<(byte, byte)>();
        for (var a = 0; a < NameLabels.Count; a++)
            for (var b = 0; b < NameLabels.Count; b++)
                if (NameLabels.MayFollow(a, b)) steps.Add(((byte)a, (byte)b));
        return steps.ToArray();
    }
}
