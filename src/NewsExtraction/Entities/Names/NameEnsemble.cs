namespace NewsExtraction.Entities;

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
