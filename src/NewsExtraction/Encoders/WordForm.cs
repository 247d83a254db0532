namespace NewsExtraction.Encoders;

/// <summary>How a word is written, as the network sees it: typographic variants made one,
/// very long words cut in the middle, digits made 0.</summary>
internal ref struct WordForm
{
    /// <summary>Longest form kept.</summary>
    public const int Longest = 40;

    private readonly Span<char> _cased;
    private readonly Span<char> _lower;

    /// <summary>Reads a word.</summary>
    /// <param name="word">Any characters.</param>
    /// <param name="buffer">Room for twice <see cref="Longest"/> characters.</param>
    public WordForm(ReadOnlySpan<char> word, Span<char> buffer)
    {
        // The ends of a word say most; the middle of an endless one is passed over.
        var length = Math.Min(word.Length, Longest);
        _cased = buffer[..length];
        _lower = buffer.Slice(Longest, length);
        var head = word.Length > Longest ? Longest / 2 : length;
        for (var i = 0; i < length; i++)
        {
            var c = Plain(i < head ? word[i] : word[word.Length - length + i]);
            _cased[i] = c;
            var lower = c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);
            _lower[i] = lower;
            if (c is >= '0' and <= '9') HasDigit = true;
            else if (lower != c) (Capitals, StartsWithCapital) = (Capitals + 1, StartsWithCapital || i == 0);
            else if (char.IsLetter(c)) Letters++;
        }

        Letters += Capitals;
    }

    /// <summary>The form with its case.</summary>
    public readonly ReadOnlySpan<char> Cased => _cased;

    /// <summary>The form in lower case.</summary>
    public readonly ReadOnlySpan<char> Lower => _lower;

    /// <summary>Number of letters.</summary>
    public int Letters { get; }

    /// <summary>Number of capital letters.</summary>
    public int Capitals { get; }

    /// <summary>True where the first character is a capital.</summary>
    public bool StartsWithCapital { get; }

    /// <summary>True where there is a digit.</summary>
    public bool HasDigit { get; }

    /// <summary>A hash of a part of a form; the same in every process.</summary>
    public static uint Hash(ReadOnlySpan<char> chars, uint kind)
    {
        var hash = (2166136261u ^ kind) * 16777619u;
        foreach (var c in chars) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 16;
        hash *= 0x7feb352du;
        hash ^= hash >> 15;
        hash *= 0x846ca68bu;
        return hash ^ (hash >> 16);
    }

    /// <summary>The case pattern with runs of four or more cut: <c>Xxxx</c>, <c>XX</c>, <c>0,00</c>.</summary>
    public readonly int Shape(Span<char> shape)
    {
        var length = 0;
        for (var i = 0; i < _cased.Length && length < shape.Length; i++)
        {
            var c = _cased[i];
            var s = c == '0' ? '0' : c != _lower[i] ? 'X' : char.IsLetter(c) ? 'x' : c;
            if (length >= 3 && shape[length - 1] == s && shape[length - 2] == s && shape[length - 3] == s) continue;
            shape[length++] = s;
        }

        return length;
    }

    private static char Plain(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        < (char)128 => c,
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\u201B' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u201F' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u00AD' => '-',
        _ => c,
    };
}
