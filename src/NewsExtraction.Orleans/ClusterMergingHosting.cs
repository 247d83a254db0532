using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NewsExtraction.Orleans;

/// <summary>Sets up merging in silos and clients.</summary>
public static class ClusterMergingHosting
{
    /// <summary>Lets a silo merge events. It needs a grain storage of the name <see cref="ClusterMergingOptions.StorageName"/>, a reminder
    /// service, and, for merged events to be found, an <see cref="IMergedEventStore"/> among the services.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="configure">Sets options; null for the usual.</param>
    public static ISiloBuilder AddEventMerging(this ISiloBuilder silo, Action<ClusterMergingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(silo);
        silo.Services.AddEventMerging(configure);
        silo.Services.TryAddSingleton<IMergedEventStore, NoStore>();
        silo.AddIncomingGrainCallFilter<PlainErrors>();
        return silo;
    }

    /// <summary>Adds <see cref="ClusterEventMerger"/> to the services of a client of the cluster.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; null for the usual.</param>
    public static IServiceCollection AddEventMerging(this IServiceCollection services, Action<ClusterMergingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new ClusterMergingOptions();
        configure?.Invoke(options);
        options.Check();
        services.AddSingleton(options);
        services.TryAddSingleton<ClusterEventMerger>();
        return services;
    }
}
