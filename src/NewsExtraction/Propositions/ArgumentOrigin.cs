namespace NewsExtraction.Propositions;

/// <summary>How an argument was found; the later ones are less sure.</summary>
internal enum ArgumentOrigin : byte
{
    /// <summary>Depends on the predicate itself.</summary>
    Direct,

    /// <summary>Antecedent of a relative clause.</summary>
    Relative,

    /// <summary>The noun that a participle or adjective modifies.</summary>
    Participle,

    /// <summary>Controlled through a governing verb ("managed to").</summary>
    Control,

    /// <summary>Shared with a coordinated predicate.</summary>
    Shared,

    /// <summary>Taken over from the verb that a noun leans on ("carried out the attack").</summary>
    Support,

    /// <summary>A prepositional phrase attached one level off by the parser.</summary>
    Reattached,
}
