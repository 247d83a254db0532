using System.Text;
using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>Puts words and sentences together into a parsed text.</summary>
internal sealed class ConlluBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _spans = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<Upos> _upos = [];
    private readonly List<PennTag> _xpos = [];
    private readonly List<string> _lemmas = [];
    private readonly List<int> _heads = [];
    private readonly List<Relation> _relations = [];
    private int _first;
    private bool _newParagraph = true;
    private bool _sentenceStartsParagraph;
    private bool _spaceDue;

    // A written word of several syntactic words: its form, what of it is used, its words still to come, and the length they have together.
    private string? _written;
    private int _used;
    private int _toCome;
    private bool _spaceAfterWritten;

    public void Comment(string line)
    {
        if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal))
            _newParagraph = true;
    }

    public void Range(string form, int first, int last, bool spaceAfter)
    {
        _written = form;
        _used = 0;
        _toCome = Math.Max(1, last - first + 1);
        _spaceAfterWritten = spaceAfter;
    }

    /// <summary>Adds a word. Within a written word it takes its own characters where they are a
    /// part of it, else what is left is shared out.</summary>
    public void Word(string[] columns, int head, bool spaceAfter)
    {
        var form = columns[1];
        if (_written is { } written)
        {
            _toCome--;
            var left = written.Length - _used;
            var take = _toCome == 0 ? left : Math.Clamp(form.Length, 1, Math.Max(1, left - _toCome));
            form = written.Substring(_used, Math.Min(take, left));
            _used += form.Length;
            spaceAfter = _toCome == 0 && _spaceAfterWritten;
            if (_toCome == 0) _written = null;
        }

        // A word without characters (there is one in GUM) keeps its place in the tree by a space of its own.
        if (form.Length == 0) form = "_";
        Space();
        _spans.Add(new TextSpan(_text.Length, _text.Length + form.Length));
        _text.Append(form);
        _spaceDue = spaceAfter;
        _upos.Add(TagNames.TryParse(columns[3], out Upos upos) ? upos : Upos.X);
        _xpos.Add(TagNames.TryParse(columns[4], out PennTag xpos) ? xpos : PennTag.None);
        _lemmas.Add(columns[2]);
        _heads.Add(head == 0 ? -1 : _first + head - 1);
        _relations.Add(RelationNames.TryParse(columns[7], out var relation) ? relation : head == 0 ? Relation.Root : Relation.Dep);
    }

    public void EndSentence()
    {
        _written = null;
        if (_spans.Count == _first) return;
        BreakCycles();
        _sentences.Add(
            new Sentence(_sentences.Count, _first, _spans.Count, new TextSpan(_spans[_first].Start, _spans[^1].End),
            _sentenceStartsParagraph));
        _first = _spans.Count;
        _newParagraph = false;
    }

    public ParsedText Build()
    {
        var tokens = new TokenizedText(_text.ToString(), _spans.ToArray(), _sentences.ToArray());
        var (upos, xpos, lemmas) = (_upos.ToArray(), _xpos.ToArray(), _lemmas.ToArray());
        var features = new MorphFeatures[tokens.Count];
        foreach (var sentence in tokens.Sentences) Morphology.FillFeatures(tokens, sentence, upos, xpos, lemmas, features);
        var (heads, relations) = (_heads.ToArray(), _relations.ToArray());
        return new ParsedText(TreeFeatures.Complete(new TaggedText(tokens, upos, xpos, lemmas, features), heads, relations), heads,
            relations);
    }

    // Every chain of heads must end at a root: a head outside the sentence, or one that closes a ring, is let go.
    private void BreakCycles()
    {
        var chain = new int[_spans.Count - _first];
        for (var i = _first; i < _spans.Count; i++)
        {
            var token = i;
            while (token >= 0 && chain[token - _first] == 0)
            {
                chain[token - _first] = i - _first + 1;
                var head = _heads[token];
                if (head >= _spans.Count || (head >= 0 && chain[head - _first] == i - _first + 1)) _heads[token] = head = -1;
                token = head;
            }
        }
    }

    private void Space()
    {
        if (_spans.Count > _first)
        {
            if (_spaceDue) _text.Append(' ');
            return;
        }

        _sentenceStartsParagraph = _newParagraph;
        if (_text.Length > 0) _text.Append(_newParagraph ? "\n\n" : _spaceDue ? " " : "");
    }
}
