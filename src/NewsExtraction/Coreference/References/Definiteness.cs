namespace NewsExtraction.Coreference;

/// <summary>What a noun phrase's determiner says of whether the hearer knows which is meant.</summary>
internal enum Definiteness : byte
{
    /// <summary>A pronoun or a name: the question does not arise.</summary>
    None,

    /// <summary>"the town".</summary>
    Definite,

    /// <summary>"this town".</summary>
    Demonstrative,

    /// <summary>"its town".</summary>
    Possessive,

    /// <summary>"a town", "some towns".</summary>
    Indefinite,

    /// <summary>"towns": no determiner.</summary>
    Bare,
}
