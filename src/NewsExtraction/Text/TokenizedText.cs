using System.Runtime.CompilerServices;
using NewsExtraction.Buffers;

namespace NewsExtraction.Text;

/// <summary>
/// A text with its tokens and sentences. Tokens are the syntactic words of the Universal Dependencies English treebanks
/// (<c>do|n't</c>, <c>country|'s</c>, <c>US|-|backed</c>); each is a span of the original text, and what lies between
/// tokens is white space, control and format characters (zero-width spaces, marks of direction), and what is not read: markup, credits of
/// pictures, marks of a text that was cut.
/// Immutable and safe to share.
/// </summary>
public sealed class TokenizedText
{
    private readonly RunningText _running;
    private readonly TextSpan[] _spans;

    // The tokens in the running text; the same list where that is the text itself.
    private readonly TextSpan[] _read;
    private readonly Sentence[] _sentences;
    private readonly int[] _sentenceOf;
    private readonly string?[] _words;
    private IReadOnlyDictionary<TextSpan, string>? _asRead;

    /// <summary>Builds the layer. The arrays are kept, not copied, and must not be changed afterwards.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="spans">One span per token, ascending, not overlapping, none empty.</param>
    /// <param name="sentences">Sentences in order; together they hold every token once.</param>
    /// <exception cref="ArgumentException">The sentences do not hold every token exactly once and in order.</exception>
    public TokenizedText(string text, TextSpan[] spans, Sentence[] sentences)
        : this(text, new RunningText(NotNull(text)), NotNull(spans), spans, NotNull(sentences))
    {
    }

    private TokenizedText(string text, RunningText running, TextSpan[] read, TextSpan[] spans, Sentence[] sentences)
    {
        Text = text;
        _running = running;
        _read = read;
        _spans = spans;
        _sentences = sentences;
        _sentenceOf = new int[spans.Length];
        _words = new string?[spans.Length];
        var next = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.FirstToken != next || sentence.EndToken <= next || sentence.EndToken > spans.Length)
                throw new ArgumentException(Diagnostics.ErrorMessages.SentencesMustCoverTokens(sentence.Index, sentence.FirstToken, next),
                    nameof(sentences));
            for (; next < sentence.EndToken; next++) _sentenceOf[next] = sentence.Index;
        }

        if (next != spans.Length)
            throw new ArgumentException(Diagnostics.ErrorMessages.SentencesMustCoverTokens(sentences.Length, spans.Length, next),
                nameof(sentences));
    }

    /// <summary>The layer over a running text: spans and sentences that point into it are moved to where they stand in the
    /// source.</summary>
    internal static TokenizedText Of(string source, RunningText running, TextSpan[] read, Sentence[] sentences)
    {
        if (running.IsSource) return new TokenizedText(source, running, read, read, sentences);
        var spans = Array.ConvertAll(read, running.ToSource);
        for (var i = 0; i < sentences.Length; i++) sentences[i] = sentences[i] with { Span = running.ToSource(sentences[i].Span) };
        return new TokenizedText(source, running, read, spans, sentences);
    }

    /// <summary>The layer of a text whose markup is not known, but what is read in some of its ranges.</summary>
    internal static TokenizedText OfPieces(string text, TextSpan[] pieces, Sentence[] sentences,
        IReadOnlyDictionary<TextSpan, string> asRead) => new(text, pieces, sentences) { _asRead = asRead };

    /// <summary>The article's text, exactly as given.</summary>
    public string Text { get; }

    /// <summary>The text as it is read: without markup and invisible characters.</summary>
    internal string RunningText => _running.Text;

    /// <summary>Number of tokens.</summary>
    public int Count => _spans.Length;

    /// <summary>All sentences in text order.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>Where the token stands in the text.</summary>
    public TextSpan Span(int token) => _spans[token];

    /// <summary>The token's characters, as they are read: "AT&amp;T" where the text has "AT&amp;amp;T".</summary>
    public ReadOnlySpan<char> Chars(int token) => _read[token].In(_running.Text);

    /// <summary>What is read in a range of the text.</summary>
    internal ReadOnlySpan<char> CharsIn(TextSpan span) =>
        _asRead is not null && _asRead.TryGetValue(span, out var words) ? words : _running.FromSource(span).In(_running.Text);

    /// <summary>The token as a string; made once per token.</summary>
    public string Word(int token) => _words[token] ??= StringPool.Shared.Get(Chars(token));

    /// <summary>The sentence that holds the token.</summary>
    public Sentence SentenceOf(int token) => _sentences[_sentenceOf[token]];

    /// <summary>True where something (white space) stands between the token and the next one, or the token is the last.</summary>
    public bool SpaceAfter(int token) => token + 1 >= _read.Length || _read[token + 1].Start > _read[token].End;

    /// <summary>The sentences, as the text has them, that were cut by <see cref="WithSentencesUpTo"/>; empty nearly always.</summary>
    internal IReadOnlyList<TextSpan> CutSentences { get; private init; } = [];

    /// <summary>The same words with no sentence longer than this; itself where none is. Later steps look back and forth in a sentence,
    /// so one without end would cost the square of its length.</summary>
    internal TokenizedText WithSentencesUpTo(int longest)
    {
        if (!Array.Exists(_sentences, s => s.Count > longest)) return this;
        var cut = new List<TextSpan>();
        var sentences = new List<Sentence>();
        foreach (var sentence in _sentences)
        {
            if (sentence.Count > longest) cut.Add(sentence.Span);
            for (int from = sentence.FirstToken, to; from < sentence.EndToken; from = to)
            {
                to = sentence.EndToken - from <= longest ? sentence.EndToken : PlaceToCut(from, from + longest);
                sentences.Add(new Sentence(sentences.Count, from, to, SpanOf(from, to),
                    sentence.StartsParagraph && from == sentence.FirstToken));
            }
        }

        return new TokenizedText(Text, _running, _read, _spans, [.. sentences]) { CutSentences = cut };
    }

    // Behind a comma or its like in the last quarter, else at the end.
    private int PlaceToCut(int from, int end)
    {
        for (var token = end - 1; token >= end - ((end - from) / 4); token--)
            if (Chars(token) is [',' or ';' or ':' or ')' or ']']) return token + 1;
        return end;
    }

    /// <summary>The text span from one token's start to the end of the last token before <paramref name="endToken"/>.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => new(_spans[firstToken].Start, _spans[endToken - 1].End);

    /// <summary>Where the token stands in the running text.</summary>
    internal TextSpan RunningSpan(int token) => _read[token];

    /// <summary>Where a range of the running text stands in the text.</summary>
    internal TextSpan SourceOf(TextSpan running) => _running.ToSource(running);

    /// <summary>Index of the first token that ends behind the span's start, or -1 where all tokens stand before it.</summary>
    internal int FirstTokenIn(TextSpan span)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < _spans.Length ? low : -1;
    }

    private static T NotNull<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}
