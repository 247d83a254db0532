using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Storage;
using Orleans.TestingHost;

namespace NewsExtraction.Orleans.Tests.Support;

/// <summary>Silos in this process over one storage and one store.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;

    private Cluster(InProcessTestCluster cluster, string name) => (_cluster, Name) = (cluster, name);

    public string Name { get; }

    public MemoryStore Store => MemoryStore.Of(Name);

    public ClusterEventMerger Merger => _cluster.Client.ServiceProvider.GetRequiredService<ClusterEventMerger>();

    public IGrainFactory Grains => _cluster.Client;

    public IServiceProvider Services => _cluster.Client.ServiceProvider;

    public static async Task<Cluster> Start(int silos, string name, Action<ClusterMergingOptions>? configure = null)
    {
        var builder = new InProcessTestClusterBuilder((short)silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddEventMerging(o => Configure(o, configure));
            silo.UseInMemoryReminderService();
            silo.Services.AddKeyedSingleton<IGrainStorage>(ClusterMergingOptions.StorageName,
                (services, _) => SharedStorage.Create(services, name));
            silo.Services.AddSingleton<IMergedEventStore>(MemoryStore.Of(name));
            silo.Services.Configure<ClusterMembershipOptions>(o =>
            {
                o.NumMissedProbesLimit = 2;
                o.ProbeTimeout = TimeSpan.FromMilliseconds(500);
                o.NumVotesForDeathDeclaration = 1;
            });
            // What a killed silo was asked is asked again soon.
            silo.Services.Configure<SiloMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(3));
            silo.Services.AddLogging(l => l.SetMinimumLevel(LogLevel.Critical));
        });
        builder.ConfigureClient(client =>
        {
            client.Services.AddEventMerging(o => Configure(o, configure));
            client.Services.Configure<ClientMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(4));
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new Cluster(cluster, name);
    }

    public Task Kill(int silo) => _cluster.KillSiloAsync(_cluster.Silos[silo]);

    public Task Add() => _cluster.StartAdditionalSiloAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private static void Configure(ClusterMergingOptions options, Action<ClusterMergingOptions>? configure)
    {
        options.PublishDelay = TimeSpan.FromMilliseconds(200);
        options.ClosingGrace = TimeSpan.Zero;
        options.CopyShards = 4;
        configure?.Invoke(options);
    }
}
