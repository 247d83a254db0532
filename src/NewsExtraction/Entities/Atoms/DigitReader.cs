namespace NewsExtraction.Entities;

/// <summary>Reads the atom that begins with a digit: "88", "18,000", "2.5", "6th", "1990s".</summary>
internal static class DigitReader
{
    // Longer runs of digits are identifiers, not numbers, and would not fit a decimal.
    private const int LongestNumber = 18;

    // "1,000" has groups, "1234,567" has none.
    private const int LongestFirstGroup = 3;

    public static Atom Read(string text, int at, int limit, int token, bool glued)
    {
        var end = AfterDigits(text, at, limit);
        if (end - at > LongestNumber) return new Atom(at, end, token, AtomKind.Mark, Term.None, '#', 0, glued);
        var kind = AtomKind.Integer;
        var whole = Append(0, text.AsSpan(at, end - at));
        if (end - at <= LongestFirstGroup)
            while (IsGroup(text, at, end, limit))
            {
                kind = AtomKind.Grouped;
                whole = Append(whole, text.AsSpan(end + 1, 3));
                end += 4;
            }

        decimal number = whole;
        if (IsFraction(text, at, end, limit, glued, out var stop))
        {
            kind = AtomKind.Fraction;
            number += Fraction(text.AsSpan(end + 1, stop - end - 1));
            end = stop;
        }

        if (kind == AtomKind.Integer) (kind, end) = WithEnding(text, at, end, limit);
        return new Atom(at, end, token, kind, Term.None, number <= int.MaxValue ? (int)number : -1, number, glued);
    }

    /// <summary>True where a comma and exactly three digits follow, and the number stays short enough.</summary>
    private static bool IsGroup(string text, int start, int comma, int limit) =>
        comma < limit && text[comma] == ',' && AfterDigits(text, comma + 1, limit) == comma + 4 && comma + 4 - start <= LongestNumber;

    /// <summary>True where a point and digits follow; "26.12.2016" is a date and stays in pieces.</summary>
    private static bool IsFraction(string text, int start, int point, int limit, bool glued, out int end)
    {
        end = point;
        if (!IsPointBeforeDigit(text, point, limit)) return false;
        end = AfterDigits(text, point + 1, limit);
        var isBehindPoint = start > 0 && text[start - 1] == '.' && glued;
        return !isBehindPoint && !IsPointBeforeDigit(text, end, limit) && end - start <= LongestNumber;
    }

    private static bool IsPointBeforeDigit(string text, int at, int limit) =>
        at + 1 < limit && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);

    private static (AtomKind Kind, int End) WithEnding(string text, int start, int end, int limit)
    {
        var letters = end;
        while (letters < limit && char.IsLetter(text[letters])) letters++;
        var ending = text.AsSpan(end, letters - end);
        if (ending is "s" && end - start is 2 or 4) return (AtomKind.Decade, letters);
        return IsOrdinalEnding(ending) ? (AtomKind.Ordinal, letters) : (AtomKind.Integer, end);
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> ending) =>
        ending.Length == 2 && (char.ToLowerInvariant(ending[0]), char.ToLowerInvariant(ending[1])) is ('t', 'h') or ('s', 't') or ('n', 'd')
            or ('r', 'd');

    private static long Append(long number, ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits) number = (number * 10) + (digit - '0');
        return number;
    }

    private static decimal Fraction(ReadOnlySpan<char> digits)
    {
        var number = 0m;
        var part = 1m;
        foreach (var digit in digits)
        {
            part /= 10;
            number += part * (digit - '0');
        }

        return number;
    }

    private static int AfterDigits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
