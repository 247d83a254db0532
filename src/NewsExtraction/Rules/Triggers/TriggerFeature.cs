namespace NewsExtraction.Rules;

/// <summary>What describes a word as trigger of an event type.</summary>
internal enum TriggerFeature : byte
{
    /// <summary>The type alone.</summary>
    Type,

    /// <summary>What the frames found at the word.</summary>
    Given,

    /// <summary>The same with the word.</summary>
    GivenWord,

    /// <summary>The same with the kinds of frames that know the word.</summary>
    GivenFrames,

    /// <summary>The lemma.</summary>
    Word,

    /// <summary>The lemma and its part of speech.</summary>
    WordTag,

    /// <summary>The lemma and its relation.</summary>
    WordRelation,

    /// <summary>Part of speech and relation.</summary>
    TagRelation,

    /// <summary>Class of words in like company, three grains.</summary>
    Cluster,

    /// <summary>Kind, preposition and meaning of an argument; after the fine and coarse grain of clusters.</summary>
    Argument = Cluster + 3,

    /// <summary>The same with the word.</summary>
    ArgumentWord,

    /// <summary>The argument's noun.</summary>
    ArgumentNoun,

    /// <summary>The argument's class of words.</summary>
    ArgumentCluster,

    /// <summary>Which of subject and object there are.</summary>
    Valency,

    /// <summary>The same with the word.</summary>
    ValencyWord,

    /// <summary>The word that the trigger hangs on.</summary>
    Governor,

    /// <summary>Its part of speech.</summary>
    GovernorTag,

    /// <summary>Article, possessor and number before the noun.</summary>
    Determiner,

    /// <summary>The same with the word.</summary>
    DeterminerWord,

    /// <summary>Whether it is told as a fact.</summary>
    Realis,

    /// <summary>How often the article tells of the type.</summary>
    Told,

    /// <summary>How often by the same word.</summary>
    ToldByWord,

    /// <summary>Another type that the article tells of.</summary>
    Company,

    /// <summary>The word before.</summary>
    Before,

    /// <summary>The word behind.</summary>
    Behind,

    /// <summary>An event of the sentence, and the way to its trigger.</summary>
    Neighbour,

    /// <summary>Whether it stands in the first sentence.</summary>
    Opening,
}
