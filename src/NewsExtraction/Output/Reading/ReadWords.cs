using System.Text.Json;
using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Output;

/// <summary>
/// The words layer of an article that is read from JSON: sentences, and as tokens the pieces between the offsets that the JSON names. They
/// have no tags and no trees, which JSON does not hold.
/// </summary>
internal sealed class ReadWords
{
    private readonly Dictionary<TextSpan, string> _words = [];
    private readonly HashSet<int> _bounds = [];
    private readonly List<TextSpan> _pieces = [];
    private readonly JsonPlace _root;
    private int _end;

    /// <summary>Reads the layer.</summary>
    /// <param name="root">The article.</param>
    /// <param name="text">Its text, or null: then the words that the JSON has stand at their offsets, and spaces between them.</param>
    public ReadWords(JsonPlace root, string? text)
    {
        _root = root;
        foreach (var field in root.Fields())
            if (field.Name is not ("input" or "text" or "title")) Note(field);
        Text = text ?? Rebuilt();
        if (_end > Text.Length) throw root.Fault(JsonMessages.SpanOutside(0, _end, Text.Length));
        Parsed = Parse();
    }

    public string Text { get; }

    public ParsedText Parsed { get; }

    /// <summary>The pieces that a span covers.</summary>
    public (int First, int End) PiecesOf(TextSpan span, JsonPlace place)
    {
        var first = _pieces.BinarySearch(new TextSpan(span.Start, span.Start));
        first = first < 0 ? ~first : first;
        var end = first;
        while (end < _pieces.Count && _pieces[end].End <= span.End) end++;
        return end > first && _pieces[first].Start == span.Start && _pieces[end - 1].End == span.End ? (first, end)
            : throw place.Fault(JsonMessages.OutsideSentences(span.Start, span.End));
    }

    // Every object with offsets, whatever it is.
    private void Note(JsonPlace place)
    {
        if (place.Kind == JsonValueKind.Array)
        {
            foreach (var item in place.Items()) Note(item);
        }
        else if (place.Kind == JsonValueKind.Object)
        {
            if (place.Find("start") is { Kind: JsonValueKind.Number } && place.Find("end") is { Kind: JsonValueKind.Number })
                NoteSpan(place);
            foreach (var field in place.Fields()) Note(field);
        }
    }

    private void NoteSpan(JsonPlace place)
    {
        var span = place.Span();
        _end = Math.Max(_end, span.End);
        _bounds.Add(span.Start);
        _bounds.Add(span.End);
        if (place.Find("text") is { Kind: JsonValueKind.String } words) _words[span] = words.Words();
    }

    // The longest last: its words are the whole of what stands there.
    private string Rebuilt()
    {
        var text = new char[_end];
        Array.Fill(text, ' ');
        foreach (var (span, words) in _words.OrderBy(w => w.Key.Length))
            words.AsSpan(0, Math.Min(words.Length, span.Length)).CopyTo(text.AsSpan(span.Start));
        return new string(text);
    }

    private ParsedText Parse()
    {
        var sentences = new List<Sentence>();
        var bounds = _bounds.Order().ToArray();
        var end = 0;
        foreach (var place in _root.Part("sentences").Items())
        {
            var span = place.Span();
            if (span.Start < end || span.IsEmpty) throw place.Fault(JsonMessages.OutOfOrder());
            end = span.End;
            var first = _pieces.Count;
            AddPieces(span, bounds);
            sentences.Add(new Sentence(sentences.Count, first, _pieces.Count, span, StartsParagraph: false));
        }

        var tokens = TokenizedText.OfPieces(Text, [.. _pieces], [.. sentences], _words);
        var heads = new int[_pieces.Count];
        Array.Fill(heads, -1);
        var lemmas = new string[_pieces.Count];
        Array.Fill(lemmas, "_");
        var tagged = new TaggedText(tokens, new Upos[heads.Length], new PennTag[heads.Length], lemmas, new MorphFeatures[heads.Length]);
        return new ParsedText(tagged, heads, new Relation[heads.Length]);
    }

    private void AddPieces(TextSpan sentence, int[] bounds)
    {
        var from = sentence.Start;
        for (var i = Array.BinarySearch(bounds, from) + 1; from < sentence.End; i++)
        {
            _pieces.Add(new TextSpan(from, bounds[i]));
            from = bounds[i];
        }
    }
}
