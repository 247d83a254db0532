namespace NewsExtraction.Syntax;

/// <summary>Penn Treebank tags as the Universal Dependencies English treebanks use them (column XPOS).</summary>
public enum PennTag : byte
{
    /// <summary>No tag.</summary>
    None,

    /// <summary>Coordinating conjunction.</summary>
    CC,

    /// <summary>Cardinal number.</summary>
    CD,

    /// <summary>Determiner.</summary>
    DT,

    /// <summary>Existential there.</summary>
    EX,

    /// <summary>Foreign word.</summary>
    FW,

    /// <summary>Preposition or subordinating conjunction.</summary>
    IN,

    /// <summary>Adjective.</summary>
    JJ,

    /// <summary>Comparative adjective.</summary>
    JJR,

    /// <summary>Superlative adjective.</summary>
    JJS,

    /// <summary>List item marker.</summary>
    LS,

    /// <summary>Modal.</summary>
    MD,

    /// <summary>Singular noun.</summary>
    NN,

    /// <summary>Plural noun.</summary>
    NNS,

    /// <summary>Singular proper noun.</summary>
    NNP,

    /// <summary>Plural proper noun.</summary>
    NNPS,

    /// <summary>Predeterminer.</summary>
    PDT,

    /// <summary>Possessive ending.</summary>
    POS,

    /// <summary>Personal pronoun.</summary>
    PRP,

    /// <summary>Possessive pronoun.</summary>
    PRPS,

    /// <summary>Adverb.</summary>
    RB,

    /// <summary>Comparative adverb.</summary>
    RBR,

    /// <summary>Superlative adverb.</summary>
    RBS,

    /// <summary>Particle.</summary>
    RP,

    /// <summary>Symbol.</summary>
    SYM,

    /// <summary>Infinitival to.</summary>
    TO,

    /// <summary>Interjection.</summary>
    UH,

    /// <summary>Verb, base form.</summary>
    VB,

    /// <summary>Verb, past tense.</summary>
    VBD,

    /// <summary>Verb, gerund or present participle.</summary>
    VBG,

    /// <summary>Verb, past participle.</summary>
    VBN,

    /// <summary>Verb, present tense, not third person singular.</summary>
    VBP,

    /// <summary>Verb, present tense, third person singular.</summary>
    VBZ,

    /// <summary>Wh-determiner.</summary>
    WDT,

    /// <summary>Wh-pronoun.</summary>
    WP,

    /// <summary>Possessive wh-pronoun.</summary>
    WPS,

    /// <summary>Wh-adverb.</summary>
    WRB,

    /// <summary>Web or mail address.</summary>
    ADD,

    /// <summary>Affix.</summary>
    AFX,

    /// <summary>Part of a word split by mistake.</summary>
    GW,

    /// <summary>Hyphen inside a word.</summary>
    HYPH,

    /// <summary>Superfluous punctuation.</summary>
    NFP,

    /// <summary>Unreadable.</summary>
    XX,

    /// <summary>Number sign.</summary>
    Hash,

    /// <summary>Currency sign.</summary>
    Dollar,

    /// <summary>Opening quotation mark.</summary>
    OpenQuote,

    /// <summary>Closing quotation mark.</summary>
    CloseQuote,

    /// <summary>Opening bracket.</summary>
    OpenBracket,

    /// <summary>Closing bracket.</summary>
    CloseBracket,

    /// <summary>Comma.</summary>
    Comma,

    /// <summary>Sentence-final punctuation.</summary>
    Period,

    /// <summary>Colon, semicolon, dash.</summary>
    Colon,
}
