namespace NewsExtraction.Coreference;

/// <summary>What the learnt weights are asked about a reference and a candidate. The numbers are part of the trained model.</summary>
internal enum AntecedentFeature : uint
{
    // That the reference has no antecedent.

    /// <summary>Always there: how likely it is to have none.</summary>
    HasNone = 1,

    /// <summary>"he", or a nominal of a person.</summary>
    NoneBySort = 2,

    /// <summary>"it" as a subject.</summary>
    NoneByRole = 3,

    /// <summary>"government" rarely needs one.</summary>
    NoneByNoun = 4,

    /// <summary>By the meaning of the noun: a person, a place.</summary>
    NoneByMeaning = 5,

    /// <summary>"the town that fell" introduces itself.</summary>
    NoneByShape = 6,

    /// <summary>Shape and meaning together.</summary>
    NoneByShapeAndMeaning = 7,

    /// <summary>"it" under "rain".</summary>
    NoneByGovernor = 8,

    /// <summary>In the first sentences little was named before.</summary>
    NoneBySentence = 9,

    /// <summary>Within a quotation.</summary>
    NoneByQuotation = 10,

    /// <summary>How many candidates there are.</summary>
    NoneByCandidates = 11,

    /// <summary>How many noun phrases before have the same noun, with the shape.</summary>
    NoneBySameNoun = 12,

    /// <summary>The same with the role.</summary>
    NoneBySameNounAndRole = 13,

    /// <summary>"It is clear that ...": what else hangs on the governor.</summary>
    NoneByClause = 14,

    /// <summary>Singular or plural.</summary>
    NoneByNumber = 15,

    /// <summary>Whether it is an entity mention at all.</summary>
    NoneByMention = 16,

    /// <summary>Whether it starts its sentence.</summary>
    NoneAtStart = 17,

    // That the candidate is the antecedent.

    /// <summary>A name, a nominal, a pronoun.</summary>
    Kind = 21,

    /// <summary>Sentences between.</summary>
    SentencesApart = 22,

    /// <summary>How many candidates stand nearer.</summary>
    Order = 23,

    /// <summary>How many references stand between.</summary>
    ReferencesApart = 24,

    /// <summary>"it" and a nominal of a place.</summary>
    Sorts = 25,

    /// <summary>What the candidate's cluster is.</summary>
    ClusterType = 26,

    /// <summary>Subject and subject.</summary>
    Roles = 27,

    /// <summary>The candidate's role alone.</summary>
    CandidateRole = 28,

    /// <summary>Feminine and unknown.</summary>
    Genders = 29,

    /// <summary>Plural and singular.</summary>
    Numbers = 30,

    /// <summary>How they stand to each other in the tree.</summary>
    Configuration = 31,

    /// <summary>How often the article has spoken of the candidate, and whether last here.</summary>
    ClusterSize = 32,

    /// <summary>How often, and how far away.</summary>
    ClusterSizeApart = 33,

    /// <summary>"a town", "the town".</summary>
    CandidateDefiniteness = 34,

    /// <summary>Both in one quotation; the speaker of the quotation.</summary>
    Speech = 35,

    /// <summary>Meaning of the candidate's noun.</summary>
    CandidateMeaning = 36,

    /// <summary>The candidate's noun itself.</summary>
    CandidateNoun = 37,

    /// <summary>"Abadi is a general": the general.</summary>
    CandidateIsPredicate = 38,

    /// <summary>Whether its cluster has a name.</summary>
    ClusterHasName = 39,

    // The same for pronouns only.

    /// <summary>Sort and role of the candidate.</summary>
    PronounCandidate = 41,

    /// <summary>A subject near by, spoken of last.</summary>
    PronounSubject = 42,

    /// <summary>"fired it": what is fired.</summary>
    PronounGovernor = 43,

    /// <summary>The clause of the pronoun under that of the candidate.</summary>
    PronounClause = 44,

    /// <summary>The same role under the same verb.</summary>
    PronounParallel = 45,

    /// <summary>Words between, by the configuration.</summary>
    PronounWordsApart = 46,

    // The same for descriptions only.

    /// <summary>"a hotel", "the hotel".</summary>
    SameNoun = 51,

    /// <summary>"a large hotel", "the hotel".</summary>
    SameNounModifiers = 52,

    /// <summary>The same with the distance.</summary>
    SameNounApart = 53,

    /// <summary>"group" for an armed group.</summary>
    NounForSort = 54,

    /// <summary>"the ministry" for "Ministry of Defence".</summary>
    NounInName = 55,

    /// <summary>Meanings of both nouns.</summary>
    Meanings = 56,

    /// <summary>Meaning of the noun and type of the cluster.</summary>
    MeaningForCluster = 57,

    /// <summary>What both denote: a force, a crowd.</summary>
    NominalKinds = 58,

    /// <summary>The same country, the same count.</summary>
    CountriesAndCounts = 59,

    /// <summary>Whether the description stands alone.</summary>
    Shape = 60,

    /// <summary>The same words.</summary>
    SamePhrase = 61,
}
