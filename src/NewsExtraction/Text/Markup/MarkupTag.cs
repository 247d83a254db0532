using System.Collections.Frozen;

namespace NewsExtraction.Text;

/// <summary>A tag of a web page or an XML document.</summary>
/// <param name="name">Its name as written.</param>
/// <param name="end">Offset behind it.</param>
/// <param name="isClosing">True for <c>&lt;/p&gt;</c>.</param>
internal readonly ref struct MarkupTag(ReadOnlySpan<char> name, int end, bool isClosing)
{
    private const int LongestName = 30;
    private const int LongestTag = 2_000;

    // Tags that end a line: paragraphs, headings, cells, items of lists, and their like in news formats.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = Lookup(
        "p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ul", "ol", "dl", "dt", "dd", "tr", "td", "th", "table", "thead",
        "tbody", "caption", "blockquote", "pre", "section", "article", "header", "footer", "main", "nav", "aside", "figure", "figcaption",
        "form", "option", "button", "title", "body", "html", "item", "description", "headline", "hl1", "hl2", "hedline", "byline",
            "dateline",
        "body.head", "body.content", "body.end", "abstract", "block", "media", "media-caption", "distributor", "tagline", "channel",
            "content",
        "summary", "lead", "text");

    // Tags whose content is not read.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unread =
        Lookup("script", "style", "head", "svg", "noscript", "template");

    public ReadOnlySpan<char> Name { get; } = name;

    public int End { get; } = end;

    public bool IsClosing { get; } = isClosing;

    public bool EndsLine => Blocks.Contains(Name);

    public bool HidesContent => !IsClosing && Unread.Contains(Name);

    /// <summary>Reads the tag that begins with the mark at an offset.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out MarkupTag tag)
    {
        tag = default;
        var from = start + 1;
        var isClosing = from < text.Length && text[from] == '/';
        if (isClosing) from++;
        var end = from;
        while (end < text.Length && end < from + LongestName && IsOfName(text[end], end == from)) end++;
        if (end == from || end == text.Length) return false;
        var close = EndOf(text, end);
        if (close < 0) return false;
        tag = new MarkupTag(text[from..end], close, isClosing);
        return true;
    }

    private static bool IsOfName(char c, bool isFirst) =>
        char.IsAsciiLetter(c) || (!isFirst && (char.IsAsciiDigit(c) || c is '-' or '.' or ':' or '_'));

    // The end of a tag whose name ends here, or -1: behind the name nothing, or attributes ("b and c>" are none).
    private static int EndOf(ReadOnlySpan<char> text, int i)
    {
        var limit = Math.Min(text.Length, i + LongestTag);
        if (i < limit && text[i] is not ('>' or '/') && !char.IsWhiteSpace(text[i])) return -1;
        var quote = '\0';
        var isBare = true;
        var hasValue = false;
        for (; i < limit; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c == '>') return isBare || hasValue ? i + 1 : -1;
            else if (c == '<') return -1;
            else if (c is '"' or '\'' && hasValue) quote = c;
            else
            {
                hasValue |= c == '=';
                isBare &= c == '/' || char.IsWhiteSpace(c);
            }
        }

        return -1;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params string[] names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
