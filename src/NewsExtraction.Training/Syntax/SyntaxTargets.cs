namespace NewsExtraction.Training.Syntax;

/// <summary>What the words of a batch should get.</summary>
internal sealed class SyntaxTargets
{
    public List<int> Penn { get; } = [];

    public List<int> Universal { get; } = [];

    /// <summary>Index of the head within the batch, or -1.</summary>
    public List<int> Heads { get; } = [];

    public List<int> Relations { get; } = [];

    /// <summary>How much the word's tags count.</summary>
    public List<float> TagWeight { get; } = [];

    /// <summary>How much the word's head counts.</summary>
    public List<float> ArcWeight { get; } = [];

    /// <summary>How much the word's relation counts.</summary>
    public List<float> RelationWeight { get; } = [];

    /// <summary>What else each word may get, or null; heads as indices into the sentence.</summary>
    public List<Alternative[]?> Others { get; } = [];

    public void Clear()
    {
        Penn.Clear();
        Universal.Clear();
        Heads.Clear();
        Relations.Clear();
        TagWeight.Clear();
        ArcWeight.Clear();
        RelationWeight.Clear();
        Others.Clear();
    }
}
