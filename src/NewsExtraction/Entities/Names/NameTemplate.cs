namespace NewsExtraction.Entities;

/// <summary>The kinds of features of the linear model. Their numbers are part of the hashes that it was trained with.</summary>
internal enum NameTemplate : uint
{
    // The word and its neighbours.
    Word = 1,
    WordAsWritten = 2,
    Before = 3,
    After = 4,
    SecondBefore = 5,
    SecondAfter = 6,
    BeforeAndWord = 7,
    WordAndAfter = 8,
    BeforeAndAfter = 9,
    TwoBefore = 10,
    TwoAfter = 11,

    // Spelling; the length of a prefix or suffix is added to its number.
    Prefix = 20,
    Suffix = 24,
    Shape = 30,
    ThreeShapes = 31,
    ThreeForms = 32,
    TwoFormsBefore = 33,
    TwoFormsAfter = 34,
    FormAndLength = 35,

    // Clusters; ten times the grain is added.
    Cluster = 40,
    ClusterBefore = 41,
    ClusterAfter = 42,
    ClusterSecondBefore = 43,
    ClusterSecondAfter = 44,
    ClusterBeforeAndOwn = 45,
    ClusterOwnAndAfter = 46,
    ClustersAround = 47,

    // What the lists know.
    ListClass = 70,
    ListClasses = 71,
    ClassesBefore = 72,
    ClassesAfter = 73,
    ClassesBeforeAndOwn = 74,
    ClassesOwnAndAfter = 75,
    PhraseClass = 76,
    PhraseClasses = 77,
    ShapeOutsidePhrase = 78,
    TitleBefore = 79,

    // The run of capitals, and what stands around it.
    RunLength = 80,
    RunFirstWord = 81,
    RunLastWord = 82,
    BeforeRun = 83,
    AfterRun = 84,
    AroundRun = 85,
    RunFirstClasses = 86,
    RunLastClasses = 87,
    RunLastCluster = 88,
    RunFirstCluster = 89,
    ClusterAfterRun = 90,
    ClusterBeforeRun = 91,
    TwoAfterRun = 92,
    TwoBeforeRun = 93,
    ClassesBeforeJoin = 94,
    ClassesAfterJoin = 95,
    HeadBefore = 96,
    HeadClassesBefore = 97,
    ComplementAfter = 98,
    ComplementClassesAfter = 99,

    // How the article uses the word elsewhere.
    Evidence = 110,
    AllEvidence = 111,
    LongRunLast = 112,
    LongRunLastClasses = 113,
    LongRunFirstClasses = 114,
    LongRunPlace = 115,
    BeforeLongRun = 116,
    LongRunPhrase = 117,
    IntroducedLast = 118,
    IntroducedClasses = 119,
    IsIntroduced = 120,
}
