using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>A phrase or clause of a sentence that may fill a role.</summary>
/// <param name="Head">Token that heads it.</param>
/// <param name="Class">What it denotes, as a small number.</param>
/// <param name="Knowledge">What it is known to be and may be.</param>
/// <param name="Kind">Kind of mention, or -1.</param>
/// <param name="Noun">Hash of the lemma of its content.</param>
/// <param name="Cluster">Class of words that its content belongs to.</param>
/// <param name="Preposition">Hash of the preposition or marker before it.</param>
/// <param name="IsClause">True for a clause, which fills roles of clauses only.</param>
internal readonly record struct RolePhrase(int Head, uint Class, FillerKnowledge Knowledge, MentionKind? Kind, uint Noun, uint Cluster,
    uint Preposition, bool IsClause)
{
    /// <summary>True where the phrase is of a kind that the role holds.</summary>
    public bool MayFill(EventRole role) => !IsClause || role.IsClause;
}
