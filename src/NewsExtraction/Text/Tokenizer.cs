namespace NewsExtraction.Text;

/// <summary>
/// Finds words and sentences in English news and web text, by rules and a small lexicon. Words are those of the Universal Dependencies English
/// treebanks. Immutable and safe to share; the cost is linear in the text's length.
/// </summary>
internal sealed class Tokenizer : ITokenizer
{
    private readonly WordForms _forms;
    private readonly SentenceSplitter _splitter;

    public Tokenizer(WordForms forms)
    {
        _forms = forms;
        _splitter = new SentenceSplitter(forms);
    }

    /// <summary>The tokenizer of the English models.</summary>
    public static Tokenizer English { get; } = new(WordForms.English);

    /// <inheritdoc/>
    public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        var scanner = new WordScanner(text, _forms, new SpanBuffer(text.Length / 4));
        scanner.Scan();
        var words = scanner.Words;
        var spans = words.ToArray();
        words.Dispose();
        cancellationToken.ThrowIfCancellationRequested();
        return new TokenizedText(text, spans, _splitter.Split(text, spans));
    }
}
