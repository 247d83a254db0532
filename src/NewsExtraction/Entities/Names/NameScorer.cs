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

/// <summary>Several recognisers that judge together: the mean of their scores. Safe to share as its members are.</summary>
internal sealed class NameEnsemble : INameScorer
{
    private readonly INameScorer[] _members;
    private readonly float[] _steps = new float[NameLabels.Width * NameLabels.Width];

    public NameEnsemble(params INameScorer[] members)
    {
        _members = members;
        foreach (var member in members)
            for (var i = 0; i < _steps.Length; i++) _steps[i] += member.Steps[i] / members.Length;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<float> Steps => _steps;

    /// <inheritdoc/>
    public void Add(NameWords words, NameEvidence evidence, ReadOnlySpan<int> sentences, float weight, Span<float> scores)
    {
        foreach (var member in _members) member.Add(words, evidence, sentences, weight / _members.Length, scores);
    }
}
