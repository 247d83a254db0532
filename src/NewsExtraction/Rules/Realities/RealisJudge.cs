namespace NewsExtraction.Rules;

/// <summary>Weighs whether what a frame takes for a fact is told as one, and the reverse. One per article and thread.</summary>
internal sealed class RealisJudge(RealisModel model, RealisFeatures features)
{
    /// <summary>How much more than for what the frame says must speak for another realis.</summary>
    public const float ForAnother = 0.5f;

    /// <summary>The same where the frame says that it did not happen: "called off" and "failed to" seldom mislead it.</summary>
    public const float AgainstNegated = 3f;

    private static readonly Realis[] All = [Realis.Asserted, Realis.Planned, Realis.Hypothetical, Realis.Negated];

    private readonly uint[] _described = new uint[RealisFeatures.Most];
    private readonly int[] _buffer = new int[RealisFeatures.Most];

    /// <summary>Sets the realis of mentions of types that it has learnt.</summary>
    public void Judge(List<MentionReading> readings)
    {
        foreach (var reading in readings)
            if (model.Knows(reading.Type.Family.Name)) reading.Realis = Best(reading.Candidate);
    }

    private Realis Best(Candidate candidate)
    {
        var described = _described.AsSpan(0, features.Describe(candidate, _described));
        var best = candidate.Realis;
        var least = model.Score(described, best, _buffer) + (best == Realis.Negated ? AgainstNegated : ForAnother);
        foreach (var realis in All)
        {
            if (realis == candidate.Realis) continue;
            var score = model.Score(described, realis, _buffer);
            if (score > least) (best, least) = (realis, score);
        }

        return best;
    }
}
