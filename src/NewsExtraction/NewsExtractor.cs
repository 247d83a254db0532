using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction;

/// <summary>
/// Reads news articles and tells what happened in them: who did what to whom, where, when, and by whose word. Immutable and safe to
/// share between threads; make one and keep it, since loading the models is the costly part.
/// </summary>
public sealed partial class NewsExtractor : IArticleExtractor
{
    /// <summary>Name of the <see cref="System.Diagnostics.Metrics.Meter"/> and the <see cref="System.Diagnostics.ActivitySource"/> of the
    /// library, for those who collect measurements and traces.</summary>
    public const string TelemetryName = "NewsExtraction";

    private static readonly Lazy<NewsExtractor> LazyDefault = new(() => new NewsExtractorBuilder().Build());

    private readonly Pipeline _pipeline;
    private readonly ExtractionOptions _options;

    /// <summary>The steps, for measuring each alone.</summary>
    internal Pipeline Pipeline => _pipeline;

    internal NewsExtractor(Pipeline pipeline, ExtractionOptions options, IReadOnlyList<string> eventTypes)
    {
        _pipeline = pipeline;
        _options = options;
        EventTypes = eventTypes;
    }

    /// <summary>The extractor with the models of the package NewsExtraction.English and the default options; loaded at first use.</summary>
    /// <exception cref="ModelFormatException">A model is missing or damaged.</exception>
    public static NewsExtractor Default => LazyDefault.Value;

    /// <summary>The limits that hold.</summary>
    public ExtractionOptions Options => _options;

    /// <summary>Names of the event types that this extractor can find: the built-in ones
    /// and those of added rules, in ordinal order.</summary>
    public IReadOnlyList<string> EventTypes { get; }

    /// <summary>The step that finds words and sentences; a step of your own may wrap it.</summary>
    public ITokenizer Tokenizer => _pipeline.Tokenizer;

    /// <summary>The step that gives tags, lemmas and features; a step of your own may wrap it.</summary>
    public ITagger Tagger => _pipeline.Tagger;

    /// <summary>The step that gives trees; a step of your own may wrap it.</summary>
    public IDependencyParser Parser => _pipeline.Parser;

    /// <summary>The step that finds entity mentions and values; a step of your own may wrap it.</summary>
    public IEntityRecognizer EntityRecognizer => _pipeline.EntityRecognizer;

    /// <summary>Reads an article.</summary>
    /// <param name="text">The text; any text is accepted.</param>
    /// <param name="published">Day of publication, the reference for relative times; null leaves them unresolved.</param>
    /// <param name="title">Headline; helps to find the main event, names and places. Offsets never point into it.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is longer than <see
    /// cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Article Extract(string text, DateOnly? published = null, string? title = null, CancellationToken cancellationToken = default) =>
        Extract(new ArticleInput(text, published, title), nameof(text), cancellationToken);

    /// <summary>Reads an article.</summary>
    /// <param name="input">The article.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or its text is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Article Extract(ArticleInput input, CancellationToken cancellationToken = default) =>
        Extract(input, nameof(input), cancellationToken);

    private Article Extract(ArticleInput input, string parameter, CancellationToken cancellationToken)
    {
        using var telemetry = ArticleTelemetry.Start(input);
        try
        {
            ArgumentNullException.ThrowIfNull(input, parameter);
            if (input.Text is null) throw new ArgumentNullException(parameter, RecordMessages.TextIsNull());
            CheckLength(input.Text, parameter);
            return telemetry.Read(_pipeline.Run(input, null, cancellationToken).ToArticle(input));
        }
        catch (Exception e)
        {
            telemetry.Failed(e, cancellationToken);
            throw;
        }
    }

    /// <summary>Words, sentences, tags and trees of a text, without the steps behind them; for text in any language.</summary>
    /// <param name="text">The text; any text is accepted.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is longer than <see
    /// cref="ExtractionOptions.MaxTextLength"/>.</exception>
    public ParsedText Parse(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        CheckLength(text, nameof(text));
        return _pipeline.Analyze(text, cancellationToken);
    }

    /// <summary>Tags and trees of a text whose words and sentences are known.</summary>
    /// <param name="tokens">Words and sentences.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokens"/> is null.</exception>
    public ParsedText Parse(TokenizedText tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return _pipeline.Analyze(tokens, cancellationToken);
    }

    private void CheckLength(string text, string parameter)
    {
        if (text.Length > _options.MaxTextLength)
            throw new ArgumentException(RecordMessages.TextTooLong(text.Length, _options.MaxTextLength), parameter);
    }
}
