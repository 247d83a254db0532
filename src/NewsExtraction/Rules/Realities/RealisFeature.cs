namespace NewsExtraction.Rules;

/// <summary>What describes a mention as told with one realis or another.</summary>
internal enum RealisFeature : byte
{
    /// <summary>What the frame says.</summary>
    Given,

    /// <summary>The same by the type.</summary>
    GivenType,

    /// <summary>The same by the word.</summary>
    GivenWord,

    /// <summary>The same by the kind of frame.</summary>
    GivenFrame,

    /// <summary>The type.</summary>
    Type,

    /// <summary>The word.</summary>
    Word,

    /// <summary>The word and its tag.</summary>
    WordTag,

    /// <summary>Tag and relation.</summary>
    TagRelation,

    /// <summary>A dependent that bears on it: auxiliary, marker, adverb, determiner, adjective, preposition.</summary>
    Dependent,

    /// <summary>The same by what the frame says.</summary>
    GivenDependent,

    /// <summary>A word above, and how far.</summary>
    Above,

    /// <summary>The same with the relations on the way and, directly above, the word's tag.</summary>
    AbovePath,

    /// <summary>The same by what the frame says.</summary>
    GivenAbove,

    /// <summary>A dependent of a word above.</summary>
    AboveDependent,

    /// <summary>Tag and realis of a word above.</summary>
    AboveTag,

    /// <summary>Class of words of what is directly above.</summary>
    AboveCluster,

    /// <summary>A word near it, by its place.</summary>
    Near,

    /// <summary>A word near it, wherever.</summary>
    About,

    /// <summary>A word of the sentence that makes things less real.</summary>
    Sign,

    /// <summary>Number and determiner of a noun.</summary>
    Noun,

    /// <summary>Class of words that it belongs to.</summary>
    Cluster,

    /// <summary>How many other mentions of the type have each realis by their frames.</summary>
    ToldType,

    /// <summary>The same by the type.</summary>
    ToldOfType,

    /// <summary>How many of them at the same word.</summary>
    ToldWord,

    /// <summary>Where its date lies.</summary>
    Date,

    /// <summary>The same by the type.</summary>
    DateOfType,

    /// <summary>Whether mentions of the type have dates to come, or past ones.</summary>
    Dated,

    /// <summary>The same by the type.</summary>
    DatedOfType,

    /// <summary>How much of the article lies in the future.</summary>
    Future,

    /// <summary>The same by the type.</summary>
    FutureOfType,

    /// <summary>The same by the word.</summary>
    FutureOfWord,

    /// <summary>How many mentions of the type verbs tell as planned and as facts.</summary>
    ToldVerbs,

    /// <summary>The same by the type.</summary>
    ToldVerbsOfType,

    /// <summary>How the last verb before tells of the type.</summary>
    Before,

    /// <summary>The same by the type.</summary>
    BeforeOfType,

    /// <summary>How the last verb before and the first behind tell of it.</summary>
    Around,
}
