namespace NewsExtraction.Joining;

/// <summary>What speaks for or against an event being the one that its article is chiefly about.</summary>
internal enum MainFeature
{
    /// <summary>The weight that the rules give it.</summary>
    Weight,
    Sentence,
    FirstSentence,
    SecondSentence,
    FirstEvent,
    Mentions,
    InHeadline,
    Planned,
    Hypothetical,
    Negated,
    Depth,
    IsRoot,
    Subordinate,
    Reported,
    Noun,
    Offset,
    Fillers,
    Actor,
    NoActor,
    Undergoer,
    Place,
    Time,
    Count,
    Coded,
    Confidence,

    /// <summary>People killed or hurt, or things destroyed, where an attack or a fight is told beside it.</summary>
    EffectOfFight,

    /// <summary>The same beside a disaster.</summary>
    EffectOfDisaster,

    /// <summary>The same beside a protest.</summary>
    EffectOfProtest,

    /// <summary>The attack, fight, disaster or protest that has such effects.</summary>
    HasEffect,

    /// <summary>A measure of the police or the courts beside what it is about.</summary>
    AnswerToDeed,

    /// <summary>The deed that it answers.</summary>
    HasAnswer,
}

/// <summary>Writes features by their names.</summary>
internal static class MainFeatures
{
    public static void Set(this Span<float> features, MainFeature feature, bool holds)
    {
        if (holds) features[(int)feature] = 1;
    }
}
