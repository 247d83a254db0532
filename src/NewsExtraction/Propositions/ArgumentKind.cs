namespace NewsExtraction.Propositions;

/// <summary>What an argument is to its predicate, whatever the syntax that carries it.</summary>
internal enum ArgumentKind : byte
{
    /// <summary>Who acts: subject of an active verb, agent of a passive, subject of a support verb for a noun.</summary>
    Subject,

    /// <summary>What is acted on: object of an active verb, subject of a passive.</summary>
    Object,

    /// <summary>Indirect object.</summary>
    Indirect,

    /// <summary>Complement clause: that-clause, infinitive or gerund, bare content clause.</summary>
    Clause,

    /// <summary>Infinitive of purpose.</summary>
    Purpose,

    /// <summary>Noun or adjective said of the object or subject ("elected president").</summary>
    Complement,

    /// <summary>Noun phrase or gerund clause behind a preposition.</summary>
    Oblique,

    /// <summary>Possessor of a noun.</summary>
    Possessive,

    /// <summary>Noun, name or demonym before a noun.</summary>
    Compound,

    /// <summary>Any other modifier before a noun.</summary>
    Modifier,

    /// <summary>Adverb.</summary>
    Adverb,

    /// <summary>Bare noun phrase beside the clause ("Friday", "five miles").</summary>
    Adjunct,
}
