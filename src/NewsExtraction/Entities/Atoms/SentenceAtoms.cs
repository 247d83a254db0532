using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>The atoms of the sentence that is being read; the grammars that read one sentence together share it.</summary>
internal sealed class SentenceAtoms(ParsedText parsed)
{
    private static readonly Atom Outside = new(0, 0, -1, AtomKind.Mark, Term.None, 0, 0, false);

    private ReadOnlyMemory<Atom> _atoms;

    /// <summary>The text that the sentence stands in.</summary>
    public ParsedText Parsed => parsed;

    /// <summary>Index of the sentence in the text.</summary>
    public int Index { get; private set; }

    public ReadOnlySpan<Atom> All => _atoms.Span;

    /// <summary>The atom; before and behind the sentence one of no token.</summary>
    public ref readonly Atom this[int at]
    {
        get
        {
            var atoms = _atoms.Span;
            if ((uint)at < (uint)atoms.Length) return ref atoms[at];
            return ref Outside;
        }
    }

    /// <summary>Takes up the next sentence.</summary>
    public void Begin(ReadOnlyMemory<Atom> atoms, int index) => (_atoms, Index) = (atoms, index);
}
