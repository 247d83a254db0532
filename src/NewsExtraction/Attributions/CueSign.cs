namespace NewsExtraction.Attributions;

/// <summary>What speaks for or against a candidate beside its word. The file of weights names the signs in this order, in lower case with
/// hyphens; those of the constructions follow.</summary>
internal enum CueSign : byte
{
    /// <summary>The cue stands inside a quotation.</summary>
    InsideQuotation,

    /// <summary>The content begins with an opening mark, or inside a quotation.</summary>
    ContentBeginsWithMark,

    /// <summary>"that the town fell".</summary>
    ThatClause,

    /// <summary>Nobody speaks.</summary>
    NoSource,

    /// <summary>"I", "we", "you".</summary>
    SourceFirstOrSecondPerson,

    /// <summary>"it", "this", "there".</summary>
    SourceItOrThis,

    /// <summary>A proper noun.</summary>
    SourceName,

    /// <summary>"she", "they", "who".</summary>
    SourcePronoun,

    /// <summary>"officials".</summary>
    SourcePlural,

    /// <summary>"did not say".</summary>
    Negated,

    /// <summary>"would say".</summary>
    Modal,

    /// <summary>"to say".</summary>
    Infinitive,

    /// <summary>"was said".</summary>
    Passive,

    /// <summary>"the man who said".</summary>
    RelativeClause,

    /// <summary>"saying", without an auxiliary.</summary>
    Participle,

    /// <summary>"says".</summary>
    PresentTense,

    /// <summary>Eight tokens or more.</summary>
    ContentLong,

    /// <summary>Three tokens or fewer.</summary>
    ContentShort,

    /// <summary>The cue stands in the article's first sentence.</summary>
    FirstSentence,

    /// <summary>"told reporters".</summary>
    HasAddressee,

    /// <summary>"said so", "said this".</summary>
    ContentIsPronoun,

    /// <summary>The content holds a quotation.</summary>
    ContentHasMark,

    /// <summary>"asked whether the town fell".</summary>
    QuestionOrIf,

    /// <summary>"When he said ...".</summary>
    AdverbialClause,
}
