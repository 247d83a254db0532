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

    /// <summary>The same with the relations on the way.</summary>
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
}
