using NewsExtraction.Text;

namespace NewsExtraction.Entities.Names;

/// <summary>Gives the labels' scores for words of a sentence.</summary>
internal interface INameScorer
{
    /// <summary>Scores of the steps from label to label, <see cref="NameLabels.Width"/> squared; row 0 also holds those from before the first word, column 0 those to behind the last.</summary>
    ReadOnlySpan<float> Steps { get; }

    /// <summary>Fills one row of <see cref="NameLabels.Width"/> scores for each of the words from <paramref name="first"/> to <paramref name="end"/> (exclusive).</summary>
    void Score(NameFeatures features, in Sentence sentence, int first, int end, Span<float> scores);
}
