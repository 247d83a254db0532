namespace NewsExtraction.Training.Ranking;

/// <summary>
/// Learns the weights of a chooser, each drawn towards 0, by steps fitted to each weight (AdaGrad). The same cases give the same weights.
/// </summary>
/// <param name="size">Number of weights.</param>
/// <param name="rate">Length of a step.</param>
/// <param name="pull">How strongly each weight is drawn towards 0.</param>
internal sealed class RankingTrainer(int size, double rate, Func<int, double> pull)
{
    // Keeps the first step finite where a slope is tiny.
    private const double Least = 1e-8;

    /// <summary>Steps over all cases together: for few cases.</summary>
    public double[] Batch(IReadOnlyList<RankingCase> cases, int rounds)
    {
        var (weights, squares, slopes) = (new double[size], new double[size], new double[size]);
        for (var round = 0; round < rounds; round++)
        {
            Array.Clear(slopes);
            foreach (var one in cases) ChoiceLikelihood.AddSlopes(one, weights, (f, slope) => slopes[f] += slope);
            for (var f = 0; f < size; f++)
            {
                var slope = slopes[f] - (pull(f) * weights[f]);
                squares[f] += slope * slope;
                if (squares[f] > 0) weights[f] += rate * slope / Math.Sqrt(squares[f]);
            }
        }

        return weights;
    }

    /// <summary>A step for each case, in an order shuffled for each round; the mean of the weights after each round: for many cases of
    /// few features each.</summary>
    public double[] Online(IReadOnlyList<RankingCase> cases, int rounds)
    {
        var (weights, squares, sum) = (new double[size], new double[size], new double[size]);
        var slopes = new Dictionary<int, double>();
        var order = Enumerable.Range(0, cases.Count).ToArray();
        var random = 88172645463325252UL;
        for (var round = 0; round < rounds; round++)
        {
            Shuffle(order, ref random);
            foreach (var at in order)
            {
                slopes.Clear();
                ChoiceLikelihood.AddSlopes(cases[at], weights, (f, slope) => slopes[f] = slopes.GetValueOrDefault(f) + slope);
                foreach (var (f, given) in slopes)
                {
                    var slope = given - (pull(f) * weights[f]);
                    squares[f] += slope * slope;
                    weights[f] += rate * slope / Math.Sqrt(squares[f] + Least);
                }
            }

            for (var f = 0; f < size; f++) sum[f] += weights[f];
        }

        return Array.ConvertAll(sum, weight => weight / rounds);
    }

    // Xorshift: the same order on every machine.
    private static void Shuffle(int[] order, ref ulong state)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var j = (int)(state % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
