namespace NewsExtraction.Rules;

/// <summary>What a <see cref="RoleNetwork"/> knows of a mention, a phrase and a role. It learns itself what goes together, so that each
/// stands alone where <see cref="RoleFeature"/> has pairs and triples.</summary>
internal enum RoleTrait : byte
{
    /// <summary>The mention's type.</summary>
    Type = 1,

    /// <summary>The way through the tree from trigger to phrase.</summary>
    Path,

    /// <summary>The same without coordination and apposition.</summary>
    PlainPath,

    /// <summary>What argument of the trigger it is.</summary>
    Argument,

    /// <summary>How far from the trigger, and on which side.</summary>
    Distance,

    /// <summary>How many phrases of its kind stand nearer.</summary>
    Rank,

    /// <summary>The role that it fills for another event of the sentence.</summary>
    Elsewhere,

    /// <summary>The same with that event's type.</summary>
    ElsewhereType,

    /// <summary>The way to that event.</summary>
    ElsewherePath,

    /// <summary>The role that the frame gave it.</summary>
    GivenRole,

    /// <summary>The trigger's word.</summary>
    Trigger,

    /// <summary>The trigger's tag and relation.</summary>
    TriggerTag,

    /// <summary>Kind of frame and realis.</summary>
    Frame,

    /// <summary>What argument it is of the word that governs the trigger.</summary>
    Governor,

    /// <summary>That word.</summary>
    GovernorWord,

    /// <summary>Whether another phrase of the sentence means the same.</summary>
    Twin,

    /// <summary>What the phrase denotes.</summary>
    Class,

    /// <summary>The preposition before it.</summary>
    Preposition,

    /// <summary>Both together.</summary>
    ClassPreposition,

    /// <summary>The noun.</summary>
    Noun,

    /// <summary>The noun's class of words in like company.</summary>
    Cluster,

    /// <summary>The kind of mention, pronoun or name.</summary>
    Mention,

    /// <summary>The phrase's tag and relation.</summary>
    PhraseTag,

    /// <summary>The word that the phrase hangs on.</summary>
    Above,

    /// <summary>How far into the sentence it stands.</summary>
    Opening,

    /// <summary>How many triggers, verbs and marks stand between.</summary>
    Between,

    /// <summary>Whether it hangs on the trigger, or on another one first.</summary>
    Owner,

    /// <summary>How many events the sentence tells of.</summary>
    Events,

    /// <summary>What parts of the event the frame filled.</summary>
    Filled,

    /// <summary>Type and what the phrase denotes.</summary>
    TypeClass,

    /// <summary>Type and what argument it is.</summary>
    TypeArgument,

    /// <summary>The role.</summary>
    Role,

    /// <summary>The role of this type.</summary>
    TypeRole,

    /// <summary>What the frame says of phrase and role, by part of the event.</summary>
    GivenSlot,

    /// <summary>The same by the role.</summary>
    Given,

    /// <summary>Whether the role's class admits it.</summary>
    Admitted,

    /// <summary>Role and argument.</summary>
    RoleArgument,

    /// <summary>Role and what the phrase denotes.</summary>
    RoleClass,

    /// <summary>Role and preposition.</summary>
    RolePreposition,

    /// <summary>Role and way through the tree.</summary>
    RolePath,
}
