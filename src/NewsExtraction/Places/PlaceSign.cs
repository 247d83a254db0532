namespace NewsExtraction.Places;

/// <summary>What speaks for or against a reading of a place name, in the order of the features; see <see cref="PlaceRanker"/>.</summary>
internal enum PlaceSign
{
    /// <summary>How many people live there.</summary>
    Population,

    /// <summary>It is a country.</summary>
    Country,

    /// <summary>It is a country's capital.</summary>
    Capital,

    /// <summary>It is a first-level division: a state, a province.</summary>
    Division,

    /// <summary>It is a second-level division.</summary>
    Subdivision,

    /// <summary>It is the seat of a division.</summary>
    Seat,

    /// <summary>It is a settlement of which nobody knows how many live there.</summary>
    Hamlet,

    /// <summary>It is a natural feature, a facility, a part of the world.</summary>
    Natural,

    /// <summary>The name is another name of it.</summary>
    Alternate,

    /// <summary>The name is made by rule or a code.</summary>
    Generated,

    /// <summary>It is of the type that recognition found.</summary>
    TypeAgrees,

    /// <summary>It is of another type, and not only town for region.</summary>
    TypeDiffers,

    /// <summary>The text says that it lies in its country or division: "Paris, Texas".</summary>
    Contained,

    /// <summary>The text says that it lies elsewhere.</summary>
    NotContained,

    /// <summary>How much of the article speaks of its country.</summary>
    CountryShare,

    /// <summary>The article names its country.</summary>
    CountryNamed,

    /// <summary>The article names its division.</summary>
    DivisionNamed,

    /// <summary>How near the article's other places lie.</summary>
    NearOthers,

    /// <summary>How many of the other places lie in its division.</summary>
    DivisionOfOthers,

    /// <summary>How many of the other places lie in its country.</summary>
    CountryOfOthers,

    /// <summary>It comes first in the gazetteer.</summary>
    First,

    /// <summary>How early it comes in the gazetteer.</summary>
    Rank,

    /// <summary>How often news speaks of its country.</summary>
    CountryNews,

    /// <summary>The sentence names its country.</summary>
    CountryBeside,
}
