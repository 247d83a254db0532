using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsExtraction.Cluster;

/// <summary>Traces and metrics of the worker.</summary>
internal static class ClusterTelemetry
{
    public const string Name = "NewsExtraction.Cluster";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    public static Counter<long> Articles { get; } = Meter.CreateCounter<long>("newsextraction.worker.articles");

    public static Counter<long> DeadLetters { get; } = Meter.CreateCounter<long>("newsextraction.worker.dead_letters");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("newsextraction.worker.retries");

    public static Histogram<double> Extraction { get; } = Meter.CreateHistogram<double>("newsextraction.worker.extraction", "ms");
}
