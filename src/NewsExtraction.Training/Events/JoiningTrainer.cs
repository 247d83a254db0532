using NewsExtraction.Joining;

namespace NewsExtraction.Training.Events;

/// <summary>
/// Learns to choose the earlier mention that a mention joins, or a new event, by the likelihood of all right choices together (mention
/// ranking), with weights
/// drawn towards 0. Batch gradients with AdaGrad steps: the same cases give the same weights.
/// </summary>
internal sealed class JoiningTrainer(double decay, double joinCost)
{
    private const int Rounds = 400;
    private const double Step = 0.2;

    public double[] Train(IReadOnlyList<JoiningCase> cases)
    {
        var weights = new double[PairDescriber.FeatureCount];
        var squares = new double[weights.Length];
        var gradient = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            foreach (var one in cases) Add(one, weights, gradient);
            for (var f = 0; f < weights.Length; f++)
            {
                var g = gradient[f] - (f == 0 ? 0 : decay * weights[f]);
                squares[f] += g * g;
                if (squares[f] > 0) weights[f] += Step * g / Math.Sqrt(squares[f]);
            }
        }

        return weights;
    }

    // The new event is the choice of score 0; a wrong join is made to look likelier than it is, so that it is learnt to be avoided.
    private void Add(JoiningCase one, double[] weights, double[] gradient)
    {
        var scores = new double[one.Candidates.Count + 1];
        var isNew = !one.IsRight.Contains(true);
        for (var c = 0; c < one.Candidates.Count; c++)
        {
            double sum = one.IsRight[c] ? 0 : joinCost;
            var features = one.Candidates[c];
            for (var f = 0; f < weights.Length; f++) sum += weights[f] * features[f];
            scores[c] = sum;
        }

        var greatest = scores.Max();
        double all = 0, right = 0;
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = Math.Exp(scores[c] - greatest);
            all += scores[c];
            if (c < one.Candidates.Count ? one.IsRight[c] : isNew) right += scores[c];
        }

        for (var c = 0; c < one.Candidates.Count; c++)
        {
            var push = (one.IsRight[c] ? scores[c] / right : 0) - (scores[c] / all);
            var features = one.Candidates[c];
            for (var f = 0; f < weights.Length; f++) gradient[f] += push * features[f];
        }
    }
}
