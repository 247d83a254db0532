namespace NewsExtraction.Rules;

/// <summary>What describes a phrase as filler of a role.</summary>
internal enum RoleFeature : byte
{
    /// <summary>The role alone.</summary>
    Role,

    /// <summary>What the frame says of the phrase, and of the role.</summary>
    Given,

    /// <summary>The same by the frame's certainty and the kind of phrase.</summary>
    GivenClass,

    /// <summary>The same by the way through the tree.</summary>
    GivenPath,

    /// <summary>The way through the tree from trigger to phrase.</summary>
    Path,

    /// <summary>The same without coordination and apposition.</summary>
    PlainPath,

    /// <summary>Path and kind of phrase.</summary>
    PathClass,

    /// <summary>What argument of the trigger it is.</summary>
    Argument,

    /// <summary>The same with the kind of phrase.</summary>
    ArgumentClass,

    /// <summary>The same with the trigger's word.</summary>
    ArgumentTrigger,

    /// <summary>What the phrase denotes.</summary>
    Class,

    /// <summary>The same with the preposition before it.</summary>
    ClassPreposition,

    /// <summary>How far from the trigger, and on which side.</summary>
    Distance,

    /// <summary>How many phrases of its kind stand nearer.</summary>
    Rank,

    /// <summary>The noun.</summary>
    Noun,

    /// <summary>The noun's class of words in like company.</summary>
    NounCluster,

    /// <summary>The kind of mention, pronoun or name.</summary>
    Mention,

    /// <summary>The role that it fills for another event of the sentence.</summary>
    Elsewhere,

    /// <summary>The same with the way between the two triggers.</summary>
    ElsewherePath,

    /// <summary>Whether the role's class admits it.</summary>
    Admitted,

    /// <summary>What argument it is of the word that governs the trigger.</summary>
    Governor,

    /// <summary>The same with that word.</summary>
    GovernorWord,

    /// <summary>Whether another phrase of the sentence means the same.</summary>
    Twin,
}
