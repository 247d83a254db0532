using System.Text;

namespace NewsExtraction.Formats.Reading;

/// <summary>
/// Keeps HTML from being nested without end, as browsers do: building its tree takes time with the square of its depth. Elements below the
/// limit lose their tags and keep their text.
/// </summary>
/// <remarks>Counts the elements of each name that are open. A tag that ends nothing counts for nothing, an element that another one ends
/// stays counted: so the count is never below the depth. Pages of news stay far below the limit, and are handed back as they are.</remarks>
internal sealed class ShallowHtml
{
    /// <summary>Most elements that are open at once.</summary>
    public const int MostOpen = 500;

    // Elements that hold nothing, or that end where the next of their kind begins.
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "html", "head", "body",
    };

    private static readonly HashSet<string> Unparsed = new(StringComparer.OrdinalIgnoreCase)
        { "script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe" };

    private readonly string _html;
    private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private StringBuilder? _kept;
    private int _copied;
    private int _count;

    private ShallowHtml(string html) => _html = html;

    /// <summary>The same page, nested no deeper than the limit.</summary>
    public static string Of(string html) => new ShallowHtml(html).Read();

    private string Read()
    {
        for (var at = _html.IndexOf('<'); at >= 0 && at < _html.Length; at = _html.IndexOf('<', at))
            if ((at = Behind(at)) < 0) break;
        return _kept is null ? _html : _kept.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    // Goes over what begins with this bracket; -1 where the rest of the page is no markup.
    private int Behind(int at)
    {
        if (string.CompareOrdinal(_html, at, "<!--", 0, 4) == 0) return After("-->", at + 4);
        var isEnd = at + 1 < _html.Length && _html[at + 1] == '/';
        var start = isEnd ? at + 2 : at + 1;
        if (start >= _html.Length || !char.IsAsciiLetter(_html[start])) return at + 1;
        var stop = start;
        while (stop < _html.Length && _html[stop] is not ('>' or '/') && !char.IsWhiteSpace(_html[stop])) stop++;
        var close = After(">", stop);
        if (close < 0) return -1;
        var name = _html.AsSpan(start, stop - start);
        if (isEnd) End(name, at, close);
        else if (Unparsed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return After(string.Concat("</", name), close);
        else if (!IsWhole(close)) Begin(name, at, close);
        return close;
    }

    // In drawings and formulas <path/> is an element and its end.
    private bool IsWhole(int close) =>
        _html[close - 2] == '/' && (_open.GetValueOrDefault("svg") > 0 || _open.GetValueOrDefault("math") > 0);

    private void Begin(ReadOnlySpan<char> name, int at, int close)
    {
        if (Uncounted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return;
        if (_count < MostOpen)
        {
            Add(_open, name, 1);
            _count++;
            return;
        }

        Add(_dropped, name, 1);
        Drop(at, close);
    }

    private void End(ReadOnlySpan<char> name, int at, int close)
    {
        if (Of(_dropped, name) > 0)
        {
            Add(_dropped, name, -1);
            Drop(at, close);
        }
        else if (Of(_open, name) > 0)
        {
            Add(_open, name, -1);
            _count--;
        }
    }

    // A line feed in its place: words on both sides stay two.
    private void Drop(int at, int close)
    {
        (_kept ??= new StringBuilder(_html.Length)).Append(_html, _copied, at - _copied).Append('\n');
        _copied = close;
    }

    private int After(string mark, int from) =>
        _html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + mark.Length : -1;

    private static int Of(Dictionary<string, int> counts, ReadOnlySpan<char> name) =>
        counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var count) ? count : 0;

    private static void Add(Dictionary<string, int> counts, ReadOnlySpan<char> name, int change) =>
        counts.GetAlternateLookup<ReadOnlySpan<char>>()[name] = Of(counts, name) + change;
}
