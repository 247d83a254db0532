using NewsExtraction.Lexicons;

namespace NewsExtraction.Text;

/// <summary>
/// A text as a reader sees it: without markup, with the characters that character entities stand for, without invisible characters inside
/// words. It knows where each of its characters stands in the source, so that all results point into the text as it was given. A text with
/// nothing of the kind is its own running text, and nothing is copied.
/// </summary>
internal sealed class RunningText
{
    // The source range of each character; null where the text is the source.
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    public RunningText(string text) => Text = text;

    private RunningText(string text, int[] starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>What is read.</summary>
    public string Text { get; }

    /// <summary>True where nothing was changed.</summary>
    public bool IsSource => _starts is null;

    /// <summary>Reads a text.</summary>
    public static RunningText Of(string source, WordForms forms, WordClusters? vocabulary = null)
    {
        var decoded = new RunningText(source).With(CharacterEntities.In(source));
        var read = decoded.With(new MarkupReader(decoded.Text, forms, vocabulary).Read());
        return read.With(PageLines.In(read.Text));
    }

    /// <summary>Where a stretch of this text stands in the source.</summary>
    public TextSpan ToSource(TextSpan span) =>
        _starts is null || span.IsEmpty ? span : new TextSpan(_starts[span.Start], _ends![span.End - 1]);

    /// <summary>The stretch of this text that is read in a range of the source.</summary>
    public TextSpan FromSource(TextSpan span)
    {
        if (_starts is null) return span;
        var start = FirstBehind(_ends!, span.Start + 1);
        return new TextSpan(start, Math.Max(start, FirstBehind(_starts, span.End)));
    }

    /// <summary>This text with edits, which stand in order and do not overlap.</summary>
    public RunningText With(List<TextEdit>? edits)
    {
        if (edits is null) return this;
        var length = Text.Length;
        foreach (var edit in edits) length += edit.With.Length - edit.Span.Length;
        var text = new char[length];
        var starts = new int[length];
        var ends = new int[length];
        int from = 0, to = 0;
        foreach (var edit in edits)
        {
            while (from < edit.Span.Start) Copy(from++, to++, text, starts, ends);
            var source = ToSource(edit.Span);
            foreach (var c in edit.With) (text[to], starts[to], ends[to++]) = (c, source.Start, source.End);
            from = edit.Span.End;
        }

        while (from < Text.Length) Copy(from++, to++, text, starts, ends);
        return new RunningText(new string(text), starts, ends);
    }

    private void Copy(int from, int to, char[] text, int[] starts, int[] ends)
    {
        text[to] = Text[from];
        starts[to] = _starts?[from] ?? from;
        ends[to] = _ends?[from] ?? from + 1;
    }

    // Index of the first value that is not below the limit, in an ascending list.
    private static int FirstBehind(int[] values, int limit)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (values[middle] < limit) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
