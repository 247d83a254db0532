namespace NewsExtraction.Training.Syntax;

/// <summary>What the words of a batch should get.</summary>
internal sealed class SyntaxTargets
{
    public List<int> Penn { get; } = [];

    public List<int> Universal { get; } = [];

    /// <summary>Index of the head within the batch, or -1.</summary>
    public List<int> Heads { get; } = [];

    public List<int> Relations { get; } = [];

    /// <summary>How much the word counts.</summary>
    public List<float> Weight { get; } = [];

    public void Clear()
    {
        Penn.Clear();
        Universal.Clear();
        Heads.Clear();
        Relations.Clear();
        Weight.Clear();
    }
}
