namespace NewsExtraction.Training.Ranking;

/// <summary>
/// The log-linear ranking loss of all choosers (antecedents, places, joined mentions, main events): the likelihood of the
/// right choices of a case together, a choice's probability being its share of the exponentials of all scores. (Microsoft.ML
/// has no trainer for choices out of sets of differing size: its rankers are trees.)
/// </summary>
internal static class ChoiceLikelihood
{
    /// <summary>Adds the slopes of a case's log-likelihood, in the order of its choices.</summary>
    /// <param name="one">The case; one without a right choice, or with right ones only, teaches nothing.</param>
    /// <param name="weights">The weights now.</param>
    /// <param name="add">Given the index of a weight and what its slope grows by.</param>
    public static void AddSlopes(RankingCase one, double[] weights, Action<int, double> add)
    {
        var shares = Array.ConvertAll(one.Choices, choice => choice.Score(weights));
        var greatest = shares.Max();
        double all = 0, right = 0;
        for (var c = 0; c < shares.Length; c++)
        {
            shares[c] = Math.Exp(shares[c] - greatest);
            all += shares[c];
            if (one.IsRight[c]) right += shares[c];
        }

        if (right == 0) return;
        for (var c = 0; c < shares.Length; c++)
        {
            var slope = (one.IsRight[c] ? shares[c] / right : 0) - (shares[c] / all);
            if (slope == 0) continue;
            var choice = one.Choices[c];
            for (var i = 0; i < choice.Count; i++) add(choice.Index(i), slope * choice.Value(i));
        }
    }
}
