namespace NewsExtraction.Joining;

/// <summary>What tells whether a mention can be trusted; the order of <see cref="MentionFeatures.Names"/>.</summary>
internal enum MentionFeature
{
    // How it was found.
    RuleVerb,
    RuleNoun,
    RuleAdjective,
    RuleLight,
    RulePhrase,
    Planned,
    Hypothetical,
    Negated,
    Certainty,
    Support,
    Doubt,
    Rival,

    // The words that carry it.
    TriggerWords,
    TriggerNoun,
    TriggerPlural,
    TriggerDetermined,
    TriggerName,

    // How much of it is filled.
    NoFiller,
    OneFiller,
    ManyFillers,
    Entities,
    NamedEntities,
    Clause,
    Time,
    Source,
    Count,
    Place,
    Speech,

    // Where it stands.
    Depth,
    SentenceLength,
    SentencePosition,
    FamilyShared,
    WordShared,
    FieldShare,
    FieldAlone,

    // What a noun or a verb lacks, and the verb's form.
    NounGeneric,
    NounAlone,
    VerbActorless,
    VerbObjectless,
    VerbPast,
    VerbParticiple,
    VerbGerund,
    VerbBare,
    VerbPresent,

    // Who takes part, and the sentence round it.
    ActorPronoun,
    ActorNamed,
    UndergoerNamed,
    UndergoerUnknown,
    Question,
    Amod,
    Compound,
}
