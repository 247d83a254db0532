namespace NewsExtraction.Entities;

/// <summary>Gives the labels' scores for words of an article.</summary>
internal interface INameScorer
{
    /// <summary>Scores of the steps from label to label, <see cref="NameLabels.Width"/> squared; row 0 also holds those from before the
    /// first word, column 0 those to behind the last.</summary>
    ReadOnlySpan<float> Steps { get; }

    /// <summary>Scores some whole sentences.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="evidence">How the article uses them.</param>
    /// <param name="sentences">Which sentences.</param>
    /// <param name="weight">What the scores are multiplied by.</param>
    /// <param name="scores">One row of <see cref="NameLabels.Width"/> numbers for each word of theirs, in their order, to which the scores
    /// are added; those of words that are not active mean nothing.</param>
    void Add(NameWords words, NameEvidence evidence, ReadOnlySpan<int> sentences, float weight, Span<float> scores);
}
