namespace NewsExtraction.Attributions;

/// <summary>How a cue stands to what is said or thought.</summary>
internal enum CueConstruction : byte
{
    /// <summary>"said that the town fell".</summary>
    Clause,

    /// <summary>"The town fell, officials said."</summary>
    Parenthetical,

    /// <summary>A quotation stands beside the cue: "said: “The town fell.”".</summary>
    Quotation,

    /// <summary>"vowed to retake the town".</summary>
    Infinitive,

    /// <summary>"denounced the attack".</summary>
    Object,

    /// <summary>"called for talks": the cue is the verb and its preposition.</summary>
    Oblique,

    /// <summary>"claims that the town fell", "confident that it will".</summary>
    NounClause,

    /// <summary>"a plan to retake the town", "ready to talk".</summary>
    NounInfinitive,

    /// <summary>"according to officials".</summary>
    According,

    /// <summary>"Minister: the town fell".</summary>
    Heading,
}
