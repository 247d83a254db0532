using Microsoft.Extensions.Logging;

namespace NewsExtraction.DependencyInjection;

/// <summary>All messages to the log.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "The extractor is ready: {Types} event types, loaded in {Milliseconds} ms.")]
    public static partial void Ready(this ILogger logger, int types, long milliseconds);

    [LoggerMessage(2, LogLevel.Information, "The extractor is warm after {Milliseconds} ms.")]
    public static partial void Warm(this ILogger logger, long milliseconds);

    [LoggerMessage(3, LogLevel.Debug, "Article {Article} was read: {Events} events, language {Language}.")]
    public static partial void Read(this ILogger logger, string article, int events, string language);

    [LoggerMessage(4, LogLevel.Information,
        "Article {Article} is in another language than English ({Language}); no entities and events are looked for.")]
    public static partial void OtherLanguage(this ILogger logger, string article, string language);

    [LoggerMessage(5, LogLevel.Warning, "Article {Article}: {Warning}")]
    public static partial void Warned(this ILogger logger, string article, string warning);

    [LoggerMessage(6, LogLevel.Warning, "Article {Article} could not be read: {Reason}")]
    public static partial void Failed(this ILogger logger, Exception error, string article, string reason);
}
