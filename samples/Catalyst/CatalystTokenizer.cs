using Catalyst;
using Mosaik.Core;
using NewsExtraction;
using NewsExtraction.Text;

namespace CatalystSteps;

/// <summary>Words and sentences by Catalyst.</summary>
/// <param name="pipeline">A pipeline with tokenizer and sentence detector, as <c>Pipeline.TokenizerForAsync</c> makes it.</param>
public sealed class CatalystTokenizer(Pipeline pipeline) : NewsExtraction.Text.ITokenizer
{
    /// <inheritdoc/>
    public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = new List<TextSpan>();
        var sentences = new List<Sentence>();
        if (!string.IsNullOrWhiteSpace(text))
            foreach (var sentence in Read(pipeline, text, cancellationToken)) Add(sentence, text, spans, sentences);
        return new TokenizedText(text, [.. spans], [.. sentences]);
    }

    /// <summary>Runs Catalyst over a text. The constructor of <see cref="Document"/> that takes a text drops control characters, and all
    /// offsets behind them would be wrong; the property keeps the text as it is.</summary>
    internal static IDocument Read(Pipeline pipeline, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var document = pipeline.ProcessSingle(new Document { Value = text, Language = Language.English }, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return document;
    }

    private static void Add(Span sentence, string text, List<TextSpan> spans, List<Sentence> sentences)
    {
        var (first, before) = (spans.Count, spans.Count == 0 ? 0 : spans[^1].End);
        foreach (var token in sentence)
        {
            // Catalyst's End is the last character of the token, ours the one behind it. Tokens of ours never overlap.
            var span = new TextSpan(token.Begin, token.End + 1);
            if (span.Start >= (spans.Count == 0 ? 0 : spans[^1].End) && !span.In(text).IsWhiteSpace()) spans.Add(span);
        }

        if (spans.Count == first) return;
        var whole = new TextSpan(spans[first].Start, spans[^1].End);
        var startsParagraph = sentences.Count == 0 || text.AsSpan(before, whole.Start - before).Contains('\n');
        sentences.Add(new Sentence(sentences.Count, first, spans.Count, whole, startsParagraph));
    }
}
