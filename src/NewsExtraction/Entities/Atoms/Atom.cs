namespace NewsExtraction.Entities;

/// <summary>
/// The unit that the grammars of times and values read: a run of letters, a number or one mark. Finer than tokens, so that "11pm",
/// "2016-12-05" and "20-year" read the same however they were split into tokens.
/// </summary>
/// <param name="Start">Offset of the first code unit in the running text.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Token">The token it stands in.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Term">For words: what the lexicon says.</param>
/// <param name="Value">For words: the term's number (month 1-12 ...); for marks: the
/// character; for integers and ordinals: the number.</param>
/// <param name="Number">For numbers: the exact number.</param>
/// <param name="Glued">True where no space stands before it.</param>
internal readonly record struct Atom(int Start, int End, int Token, AtomKind Kind, Term Term, int Value, decimal Number, bool Glued)
{
    public int Length => End - Start;

    public bool IsNumber => Kind is AtomKind.Integer or AtomKind.Grouped or AtomKind.Fraction;

    public bool IsDash => Kind == AtomKind.Mark && Value is '-' or '–' or '—' or '‑' or '‒';

    /// <summary>A dash without a space before it, as in "20-year".</summary>
    public bool IsHyphen => Glued && IsDash;

    public bool IsApostrophe => Kind == AtomKind.Mark && Value is '\'' or '’';

    public bool Is(char mark) => Kind == AtomKind.Mark && Value == mark;
}
