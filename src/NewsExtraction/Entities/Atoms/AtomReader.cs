using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>Cuts the tokens of a text into atoms.</summary>
internal static class AtomReader
{
    /// <summary>Reads all atoms into a list, in text order.</summary>
    public static List<Atom> Read(TokenizedText tokens)
    {
        var atoms = new List<Atom>(tokens.Count + (tokens.Count >> 3) + 8);
        var before = -1;
        for (var token = 0; token < tokens.Count; token++)
        {
            var span = tokens.RunningSpan(token);
            for (var at = span.Start; at < span.End; at = before)
            {
                var atom = ReadOne(tokens.RunningText, at, span.End, token, at == before);
                before = atom.End;
                atoms.Add(atom);
            }
        }

        return atoms;
    }

    /// <summary>Reads the atoms of a few tokens.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">Behind the last token.</param>
    /// <param name="atoms">Receives as many atoms as it has room for.</param>
    /// <returns>How many were read.</returns>
    public static int Read(TokenizedText tokens, int first, int end, Span<Atom> atoms)
    {
        var count = 0;
        var before = -1;
        for (var token = first; token < end; token++)
        {
            var span = tokens.RunningSpan(token);
            for (var at = span.Start; at < span.End; at = before)
            {
                if (count == atoms.Length) return count;
                atoms[count] = ReadOne(tokens.RunningText, at, span.End, token, at == before);
                before = atoms[count++].End;
            }
        }

        return count;
    }

    private static Atom ReadOne(string text, int at, int limit, int token, bool glued)
    {
        if (char.IsAsciiDigit(text[at])) return DigitReader.Read(text, at, limit, token, glued);
        if (char.IsLetter(text[at])) return ReadWord(text, at, limit, token, glued);
        if (IsPossessive(text, at, limit)) return new Atom(at, limit, token, AtomKind.Word, Term.PossessiveS, 0, 0, glued);
        return new Atom(at, at + 1, token, AtomKind.Mark, Term.None, text[at], 0, glued);
    }

    private static Atom ReadWord(string text, int at, int limit, int token, bool glued)
    {
        if (IsHalfOfDay(text, at, limit))
        {
            var half = text[at] is 'a' or 'A' ? Term.Am : Term.Pm;
            var stop = at + 3 < limit && text[at + 3] == '.' ? at + 4 : at + 3;
            return new Atom(at, stop, token, AtomKind.Word, half, 0, 0, glued);
        }

        var end = at + 1;
        while (end < limit && IsInsideWord(text, end, limit)) end++;
        var (term, value) = TermLexicon.Find(text.AsSpan(at, end - at));
        return new Atom(at, end, token, AtomKind.Word, term, value, 0, glued);
    }

    /// <summary>"a.m.", "P.M": one word, whose points are no ends of anything.</summary>
    private static bool IsHalfOfDay(string text, int at, int limit) =>
        text[at] is 'a' or 'p' or 'A' or 'P' && at + 2 < limit && text[at + 1] == '.' && text[at + 2] is 'm' or 'M'
        && (at + 3 == limit || !char.IsLetter(text[at + 3]));

    /// <summary>A letter, or an apostrophe between letters ("o'clock").</summary>
    private static bool IsInsideWord(string text, int at, int limit) =>
        char.IsLetter(text[at]) || (text[at] is '\'' or '’' && at + 1 < limit && char.IsLetter(text[at + 1]));

    /// <summary>"'s" at the end of a token.</summary>
    private static bool IsPossessive(string text, int at, int limit) =>
        text[at] is '\'' or '’' && at + 2 == limit && text[at + 1] is 's' or 'S';
}
