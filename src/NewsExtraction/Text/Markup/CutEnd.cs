using NewsExtraction.Lexicons;

namespace NewsExtraction.Text;

/// <summary>Where a feed cut a text: dots behind the last word, which may be only a part of one ("had been removed from pow…").</summary>
internal readonly ref struct CutEnd(string text, WordClusters? vocabulary)
{
    private const int LongestWord = 24;

    private readonly string _text = text;
    private readonly WordClusters? _vocabulary = vocabulary;

    /// <summary>Where that begins which is left out with a mark of the cut: the mark itself, dots that stand alone before it, or dots with
    /// the
    /// part of a word before them.</summary>
    public int BeforeMark(int mark, int floor)
    {
        var end = mark;
        while (end > floor && char.IsWhiteSpace(_text[end - 1])) end--;
        var dots = end;
        while (dots > floor && _text[dots - 1] is '.' or '…') dots--;
        if (end - dots < 3 && (dots == end || _text[end - 1] != '…')) return mark;
        if (dots > floor && !char.IsWhiteSpace(_text[dots - 1])) return BeforePartOfWord(dots, floor) ?? mark;

        // Dots that stand alone at the end of a text are left to it.
        return mark == _text.Length ? mark : dots;
    }

    private int? BeforePartOfWord(int dots, int floor)
    {
        var word = dots;
        while (word > floor && dots - word < LongestWord && char.IsLetter(_text[word - 1])) word--;
        return word > floor && _text[word - 1] == ' ' && IsPartOfWord(_text.AsSpan(word, dots - word)) ? word : null;
    }

    private bool IsPartOfWord(ReadOnlySpan<char> word) =>
        _vocabulary is not null && !word.IsEmpty && char.IsLower(word[0]) && _vocabulary.Find(NameKey.AsWritten(word)) < 0;
}
