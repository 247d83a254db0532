using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NewsExtraction.Web;

/// <summary>Healthy when the models are there. Loads them where nobody has asked for them yet.</summary>
internal sealed class ModelsAreLoaded(IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var types = services.GetRequiredService<NewsExtractor>().EventTypes.Count;
            return Task.FromResult(HealthCheckResult.Healthy($"{types} event types"));
        }
        catch (ModelFormatException e)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(e.Message, e));
        }
    }
}
