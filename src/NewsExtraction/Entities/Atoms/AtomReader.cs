using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>Cuts the tokens of a text into atoms.</summary>
internal static class AtomReader
{
    // Longer runs of digits are identifiers, not numbers, and would not fit a decimal.
    private const int LongestNumber = 18;

    /// <summary>Reads all atoms into a list, in text order.</summary>
    public static List<Atom> Read(TokenizedText tokens)
    {
        var atoms = new List<Atom>(tokens.Count + (tokens.Count >> 3) + 8);
        var text = tokens.Text;
        var before = -1;
        for (var token = 0; token < tokens.Count; token++)
        {
            var span = tokens.Span(token);
            var at = span.Start;
            while (at < span.End)
            {
                var end = ReadOne(text, at, span.End, token, at == before, atoms);
                before = end;
                at = end;
            }
        }

        return atoms;
    }

    private static int ReadOne(string text, int at, int limit, int token, bool glued, List<Atom> atoms)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c)) return ReadNumber(text, at, limit, token, glued, atoms);
        if (char.IsLetter(c))
        {
            var end = at + 1;
            while (end < limit
                && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end + 1 < limit && char.IsLetter(text[end + 1]))))
                end++;
            // "a.m." is one word; its points are no ends of anything.
            if (end == at + 1 && c is 'a' or 'p' or 'A' or 'P' && end + 1 < limit && text[end] == '.' && text[end + 1] is 'm' or 'M'
                && (end + 2 == limit || !char.IsLetter(text[end + 2])))
            {
                end += 2;
                if (end < limit && text[end] == '.') end++;
                atoms.Add(new Atom(at, end, token, AtomKind.Word, c is 'a' or 'A' ? Term.Am : Term.Pm, 0, 0, glued));
                return end;
            }

            var (term, value) = TermLexicon.Find(text.AsSpan(at, end - at));
            atoms.Add(new Atom(at, end, token, AtomKind.Word, term, value, 0, glued));
            return end;
        }

        if (c is '\'' or '’' && at + 2 == limit && text[at + 1] is 's' or 'S')
        {
            atoms.Add(new Atom(at, limit, token, AtomKind.Word, Term.PossessiveS, 0, 0, glued));
            return limit;
        }

        atoms.Add(new Atom(at, at + 1, token, AtomKind.Mark, Term.None, c, 0, glued));
        return at + 1;
    }

    private static int ReadNumber(string text, int at, int limit, int token, bool glued, List<Atom> atoms)
    {
        var end = Digits(text, at, limit);
        var kind = AtomKind.Integer;
        decimal number = 0;
        if (end - at > LongestNumber)
        {
            atoms.Add(new Atom(at, end, token, AtomKind.Mark, Term.None, '#', 0, glued));
            return end;
        }

        for (var i = at; i < end; i++) number = (number * 10) + (text[i] - '0');
        if (end - at <= 3)
            while (end + 3 < limit + 0 + 1 && end < limit && text[end] == ',' && Digits(text, end + 1, limit) == end + 4
                && end + 4 - at <= LongestNumber)
            {
                kind = AtomKind.Grouped;
                for (var i = end + 1; i < end + 4; i++) number = (number * 10) + (text[i] - '0');
                end += 4;
            }

        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var stop = Digits(text, end + 1, limit);
            // "26.12.2016" is a date and stays in pieces.
            if (!(stop + 1 < limit && text[stop] == '.' && char.IsAsciiDigit(text[stop + 1])) && (at == 0 || text[at - 1] != '.' || !glued)
                && stop - at <= LongestNumber)
            {
                kind = AtomKind.Fraction;
                var part = 1m;
                for (var i = end + 1; i < stop; i++)
                {
                    part /= 10;
                    number += part * (text[i] - '0');
                }

                end = stop;
            }
        }

        if (kind == AtomKind.Integer && end < limit && char.IsLetter(text[end]))
        {
            var letters = end;
            while (letters < limit && char.IsLetter(text[letters])) letters++;
            var tail = text.AsSpan(end, letters - end);
            if (tail is "s" && end - at is 2 or 4) (kind, end) = (AtomKind.Decade, letters);
            else if (tail.Equals("th", StringComparison.OrdinalIgnoreCase) || tail.Equals("st", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("nd", StringComparison.OrdinalIgnoreCase) || tail.Equals("rd", StringComparison.OrdinalIgnoreCase))
                (kind, end) = (AtomKind.Ordinal, letters);
        }

        atoms.Add(new Atom(at, end, token, kind, Term.None, number <= int.MaxValue ? (int)number : -1, number, glued));
        return end;
    }

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
