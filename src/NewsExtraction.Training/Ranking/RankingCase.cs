namespace NewsExtraction.Training.Ranking;

/// <summary>A choice among several, of which some are right.</summary>
/// <param name="Choices">What can be chosen.</param>
/// <param name="IsRight">Which of them are right, one entry for each choice.</param>
internal sealed record RankingCase(Choice[] Choices, bool[] IsRight);

/// <summary>One thing that can be chosen, as its features.</summary>
/// <param name="Indices">Weights that it touches, or null for all in order.</param>
/// <param name="Values">Values of the features, or null where each is 1.</param>
/// <param name="Offset">Added to its score, whatever the weights.</param>
internal readonly record struct Choice(int[]? Indices, float[]? Values, double Offset = 0)
{
    /// <summary>What cannot be chosen, whatever the weights.</summary>
    public static Choice Never { get; } = new([], null, -1e6);

    public int Count => Indices?.Length ?? Values?.Length ?? 0;

    public int Index(int i) => Indices is null ? i : Indices[i];

    public double Value(int i) => Values is null ? 1 : Values[i];

    public double Score(double[] weights)
    {
        var sum = Offset;
        for (var i = 0; i < Count; i++) sum += weights[Index(i)] * Value(i);
        return sum;
    }
}
