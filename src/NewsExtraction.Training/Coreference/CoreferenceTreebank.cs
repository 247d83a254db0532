using System.Text;

namespace NewsExtraction.Training.Coreference;

/// <summary>A mention of a treebank with an entity layer.</summary>
/// <param name="Entity">Whom it names, within the document.</param>
/// <param name="Span">Its words.</param>
/// <param name="Head">The word that heads it.</param>
/// <param name="IsIndefinite">"a town", "towns": begins to speak of it anew, by the rules of OntoNotes.</param>
internal sealed record TreebankMention(string Entity, TextSpan Span, TextSpan Head, bool IsIndefinite);

/// <summary>A document of a CoNLL-U treebank whose last column marks entities (<c>Entity=(12-person-...</c>), as GUM does.</summary>
internal sealed class CoreferenceTreebank
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _words = [];
    private readonly List<(string Upos, string Xpos, string Lemma, int Head)> _rows = [];
    private readonly List<(string Entity, int First, int End)> _mentions = [];
    private readonly Dictionary<string, Stack<int>> _open = new(StringComparer.Ordinal);

    public required string Id { get; init; }

    public string Text => _text.ToString();

    public List<TreebankMention> Mentions { get; } = [];

    /// <summary>The documents of a file that have entities.</summary>
    public static List<CoreferenceTreebank> Read(string path)
    {
        var documents = new List<CoreferenceTreebank>();
        CoreferenceTreebank? document = null;
        var (sentence, spaceAt, lastSpace) = (0, 0, true);
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                document = new CoreferenceTreebank { Id = line[14..] };
                documents.Add(document);
                (lastSpace, spaceAt) = (true, 0);
            }

            if (document is null) continue;
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && document._text.Length > 0 && document._text[^1] != '\n')
            {
                document._text.Append('\n');
                lastSpace = false;
            }

            if (line.Length == 0 || line[0] == '#')
            {
                sentence = document._words.Count;
                continue;
            }

            var cells = line.Split('\t');
            if (cells[0].Contains('-', StringComparison.Ordinal))
            {
                // A written word of several: the space behind it is told here.
                spaceAt = cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? -1
                    : sentence + int.Parse(cells[0].AsSpan(cells[0].IndexOf('-', StringComparison.Ordinal) + 1),
                    System.Globalization.CultureInfo.InvariantCulture);
                continue;
            }

            if (!int.TryParse(cells[0], out _)) continue;
            if (lastSpace && document._text.Length > 0) document._text.Append(' ');
            lastSpace = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal)
                && (spaceAt == 0 || spaceAt == document._words.Count + 1);
            if (spaceAt == -1 || spaceAt == document._words.Count + 1) spaceAt = 0;
            document.Add(cells, sentence);
        }

        documents.RemoveAll(d => d._mentions.Count == 0);
        foreach (var found in documents) found.Finish();
        return documents;
    }

    private void Add(string[] cells, int sentence)
    {
        var index = _words.Count;
        _words.Add(new TextSpan(_text.Length, _text.Length + cells[1].Length));
        _text.Append(cells[1]);
        var head = int.Parse(cells[6], System.Globalization.CultureInfo.InvariantCulture);
        _rows.Add((cells[3], cells[4], cells[2], head == 0 ? -1 : sentence + head - 1));
        foreach (var field in cells[9].Split('|'))
            if (field.StartsWith("Entity=", StringComparison.Ordinal)) Mark(field.AsSpan(7), index);
    }

    // "(12-person-new-...)" opens and closes, "(12-person" opens, "12)" closes; any number of them in a row.
    private void Mark(ReadOnlySpan<char> marks, int index)
    {
        for (var i = 0; i < marks.Length;)
        {
            var opens = marks[i] == '(';
            var from = opens ? i + 1 : i;
            var to = from;
            while (to < marks.Length && marks[to] is not ('(' or ')')) to++;
            var body = marks[from..to];
            var closes = to < marks.Length && marks[to] == ')';
            var dash = body.IndexOf('-');
            var entity = (dash < 0 ? body : body[..dash]).ToString();
            if (!_open.TryGetValue(entity, out var stack)) _open[entity] = stack = new Stack<int>();
            if (opens) stack.Push(index);
            if (closes && stack.Count > 0) _mentions.Add((entity, stack.Pop(), index + 1));
            i = closes ? to + 1 : to;
        }
    }

    private void Finish()
    {
        foreach (var (entity, first, end) in _mentions.OrderBy(m => m.First).ThenByDescending(m => m.End))
        {
            var head = first;
            for (var i = first; i < end; i++)
            {
                if (_rows[i].Head >= first && _rows[i].Head < end) continue;
                head = i;
                break;
            }

            var isBare = _rows[first].Upos is not ("DET" or "PRON" or "PROPN") && _rows[head].Xpos == "NNS"
                && !Enumerable.Range(first, end - first).Any(i => _rows[i].Xpos is "PRP$" or "POS");
            Mentions.Add(
                new TreebankMention(entity, new TextSpan(_words[first].Start, _words[end - 1].End), _words[head],
                isBare || _rows[first].Lemma is "a" or "another"));
        }
    }
}
