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

/// <summary>
/// The unit that the grammars of times and values read: a run of letters, a number or one mark. Finer than tokens, so that "11pm",
/// "2016-12-05" and
/// "20-year" read the same however they were split into tokens.
/// </summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Token">The token it stands in.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Term">For words: what the lexicon says.</param>
/// <param name="Value">For words: the term's number (month 1-12 ...); for marks: the character; for integers and ordinals: the
/// number.</param>
/// <param name="Number">For numbers: the exact number.</param>
/// <param name="Glued">True where no space stands before it.</param>
internal readonly record struct Atom(int Start, int End, int Token, AtomKind Kind, Term Term, int Value, decimal Number, bool Glued)
{
    public int Length => End - Start;

    public bool IsNumber => Kind is AtomKind.Integer or AtomKind.Grouped or AtomKind.Fraction;

    public bool Is(char mark) => Kind == AtomKind.Mark && Value == mark;

    public bool IsDash => Kind == AtomKind.Mark && Value is '-' or '–' or '—' or '‑' or '‒';
}
