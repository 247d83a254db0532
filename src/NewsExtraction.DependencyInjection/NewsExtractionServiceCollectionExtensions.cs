using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsExtraction;
using NewsExtraction.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts NewsExtraction into a host's services.</summary>
public static class NewsExtractionServiceCollectionExtensions
{
    /// <summary>
    /// Adds one extractor for all: as <see cref="IArticleExtractor"/>, which also tells the log what becomes of each article, and as <see
    /// cref="NewsExtractor"/> for rules, explanations and trees.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; may be left out.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddNewsExtraction(this IServiceCollection services, Action<NewsExtractionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<NewsExtractionOptions>().ValidateOnStart();
        if (configure is not null) options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NewsExtractionOptions>, OptionsCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WarmUp>());
        services.AddLogging();
        services.TryAddSingleton(Load);
        services.TryAddSingleton<IArticleExtractor>(p =>
            new LoggingExtractor(p.GetRequiredService<NewsExtractor>(), p.GetRequiredService<ILogger<NewsExtractor>>()));
        return services;
    }

    /// <summary>As the other, with the options out of the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the options, for instance <c>NewsExtraction</c> of appsettings.json.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddNewsExtraction(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddNewsExtraction();
        services.Configure<NewsExtractionOptions>(configuration);
        return services;
    }

    private static NewsExtractor Load(IServiceProvider services)
    {
        var started = Stopwatch.GetTimestamp();
        var extractor = services.GetRequiredService<IOptions<NewsExtractionOptions>>().Value.ToExtractor();
        services.GetRequiredService<ILogger<NewsExtractor>>()
            .Ready(extractor.EventTypes.Count, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return extractor;
    }
}
