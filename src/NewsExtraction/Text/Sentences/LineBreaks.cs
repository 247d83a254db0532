namespace NewsExtraction.Text;

/// <summary>Tells line breaks that end a paragraph from those that only wrap a line.</summary>
internal readonly struct LineBreaks
{
    private const int ShortestWrap = 40;
    private const int LongestWrap = 140;
    private readonly bool _wrapped;
    private readonly int _width;

    private LineBreaks(bool wrapped, int width)
    {
        _wrapped = wrapped;
        _width = width;
    }

    /// <summary>Looks at the lengths of a text's lines. A text is hard-wrapped where most lines that another line follows at once are of
    /// nearly one length; in a live blog, whose entries begin with their times, each line is one.</summary>
    public static LineBreaks Of(ReadOnlySpan<char> text) => IsLiveBlog(text) ? default : ByLengths(text);

    private static LineBreaks ByLengths(ReadOnlySpan<char> text)
    {
        Span<int> lengths = stackalloc int[LongestWrap + 1];
        lengths.Clear();
        var inner = 0;
        var longer = 0;
        var start = 0;
        while (start < text.Length)
        {
            var length = text[start..].IndexOf('\n');
            if (length < 0) break;
            var next = start + length + 1;
            if (length > 0 && text[start + length - 1] == '\r') length--;
            var following = next < text.Length ? text[next] : '\n';
            if (length > 0 && following is not ('\n' or '\r'))
            {
                inner++;
                if (length > LongestWrap) longer++;
                else lengths[length]++;
            }

            start = next;
        }

        if (inner < 2 || longer * 4 > inner) return default;
        var width = LongestWrap;
        for (var above = 0; width > 0; width--)
        {
            above += lengths[width];
            if (above * 10 > inner) break;
        }

        if (width < ShortestWrap) return default;
        var full = 0;
        for (var length = width * 3 / 4; length <= LongestWrap; length++) full += lengths[length];
        return new LineBreaks(full * 2 > inner, width);
    }

    // Two lines or more begin with a time of day.
    private static bool IsLiveBlog(ReadOnlySpan<char> text)
    {
        var entries = 0;
        foreach (var line in text.Split('\n'))
            if (ClockTime.Opens(text[line]) && ++entries > 1) return true;
        return false;
    }

    /// <summary>True where a single line break at <paramref name="newline"/> goes on with the same paragraph.</summary>
    public bool OnlyWraps(ReadOnlySpan<char> text, int newline)
    {
        if (!_wrapped) return false;
        var start = text[..newline].LastIndexOf('\n') + 1;

        // A wrapped line is full: the next line's first word would not have fitted.
        var next = newline + 1;
        while (next < text.Length && next < newline + 40 && !CharKinds.IsSpace(text[next])) next++;
        return newline - start + (next - newline) > _width * 9 / 10;
    }
}
