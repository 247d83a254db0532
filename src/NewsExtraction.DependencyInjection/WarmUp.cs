using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NewsExtraction.DependencyInjection;

/// <summary>Loads the models and runs every step once while the host starts, where the options ask for it.</summary>
internal sealed class WarmUp(IServiceProvider services, IOptions<NewsExtractionOptions> options, ILogger<NewsExtractor> logger)
    : IHostedService
{
    // Names, a time, somebody's words and an event: all steps have something to do. An explanation is no article: nobody counts it.
    private const string Sample = "Troops took the town of Harnow on 3 May, General Anna Orlik said. She called it a victory.";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.WarmUp) return;
        var started = Stopwatch.GetTimestamp();
        await Task.Run(() => services.GetRequiredService<NewsExtractor>().Explain(Sample, cancellationToken: cancellationToken),
            cancellationToken).ConfigureAwait(false);
        logger.Warm((long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
