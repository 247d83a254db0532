namespace NewsExtraction.Coreference;

/// <summary>A reference and a candidate for its antecedent, with what is known of both.</summary>
internal readonly ref struct AntecedentPair(Reference reference, Reference candidate, ref readonly ReferenceTraits own,
    ref readonly ReferenceTraits other)
{
    /// <summary>What is known of the reference.</summary>
    public readonly ref readonly ReferenceTraits Own = ref own;

    /// <summary>What is known of the candidate.</summary>
    public readonly ref readonly ReferenceTraits Other = ref other;

    public Reference Reference { get; } = reference;

    public Reference Candidate { get; } = candidate;

    /// <summary>Sentences between them.</summary>
    public int SentencesApart => Reference.Sentence - Candidate.Sentence;
}
