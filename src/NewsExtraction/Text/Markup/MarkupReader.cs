using System.Buffers;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Text;

/// <summary>
/// Finds what stands in a text and is not read as part of it: tags, comments, credits of pictures in brackets, what a feed leaves where it
/// cuts
/// an article ("[+1204 chars]", "Read more"), and characters that are not seen.
/// </summary>
internal ref struct MarkupReader(string text, WordForms forms, WordClusters? vocabulary)
{
    private const string EndOfParagraph = "\u2029";

    private static readonly SearchValues<char> Marks =
        SearchValues.Create("<[({]\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    private readonly string _text = text;
    private readonly Asides _asides = new(text, forms, vocabulary);
    private List<TextEdit>? _edits;

    // Ends that were looked for in vain are not looked for again.
    private List<string>? _missing;

    /// <summary>The edits that leave out what is not read, or null.</summary>
    public List<TextEdit>? Read()
    {
        for (var i = 0; i < _text.Length;)
        {
            var next = _text.AsSpan(i).IndexOfAny(Marks);
            if (next < 0) break;
            i = At(i + next);
        }

        if (_asides.EndMark(_edits) is { } end) Insert(new TextEdit(end, string.Empty));
        return _edits;
    }

    private void Insert(TextEdit edit)
    {
        _edits ??= [];
        var at = _edits.Count;
        while (at > 0 && _edits[at - 1].Span.Start >= edit.Span.Start) at--;
        _edits.Insert(at, edit);
    }

    private int At(int i)
    {
        switch (_text[i])
        {
            case '<':
                return Tag(i);
            case '[' or '(' or '{':
                var floor = _edits is [.., var last] ? last.Span.End : 0;
                return _asides.At(i, floor) is { IsEmpty: false } aside ? LeaveOut(aside.Start, aside.End, string.Empty) : i + 1;
            case ']':
                return StandsAt(i, "]]>") ? LeaveOut(i, i + 3, string.Empty) : i + 1;
            default:
                return JoinsOtherScripts(i) ? i + 1 : LeaveOut(i, i + 1, string.Empty);
        }
    }

    private int Tag(int i)
    {
        if (StandsAt(i, "<!--")) return LeaveOut(i, EndBehind("-->", i, i + 4), string.Empty);
        if (StandsAt(i, "<![CDATA[")) return LeaveOut(i, i + 9, string.Empty);
        if (i + 2 < _text.Length && _text[i + 1] is '!' or '?' && char.IsAsciiLetter(_text[i + 2]))
            return EndBehind(">", i, i + 1) is var end && end > i + 1 ? LeaveOut(i, end, EndOfParagraph) : i + 1;
        if (!MarkupTag.TryRead(_text, i, out var tag)) return i + 1;
        if (tag.HidesContent) return LeaveOut(i, EndOfContent(tag), EndOfParagraph);
        if (!tag.EndsLine) return LeaveOut(i, tag.End, string.Empty);
        return LeaveOut(i, tag.End, tag.Name is "br" or "BR" && GoesOn(tag.End) ? " " : EndOfParagraph);
    }

    // A line that begins small goes on with the sentence.
    private readonly bool GoesOn(int i)
    {
        while (i < _text.Length && char.IsWhiteSpace(_text[i])) i++;
        return i < _text.Length && char.IsLower(_text[i]);
    }

    private int LeaveOut(int start, int end, string with)
    {
        (_edits ??= []).Add(new TextEdit(new TextSpan(start, end), with));
        return end;
    }

    // The offset behind the closing tag of a tag whose content is not read, or behind the tag itself where nothing closes it. As in HTML,
    // white space or a slash may follow the name ("</script >"), and a longer name is another one ("</scripted>").
    private int EndOfContent(MarkupTag tag)
    {
        var mark = $"</{tag.Name}";
        for (var end = tag.End; (end = EndBehind(mark, end, -1)) >= 0;)
            if (end < _text.Length && (_text[end] is '>' or '/' || char.IsWhiteSpace(_text[end]))) return EndOfTag(end);
        return tag.End;
    }

    // A tag that no ">" closes ends where the next one begins, or behind its name.
    private readonly int EndOfTag(int i)
    {
        var length = _text.AsSpan(i).IndexOfAny('>', '<');
        return length < 0 ? i : _text[i + length] == '>' ? i + length + 1 : i + length;
    }

    // The offset behind the next such mark, or the other offset where there is none.
    private int EndBehind(string mark, int from, int otherwise)
    {
        if (_missing is not null && _missing.Contains(mark, StringComparer.OrdinalIgnoreCase)) return otherwise;
        var at = _text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return at + mark.Length;
        (_missing ??= []).Add(mark);
        return otherwise;
    }

    private readonly bool StandsAt(int i, string mark) => _text.AsSpan(i).StartsWith(mark, StringComparison.Ordinal);

    // Joiners shape the letters of Persian or Hindi, and the parts of emoji.
    private readonly bool JoinsOtherScripts(int i) =>
        _text[i] is '\u200C' or '\u200D' && ((i > 0 && _text[i - 1] >= '\u0590') || (i + 1 < _text.Length && _text[i + 1] >= '\u0590'));
}
