namespace NewsExtraction.Rules;

/// <summary>What the frame says of a phrase and a role.</summary>
internal enum Given : byte
{
    /// <summary>Nothing: the role is empty.</summary>
    Empty,

    /// <summary>The phrase fills the role.</summary>
    Filler,

    /// <summary>Another phrase fills it.</summary>
    Another,

    /// <summary>Another phrase fills it, with which this one is coordinated.</summary>
    Conjunct,

    /// <summary>A phrase fills it that holds this one.</summary>
    Inside,

    /// <summary>A phrase fills it that this one holds.</summary>
    Around,

    /// <summary>A pronoun fills it that means this phrase.</summary>
    Meant,

    /// <summary>Another phrase fills it that means the same.</summary>
    Same,
}
