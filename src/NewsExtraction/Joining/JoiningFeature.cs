namespace NewsExtraction.Joining;

/// <summary>What speaks for or against two mentions telling of one event. The later mention is the one that seeks its event.</summary>
internal enum JoiningFeature
{
    Bias,

    // The type.
    Fight,
    Operation,
    Casualties,
    Territory,
    Disaster,
    Words,
    Measure,
    CaptureAndLiberation,
    AttackAndClash,
    AttackAndOperation,

    // The words that carry the event.
    SameWord,
    SameStem,
    SameNoun,
    NounAfterVerb,
    NounAfterNoun,
    VerbAfterNoun,
    OtherNumber,
    BothPlural,
    SameName,
    GeneralNoun,

    // How the later mention presents itself.
    Definite,
    Demonstrative,
    Possessive,
    Indefinite,
    Numbered,
    Bare,
    Another,
    DefiniteSameWord,
    DefiniteAfterIndefinite,
    DefiniteAlone,
    NounAlone,

    // Who takes part.
    ActorSame,
    ActorAlike,
    ActorOtherName,
    ActorOtherWord,
    ActorNew,
    UndergoerSame,
    UndergoerAlike,
    UndergoerOtherName,
    UndergoerOtherWord,
    UndergoerNew,
    BothSame,
    Reversed,
    PlaceSame,
    PlaceWithin,
    PlaceOtherWord,
    PlaceNew,
    UndergoerIsPlace,
    Corroborated,
    Uncorroborated,
    ClauseAlike,
    ClauseOther,
    NamesShared,

    // When, how many, how, and how certain.
    TimeSame,
    TimeWithin,
    TimeNew,
    CountSame,
    CountOther,
    MethodSame,
    MethodOpen,
    RealisPlanned,
    RealisOther,
    SourceSame,

    // Where in the article.
    SameSentence,
    NextSentence,
    Distance,
    Latest,
    FirstOfFamily,
    FamilySize,
    FromLead,
    LeadAgain,
    EarlierInTitle,
    LaterInTitle,
    Governs,
    Mentions,
}

/// <summary>Writes features by their names.</summary>
internal static class JoiningFeatures
{
    public static void Set(this Span<float> features, JoiningFeature feature, bool holds)
    {
        if (holds) features[(int)feature] = 1;
    }
}
