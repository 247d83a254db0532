using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Text;

/// <summary>
/// Finds words and sentences in English news and web text, by rules and a small lexicon. Words are those of the Universal Dependencies
/// English treebanks. Immutable and safe to share; the cost is linear in the text's length.
/// </summary>
internal sealed class Tokenizer : ITokenizer
{
    private readonly WordForms _forms;
    private readonly SentenceSplitter _splitter;
    private readonly WordClusters? _vocabulary;

    /// <param name="forms">The words whose spelling decides.</param>
    /// <param name="sentences">The classifier of sentence ends; without it rules alone decide.</param>
    /// <param name="vocabulary">The words of English news; without it fewer sentence ends are sure.</param>
    public Tokenizer(WordForms forms, SentenceModel? sentences = null, WordClusters? vocabulary = null)
    {
        _forms = forms;
        _vocabulary = vocabulary;
        _splitter = new SentenceSplitter(forms, sentences, vocabulary);
    }

    /// <summary>The tokenizer over the word forms and the classifier of a source.</summary>
    public static Tokenizer From(ModelSource models) => new(WordForms.From(models), SentenceModel.From(models), WordClusters.From(models));

    /// <inheritdoc/>
    public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        var running = RunningText.Of(text, _forms, _vocabulary);
        var spans = Words(running.Text, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var sentences = _splitter.Split(running.Text, spans, cancellationToken);
        FinalStops.Split(running.Text, ref spans, sentences);
        return TokenizedText.Of(text, running, spans, sentences);
    }

    /// <summary>The words alone.</summary>
    internal TextSpan[] Words(string text, CancellationToken cancellationToken = default)
    {
        var scanner = new WordScanner(text, _forms, new SpanBuffer(text.Length / 4));
        scanner.Scan(cancellationToken);
        var words = scanner.Words;
        var spans = words.ToArray();
        words.Dispose();
        return spans;
    }
}
