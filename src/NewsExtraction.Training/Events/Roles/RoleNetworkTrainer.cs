using System.Numerics;
using System.Runtime.InteropServices;
using NewsExtraction.Rules;

namespace NewsExtraction.Training.Events.Roles;

/// <summary>
/// Learns the network half of the role model: a step for each mention (AdaGrad), the likelihood of each phrase's right role among all and
/// none; now and then a trait is left out, so that none is relied on alone; the mean of the weights over the rounds. The same mentions
/// give the same weights.
/// </summary>
internal sealed class RoleNetworkTrainer
{
    private const int Width = RoleNetwork.Width;
    private const float Leak = RoleNetwork.Leak;
    private const float Rate = 0.05f;
    private const float RateOfOutput = 0.01f;
    private const float Pull = 1e-4f;
    private const float LeftOut = 0.3f;

    // Slopes smaller than this change nothing that counts.
    private const float Least = 1e-4f;

    private readonly Weights _rows = new(RoleNetwork.Rows * Width);
    private readonly Weights _output = new(Width);
    private readonly bool[] _isTouched = new bool[RoleNetwork.Rows];
    private readonly List<int> _touched = [];
    private readonly float[] _ofPhrase = new float[Width];
    private readonly float[] _ofRole = new float[Width];
    private ulong _random = 88172645463325253UL;

    private RoleNetworkTrainer()
    {
        _rows.Scatter(0.05f, Share);
        _output.Scatter(0.3f, Share);
    }

    /// <summary>The weights of table and output.</summary>
    public static (float[] Rows, float[] Output) Fit(IReadOnlyList<RoleMention> mentions, int rounds)
    {
        var trainer = new RoleNetworkTrainer();
        var order = Enumerable.Range(0, mentions.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            trainer.Shuffle(order);
            for (var i = 0; i < order.Length; i++)
            {
                var mention = mentions[order[i]];
                trainer.Learn(mention.Cases);
                // As if the frame had not filled one of its roles, another in each round.
                if (mention.Hidden.Count > 0) trainer.Learn(mention.Hidden[(int)(trainer.Next() % (ulong)mention.Hidden.Count)]);
                if (round == 0 || i % ((order.Length / 2) + 1) != 0) continue;
                trainer._rows.Remember();
                trainer._output.Remember();
            }
        }

        return (trainer._rows.Mean(), trainer._output.Mean());
    }

    /// <summary>What the network says for each role of a case; 0 for none.</summary>
    public static double[] Scores(RoleCase one, float[] rows, float[] output)
    {
        var scores = new double[one.Choices.Length];
        var read = new float[Width];
        foreach (var row in one.Traits) Add(read, rows.AsSpan(row * Width, Width));
        for (var r = 1; r < scores.Length; r++)
        {
            var sum = (float[])read.Clone();
            foreach (var row in one.OfRole[r]) Add(sum, rows.AsSpan(row * Width, Width));
            for (var i = 0; i < Width; i++) scores[r] += output[i] * Bend(sum[i]);
        }

        return scores;
    }

    private void Learn(IReadOnlyList<RoleCase> cases)
    {
        foreach (var one in cases) AddSlopes(one);
        foreach (var row in _touched)
        {
            _isTouched[row] = false;
            _rows.Step(row * Width, Width, Rate, Pull);
        }

        _touched.Clear();
        _output.Step(0, Width, RateOfOutput, Pull);
    }

    private void AddSlopes(RoleCase one)
    {
        var traits = Array.FindAll(one.Traits, _ => Share() > LeftOut);
        var sums = new float[one.Choices.Length][];
        var scores = new float[one.Choices.Length];
        Array.Clear(_ofPhrase);
        foreach (var row in traits) Add(_ofPhrase, _rows.Of(row));
        for (var r = 1; r < scores.Length; r++)
        {
            scores[r] = (float)one.Choices[r].Offset;
            var sum = sums[r] = (float[])_ofPhrase.Clone();
            foreach (var row in one.OfRole[r]) Add(sum, _rows.Of(row));
            for (var i = 0; i < Width; i++) scores[r] += _output.Values[i] * Bend(sum[i]);
        }

        var most = scores.Max();
        var all = 0f;
        for (var r = 0; r < scores.Length; r++) all += scores[r] = MathF.Exp(scores[r] - most);
        Array.Clear(_ofPhrase);
        for (var r = 1; r < scores.Length; r++)
        {
            var slope = (r == one.Right ? 1 : 0) - (scores[r] / all);
            if (Math.Abs(slope) >= Least) AddSlopes(sums[r], slope, one.OfRole[r]);
        }

        foreach (var row in traits) Add(Slope(row), _ofPhrase);
    }

    private void AddSlopes(float[] sum, float slope, int[] ofRole)
    {
        for (var i = 0; i < Width; i++)
        {
            _output.Slopes[i] += slope * Bend(sum[i]);
            _ofRole[i] = slope * _output.Values[i] * (sum[i] > 0 ? 1 : Leak);
        }

        foreach (var row in ofRole) Add(Slope(row), _ofRole);
        Add(_ofPhrase, _ofRole);
    }

    private Span<float> Slope(int row)
    {
        if (!_isTouched[row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        return _rows.Slopes.AsSpan(row * Width, Width);
    }

    private static float Bend(float sum) => sum > 0 ? sum : sum * Leak;

    private static void Add(Span<float> to, ReadOnlySpan<float> what)
    {
        var sums = MemoryMarshal.Cast<float, Vector4>(to);
        var parts = MemoryMarshal.Cast<float, Vector4>(what);
        for (var i = 0; i < sums.Length; i++) sums[i] += parts[i];
    }

    private void Shuffle(int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    // Between 0 and 1.
    private float Share() => (Next() >> 40) / (float)(1 << 24);

    // Xorshift: the same numbers on every machine.
    private ulong Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return _random;
    }

    /// <summary>Weights with the slopes of the step at hand, the squares of all before, and the sum for the mean.</summary>
    private sealed class Weights(int size)
    {
        private const float Smallest = 1e-8f;

        private readonly float[] _squares = new float[size];
        private readonly float[] _sum = new float[size];
        private int _remembered;

        public float[] Values { get; } = new float[size];

        public float[] Slopes { get; } = new float[size];

        public ReadOnlySpan<float> Of(int row) => Values.AsSpan(row * Width, Width);

        public void Scatter(float size, Func<float> share)
        {
            for (var i = 0; i < Values.Length; i++) Values[i] = ((2 * share()) - 1) * size;
        }

        public void Step(int from, int count, float rate, float pull)
        {
            for (var i = from; i < from + count; i++)
            {
                var slope = Slopes[i] - (pull * Values[i]);
                _squares[i] += slope * slope;
                Values[i] += rate * slope / MathF.Sqrt(_squares[i] + Smallest);
                Slopes[i] = 0;
            }
        }

        public void Remember()
        {
            _remembered++;
            for (var i = 0; i < _sum.Length; i++) _sum[i] += Values[i];
        }

        public float[] Mean() => Array.ConvertAll(_sum, value => value / Math.Max(1, _remembered));
    }
}
