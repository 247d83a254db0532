using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsExtraction.Cluster.Storage;
using NewsExtraction.Orleans;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Resources;
using Orleans.Configuration;
using Orleans.Serialization;
using Orleans.Storage;

namespace NewsExtraction.Cluster;

/// <summary>Sets up the processes: silo, client, logs, traces and metrics.</summary>
internal static class Hosting
{
    private const string Npgsql = "Npgsql";

    public static HostApplicationBuilder Builder(string role, Settings settings)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Orleans", LogLevel.Error)
            .AddFilter("NewsExtraction", LogLevel.Information);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(Database.Open(settings));
        Telemetry(builder, role);
        return builder;
    }

    public static void AddSilo(this HostApplicationBuilder builder, Settings settings, int port, int gateway) =>
        builder.UseOrleans(silo =>
        {
            silo.Services.Configure<ClusterOptions>(Name);
            silo.Services.Configure<ExceptionSerializationOptions>(Travel);
            // A silo that was killed is out after some seconds; its grains then start on the others.
            silo.Services.Configure<ClusterMembershipOptions>(o =>
            {
                (o.ProbeTimeout, o.NumMissedProbesLimit, o.NumVotesForDeathDeclaration) = (TimeSpan.FromSeconds(1), 3, 1);
                o.DefunctSiloExpiration = TimeSpan.FromDays(1);
            });
            silo.Services.Configure<SiloMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(15));
            silo.Services.AddSingleton<IMergedEventStore, PostgresEventStore>();
            silo.Configure<EndpointOptions>(o =>
            {
                (o.AdvertisedIPAddress, o.SiloPort, o.GatewayPort) = (System.Net.IPAddress.Loopback, port, gateway);
            });
            silo.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Npgsql, settings.Postgres));
            silo.UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Npgsql, settings.Postgres));
            silo.AddAdoNetGrainStorage(ClusterMergingOptions.StorageName, options => options.Configure<Serializer>((o, serializer) =>
            {
                (o.Invariant, o.ConnectionString) = (Npgsql, settings.Postgres);
                o.GrainStorageSerializer = new OrleansGrainStorageSerializer(serializer);
            }));
            silo.AddActivityPropagation();
            // What a killed silo had merged and not yet written, another writes after a minute at most.
            silo.AddEventMerging(o => (o.CloseAfterDays, o.ReminderPeriod) = (settings.CloseAfterDays, TimeSpan.FromMinutes(1)));
        });

    public static void AddClient(this HostApplicationBuilder builder, Settings settings) =>
        builder.UseOrleansClient(client =>
        {
            client.Services.Configure<ClusterOptions>(Name);
            client.Services.Configure<ExceptionSerializationOptions>(Travel);
            client.Services.Configure<ClientMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(20));
            client.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Npgsql, settings.Postgres));
            client.AddActivityPropagation();
            client.UseConnectionRetryFilter(async (_, cancel) =>
            {
                // The silos may start a little later.
                await Task.Delay(TimeSpan.FromSeconds(1), cancel);
                return true;
            });
            client.Services.AddEventMerging();
        });

    private static void Name(ClusterOptions options) => (options.ClusterId, options.ServiceId) = (Settings.ClusterId, Settings.ClusterId);

    // What reminders and grains that start throw while the database is away goes from silo to silo as it is.
    private static void Travel(ExceptionSerializationOptions options) => options.SupportedNamespacePrefixes.Add(Npgsql);

    // Sent only where the usual variable says to where (OTEL_EXPORTER_OTLP_ENDPOINT).
    private static void Telemetry(HostApplicationBuilder builder, string role)
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("newsextraction-" + role))
            .WithTracing(t =>
                t.AddSource(ClusterTelemetry.Name, MergingTelemetry.Name, "NATS.Net", "Microsoft.Orleans.Application").AddNpgsql())
            .WithMetrics(m => m.AddMeter(ClusterTelemetry.Name, MergingTelemetry.Name, "NATS.Net", "Microsoft.Orleans", Npgsql));
        if (Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 }) telemetry.UseOtlpExporter();
    }
}
