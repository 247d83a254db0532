namespace NewsExtraction.Coreference;

/// <summary>What the weighing of antecedents asks of a reference again and again, read once.</summary>
internal struct ReferenceTraits
{
    /// <summary>Pronoun form, or kind with type.</summary>
    public uint Sort;

    /// <summary>What is alike for the choice of an antecedent: form of the pronoun, or determiner of the noun phrase.</summary>
    public uint Group;

    public uint Lemma;

    public uint Relation;

    /// <summary>Lemma of what governs it.</summary>
    public uint Governor;

    /// <summary>Lowest category of the noun's commonest sense, 0 where it is unknown.</summary>
    public uint Meaning;

    /// <summary>Token that heads the clause, or -1.</summary>
    public int Clause;

    public bool IsPredicate;
}
