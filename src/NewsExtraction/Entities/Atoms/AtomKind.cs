namespace NewsExtraction.Entities;

/// <summary>What a run of characters is.</summary>
internal enum AtomKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>Any other character.</summary>
    Mark,

    /// <summary>Digits alone ("88", "2014").</summary>
    Integer,

    /// <summary>Digits with thousands separators ("18,000").</summary>
    Grouped,

    /// <summary>Digits with a decimal point ("2.5").</summary>
    Fraction,

    /// <summary>Digits with an ordinal ending ("6th").</summary>
    Ordinal,

    /// <summary>Digits with a plural ending ("1990s").</summary>
    Decade,
}
