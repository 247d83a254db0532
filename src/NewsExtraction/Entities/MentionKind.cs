namespace NewsExtraction;

/// <summary>How a mention names its entity.</summary>
public enum MentionKind : byte
{
    /// <summary>By name ("Mosul", "Haider al-Abadi"); a demonym ("Iraqi") counts as a name of the country.</summary>
    Name,

    /// <summary>By a common noun ("militants", "the Iraqi army").</summary>
    Nominal,

    /// <summary>By a pronoun ("he", "its", "who").</summary>
    Pronoun,
}
