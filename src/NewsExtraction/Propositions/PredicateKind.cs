namespace NewsExtraction.Propositions;

/// <summary>What kind of word a predicate is.</summary>
internal enum PredicateKind : byte
{
    /// <summary>A verb in any form, also as a modifier ("the ousted president").</summary>
    Verb,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>An adjective.</summary>
    Adjective,
}
