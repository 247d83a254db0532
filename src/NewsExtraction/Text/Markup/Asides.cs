using System.Buffers;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Text;

/// <summary>Stretches that a page or a feed puts into a text and that are no part of the report.</summary>
internal readonly ref struct Asides(string text, WordForms forms, WordClusters? vocabulary)
{
    private const int LongestAside = 60;
    private const int LongestInRound = 2;
    private const int LongestInSquare = 3;
    private const int LongestLink = 6;
    private const string EndMarks = " \t\r\n.…»›>→:-–—*|";

    private static readonly SearchValues<char> Brackets = SearchValues.Create("])}<[({\n");

    private readonly string _text = text;
    private readonly WordForms _forms = forms;
    private readonly CutEnd _cut = new(text, vocabulary);

    /// <summary>The aside in brackets that opens here ("[Agency photo]", "{read more}", "[+1204 chars]"), or an empty span.</summary>
    /// <param name="open">Offset of the bracket.</param>
    /// <param name="floor">What stands before is left out already.</param>
    public TextSpan At(int open, int floor)
    {
        var content = _text.AsSpan(open + 1, Math.Min(LongestAside, _text.Length - open - 1));
        var length = content.IndexOfAny(Brackets);
        if (length < 1 || content[length] != Closing(_text[open])) return default;
        content = content[..length].Trim();
        var end = open + length + 2;
        if (IsCut(content)) return new TextSpan(_cut.BeforeMark(open, floor), end);
        if (IsLink(content) || IsPictureCredit(content, _text[open] == '(')) return new TextSpan(open, end);
        return content is "..." or "…" && EndsText(end) ? new TextSpan(open, end) : default;
    }

    /// <summary>What a feed leaves at the end of a text that it cuts ("Read more"; a part of a word and dots), or null.</summary>
    /// <param name="edits">What is left out already.</param>
    public TextSpan? EndMark(List<TextEdit>? edits)
    {
        var end = _text.Length;
        for (var e = (edits?.Count ?? 0) - 1; e >= 0 && edits![e].Span.End >= AfterMarks(end); e--) end = edits[e].Span.Start;
        var limit = end;
        end = AfterMarks(end);
        var floor = edits is null ? 0 : LastEnd(edits, limit);
        var start = end;
        for (var words = 0; words < LongestLink && start > floor; words++)
        {
            start = WordBefore(start, floor);
            if ((_forms.KindsOf(_text.AsSpan(start, end - start)) & FormKinds.More) != 0 && StandsAlone(start, floor))
                return new TextSpan(_cut.BeforeMark(start, floor), limit);
        }

        start = _cut.BeforeMark(limit, floor);
        return start < limit && end > start ? new TextSpan(start, limit) : null;
    }

    private static char Closing(char open) => open switch { '[' => ']', '(' => ')', _ => '}' };

    // "+1204 chars"
    private static bool IsCut(ReadOnlySpan<char> content)
    {
        var unit = content.TrimStart("+0123456789, ");
        return unit.Length < content.Length && unit is "chars" or "characters" or "char" or "more chars" or "more characters";
    }

    private bool EndsText(int end)
    {
        var rest = _text.AsSpan(end).Trim().Trim(EndMarks);
        return rest.IsEmpty || (_forms.KindsOf(rest) & FormKinds.More) != 0;
    }

    private bool IsLink(ReadOnlySpan<char> content) => (_forms.KindsOf(content.Trim(EndMarks)) & FormKinds.More) != 0;

    // "Agency photo", "Photo: Jane Roe", "AP Photo/Jane Roe", "Photo by Jane Roe": the word stands last in a few, or names who made it.
    private bool IsPictureCredit(ReadOnlySpan<char> content, bool isRound)
    {
        var words = 0;
        var isPicture = false;
        for (var i = 0; i < content.Length;)
        {
            while (i < content.Length && !char.IsLetter(content[i])) i++;
            var from = i;
            while (i < content.Length && char.IsLetter(content[i])) i++;
            if (i == from) break;
            words++;
            isPicture = (_forms.KindsOf(content[from..i]) & FormKinds.Picture) != 0;
            if (isPicture && words <= LongestInRound && NamesMaker(content[i..])) return true;
        }

        return isPicture && words <= (isRound ? LongestInRound : LongestInSquare) && char.IsLetter(content[^1]);
    }

    private static bool NamesMaker(ReadOnlySpan<char> rest) =>
        rest is [':' or '/', ..] || rest.StartsWith(" by ", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith(" courtesy", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith(" credit", StringComparison.OrdinalIgnoreCase);

    private int AfterMarks(int end)
    {
        while (end > 0 && EndMarks.Contains(_text[end - 1], StringComparison.Ordinal)) end--;
        return end;
    }

    private static int LastEnd(List<TextEdit> edits, int limit)
    {
        for (var e = edits.Count - 1; e >= 0; e--)
            if (edits[e].Span.End <= limit) return edits[e].Span.End;
        return 0;
    }

    private int WordBefore(int end, int floor)
    {
        while (end > floor && !char.IsLetter(_text[end - 1])) end--;
        while (end > floor && char.IsLetter(_text[end - 1])) end--;
        return end;
    }

    // At the start of a line, or behind the end of a sentence.
    private bool StandsAlone(int start, int floor)
    {
        var before = start;
        while (before > floor && _text[before - 1] is ' ' or '\t') before--;
        return before == floor || _text[before - 1] is '\n' or '\r' or '.' or '…' or '!' or '?' or '"' or '”' or ']' or '|' or '»';
    }
}
