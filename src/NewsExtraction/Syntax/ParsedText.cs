using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>
/// Tokens, tags and dependency trees of an article: what every later step reads. Token indices run through the whole article; a head is
/// a token of the same sentence, or -1 for the sentence's root. Immutable and safe to share.
/// </summary>
public sealed class ParsedText
{
    private readonly int[] _heads;
    private readonly Relation[] _relations;
    private readonly int[] _children;
    private readonly int[] _firstChild;
    private readonly int[] _leftEdge;
    private readonly int[] _rightEdge;

    /// <summary>Builds the layer. The arrays are kept, not copied, hold one entry per token, and must not be changed afterwards.</summary>
    /// <param name="tagged">The layer below.</param>
    /// <param name="heads">Index of each token's head, -1 for a root; a tree (or several) within each sentence.</param>
    /// <param name="relations">Relation of each token to its head.</param>
    public ParsedText(TaggedText tagged, int[] heads, Relation[] relations)
    {
        ArgumentNullException.ThrowIfNull(tagged);
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentOutOfRangeException.ThrowIfNotEqual(heads.Length, tagged.Tokens.Count, nameof(heads));
        ArgumentOutOfRangeException.ThrowIfNotEqual(relations.Length, tagged.Tokens.Count, nameof(relations));
        Tagged = tagged;
        _heads = heads;
        _relations = relations;
        var n = heads.Length;
        _firstChild = new int[n + 1];
        _children = new int[n];
        IndexChildren();
        _leftEdge = new int[n];
        _rightEdge = new int[n];
        FindEdges();
    }

    /// <summary>The tagged layer.</summary>
    public TaggedText Tagged { get; }

    /// <summary>The token layer.</summary>
    public TokenizedText Tokens => Tagged.Tokens;

    /// <summary>The article's text.</summary>
    public string Text => Tokens.Text;

    /// <summary>Number of tokens.</summary>
    public int Count => _heads.Length;

    /// <summary>All sentences in text order.</summary>
    public IReadOnlyList<Sentence> Sentences => Tokens.Sentences;

    /// <summary>Index of the token's head, or -1.</summary>
    public int Head(int token) => _heads[token];

    /// <summary>The token's relation to its head.</summary>
    public Relation Relation(int token) => _relations[token];

    /// <summary>The token's dependents, in text order.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_firstChild[token], _firstChild[token + 1] - _firstChild[token]);

    /// <summary>The first dependent with this relation, or -1.</summary>
    public int Child(int token, Relation relation)
    {
        foreach (var child in Children(token))
            if (_relations[child] == relation) return child;
        return -1;
    }

    /// <summary>Leftmost token of the subtree (its projection).</summary>
    public int LeftEdge(int token) => _leftEdge[token];

    /// <summary>Rightmost token of the subtree, inclusive.</summary>
    public int RightEdge(int token) => _rightEdge[token];

    /// <summary>What is read in a range of the text: its characters, without markup and invisible characters.</summary>
    internal ReadOnlySpan<char> CharsIn(TextSpan span) => Tokens.CharsIn(span);

    /// <summary>Where the token stands in the text.</summary>
    public TextSpan Span(int token) => Tokens.Span(token);

    /// <summary>The token as written.</summary>
    public string Word(int token) => Tokens.Word(token);

    /// <summary>The token's lemma.</summary>
    public string Lemma(int token) => Tagged.Lemma(token);

    /// <summary>Universal part of speech.</summary>
    public Upos Upos(int token) => Tagged.Upos(token);

    /// <summary>Penn Treebank tag.</summary>
    public PennTag Xpos(int token) => Tagged.Xpos(token);

    /// <summary>Morphological features as CoNLL-U writes them, <c>_</c> where there are none.</summary>
    public string Features(int token) => Tagged.Features(token);

    /// <summary>Morphological features.</summary>
    internal MorphFeatures Morph(int token) => Tagged.Morph(token);

    /// <summary>The sentence that holds the token.</summary>
    public Sentence SentenceOf(int token) => Tokens.SentenceOf(token);

    /// <summary>True where <paramref name="ancestor"/> is the token itself or stands above it.</summary>
    public bool IsInSubtree(int token, int ancestor)
    {
        for (; token >= 0; token = _heads[token])
            if (token == ancestor) return true;
        return false;
    }

    private void IndexChildren()
    {
        foreach (var head in _heads)
            if (head >= 0) _firstChild[head + 1]++;
        for (var i = 0; i < _heads.Length; i++) _firstChild[i + 1] += _firstChild[i];
        var next = _firstChild.AsSpan(0, _heads.Length).ToArray();
        for (var i = 0; i < _heads.Length; i++)
            if (_heads[i] >= 0) _children[next[_heads[i]]++] = i;
    }

    private void FindEdges()
    {
        for (var i = 0; i < _heads.Length; i++) _leftEdge[i] = _rightEdge[i] = i;
        var order = new int[_heads.Length];
        var count = 0;
        for (var root = 0; root < _heads.Length; root++)
            if (_heads[root] < 0) order[count++] = root;
        for (var i = 0; i < count; i++)
            foreach (var child in Children(order[i])) order[count++] = child;
        for (var i = count - 1; i >= 0; i--)
        {
            var token = order[i];
            var head = _heads[token];
            if (head < 0) continue;
            _leftEdge[head] = Math.Min(_leftEdge[head], _leftEdge[token]);
            _rightEdge[head] = Math.Max(_rightEdge[head], _rightEdge[token]);
        }
    }
}
