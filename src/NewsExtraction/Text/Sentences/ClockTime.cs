namespace NewsExtraction.Text;

/// <summary>Times of day as live blogs write them ahead of an entry: 10:15, 10.15am, 3.05 pm, 14h30.</summary>
internal static class ClockTime
{
    private const int Longest = 24;
    private const string MarksBefore = " \t•-–*[(";

    /// <summary>True where a line opens with a time of day.</summary>
    public static bool Opens(ReadOnlySpan<char> line) => LengthIn(line) > 0;

    /// <summary>How far the time of day that a line opens with reaches, with marks before it; 0 where there is none.</summary>
    public static int LengthIn(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || (!char.IsAsciiDigit(line[0]) && !MarksBefore.Contains(line[0], StringComparison.Ordinal))) return 0;
        line = line[..Math.Min(line.Length, Longest)];
        var time = line.TrimStart(MarksBefore);
        var hours = Digits(time);
        if (hours is 0 or > 2 || Value(time[..hours]) > 24) return 0;
        var rest = time[hours..];
        var hasMinutes = rest is ['.' or ':' or 'h', ..] && Digits(rest[1..]) == 2 && Value(rest[1..3]) < 60;
        var isSure = hasMinutes && rest[0] != '.';
        if (hasMinutes) rest = rest[3..];
        var end = EndOfHalf(rest);
        if (end == 0 && !(isSure && EndsHere(rest))) return 0;
        return line.Length - rest.Length + end;
    }

    /// <summary>Length of "am" or " p.m.", or 0.</summary>
    private static int EndOfHalf(ReadOnlySpan<char> text)
    {
        var half = text.TrimStart(' ');
        if (half is not ['a' or 'A' or 'p' or 'P', ..]) return 0;
        var rest = half[1..].TrimStart('.');
        if (rest is not ['m' or 'M', ..] || !EndsHere(rest[1..])) return 0;
        rest = rest[1..].TrimStart('.');
        return text.Length - rest.Length;
    }

    private static bool EndsHere(ReadOnlySpan<char> rest) => rest.IsEmpty || !char.IsLetterOrDigit(rest[0]);

    private static int Digits(ReadOnlySpan<char> text)
    {
        var n = 0;
        while (n < text.Length && char.IsAsciiDigit(text[n])) n++;
        return n;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits) value = value * 10 + digit - '0';
        return value;
    }
}
