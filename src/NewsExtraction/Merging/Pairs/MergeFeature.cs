namespace NewsExtraction.Merging;

/// <summary>What speaks for or against two reports, of two articles, telling of one event.</summary>
internal enum MergeFeature
{
    Bias,

    // What is told, and by which words.
    SameType,
    TriggerSame,
    TriggerKin,
    TriggerOther,
    MannerSame,
    MannerOther,
    WordsShared,
    WordsOther,

    // Who takes part.
    InitiatorSame,
    InitiatorOtherName,
    InitiatorOtherWord,
    RecipientSame,
    RecipientOtherName,
    RecipientOtherWord,
    RoleSame,
    RoleOtherName,
    NamesSame,
    Reversed,

    // What the sentences around speak of.
    NearNames,
    NearNamesLikeness,
    NearNamesOther,
    NearWords,
    NearWordsLikeness,

    // Where.
    PlaceSame,
    PlaceWithin,
    PlaceNear,
    PlaceOther,
    PlaceOneSided,

    // When.
    DaySame,
    DayNext,
    DayOther,
    PublishedDistance,

    // How many, and how certain.
    CountSame,
    CountNear,
    CountOther,
    RealisPlanned,
    RealisNegated,

    // What the articles are about.
    StoryPersons,
    StoryOrganizations,
    StoryPlaces,
    StoryOthers,
    StoryCountries,
    StoryLeads,
    StoryOverlap,
    StoryLikeness,
    StoryWords,
    StoryAlike,
    StoryApart,
    StoryAndTrigger,
    StoryAndParticipant,
    BothMain,
    OneMain,
    BothLead,
    Copies,
}

/// <summary>Writes features by their names.</summary>
internal static class MergeFeatures
{
    public static readonly string[] Names = Enum.GetNames<MergeFeature>();

    public static void Set(this Span<float> features, MergeFeature feature, bool holds)
    {
        if (holds) features[(int)feature] = 1;
    }

    public static void Set(this Span<float> features, MergeFeature feature, double value) => features[(int)feature] = (float)value;
}
