using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsExtraction;

/// <summary>
/// What is measured of the reading of an article: counts and seconds for whoever listens to the meter, an activity for whoever listens to
/// the source. Costs next to nothing where nobody does. Nothing of it reaches the result.
/// </summary>
internal sealed class ArticleTelemetry : IDisposable
{
    private const string EventTypeTag = "newsextraction.event.type";
    private const string ErrorTypeTag = "error.type";
    private const string LanguageTag = "newsextraction.language";

    private static readonly ActivitySource Source = new(NewsExtractor.TelemetryName);
    private static readonly Meter Meter = new(NewsExtractor.TelemetryName);

    private static readonly Counter<long> Articles =
        Meter.CreateCounter<long>("newsextraction.articles", "{article}", "Articles that were read.");

    private static readonly Counter<long> Failures =
        Meter.CreateCounter<long>("newsextraction.failures", "{article}", "Articles that could not be read.");

    private static readonly Counter<long> Words =
        Meter.CreateCounter<long>("newsextraction.words", "{word}", "Words and marks of the articles that were read.");

    private static readonly Counter<long> Events =
        Meter.CreateCounter<long>("newsextraction.events", "{event}", "Events that were found, by type.");

    private static readonly Histogram<double> Seconds = Meter.CreateHistogram("newsextraction.article.duration", "s",
        "How long the reading of an article took.", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        });

    private readonly Activity? _activity;
    private readonly long _started;
    private string? _error;

    private ArticleTelemetry(Activity? activity, long started) => (_activity, _started) = (activity, started);

    /// <summary>The reading of an article begins.</summary>
    public static ArticleTelemetry Start(ArticleInput? input)
    {
        var activity = Source.StartActivity("extract article");
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("newsextraction.article.id", input?.Id);
            activity.SetTag("newsextraction.article.length", input?.Text?.Length);
        }

        return new ArticleTelemetry(activity, Seconds.Enabled ? Now() : 0);
    }

    /// <summary>The article was read.</summary>
    public Article Read(Article article)
    {
        var words = article.Syntax.Tokens.Count;
        Articles.Add(1, new KeyValuePair<string, object?>(LanguageTag, article.Language));
        Words.Add(words);
        if (Events.Enabled)
            foreach (var found in article.Events) Events.Add(1, new KeyValuePair<string, object?>(EventTypeTag, found.Type));
        if (_activity is { IsAllDataRequested: true })
        {
            _activity.SetTag(LanguageTag, article.Language);
            _activity.SetTag("newsextraction.words", words);
            _activity.SetTag("newsextraction.events", article.Events.Count);
        }

        return article;
    }

    /// <summary>The article could not be read. One whose reading was stopped has not failed.</summary>
    public void Failed(Exception error, CancellationToken cancellationToken)
    {
        if (error is OperationCanceledException && cancellationToken.IsCancellationRequested) return;
        _error = error.GetType().FullName;
        Failures.Add(1, new KeyValuePair<string, object?>(ErrorTypeTag, _error));
        _activity?.SetTag(ErrorTypeTag, _error);
        _activity?.SetStatus(ActivityStatusCode.Error, error.Message);
    }

    /// <summary>The reading ends.</summary>
    public void Dispose()
    {
        _activity?.Dispose();
        if (_started == 0) return;
        var seconds = (Now() - _started) / (double)Frequency;
        if (_error is null) Seconds.Record(seconds);
        else Seconds.Record(seconds, new KeyValuePair<string, object?>(ErrorTypeTag, _error));
    }

    // The clock is banned because the same text is to give the same output; what is measured here is no output.
#pragma warning disable RS0030
    private static long Frequency => Stopwatch.Frequency;

    private static long Now() => Stopwatch.GetTimestamp();
#pragma warning restore RS0030
}
