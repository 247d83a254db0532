namespace NewsExtraction.Lexicons;

/// <summary>
/// A running hash over the words of a name as lists and texts spell it: case, Latin accents, apostrophes and
/// full stops make no difference, and a hyphen counts as a space ("Sana'a" is "Sanaa", "al-Abadi" is "al
/// Abadi"). Acronyms may be kept apart from words ("IS" from "is").
/// </summary>
internal struct NameKey(bool acronym)
{
    private const ulong Prime = 1099511628211;
    private const ulong Basis = 14695981039346656037;

    // U+00C0 to U+017F without their marks.
    private const string Unmarked =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private ulong _hash = acronym ? Basis ^ 0x5DEECE66D : Basis;
    private bool _started;

    /// <summary>32 bits of the hash so far.</summary>
    public readonly uint Value
    {
        get
        {
            var h = _hash;
            h ^= h >> 33;
            h *= 0xFF51AFD7ED558CCD;
            h ^= h >> 33;
            return (uint)(h >> 16);
        }
    }

    public static uint Of(ReadOnlySpan<char> name, bool acronym = false)
    {
        var key = new NameKey(acronym);
        key.Append(name);
        return key.Value;
    }

    /// <summary>Key of a word as written, but for its digits, which are all one.</summary>
    public static uint AsWritten(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word) hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : c)) * Prime;
        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCD;
        return (uint)(hash >> 32);
    }

    /// <summary>Adds one more word (or several).</summary>
    public void Append(ReadOnlySpan<char> word)
    {
        var gap = _started;
        foreach (var c in word)
        {
            if (IsSeparator(c))
            {
                gap = _started;
                continue;
            }

            var folded = Fold(c);
            if (folded == '\0') continue;
            if (gap) _hash = (_hash ^ ' ') * Prime;
            _hash = (_hash ^ folded) * Prime;
            gap = false;
            _started = true;
        }
    }

    /// <summary>The character in lower case and without accent; 0 for those that are left out.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            if (c is >= 'A' and <= 'Z') return (char)(c | 0x20);
            return c is '\'' or '.' or '`' ? '\0' : c;
        }

        if (c is >= '\u00C0' and <= '\u017F') return Unmarked[c - 0xC0];
        return c is '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '\u02BF' ? '\0' : char.ToLowerInvariant(c);
    }

    private static bool IsSeparator(char c) =>
        c is ' ' or '-' or '\u2010' or '\u2011' or '\u2013' or '\u00A0' or '/' or '\t' or '\n' or '\r';
}
