using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsExtraction.Orleans;

/// <summary>Traces and metrics. Listen to the source and the meter of the name <see cref="Name"/>.</summary>
public static class MergingTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "NewsExtraction.Orleans";

    internal static ActivitySource Source { get; } = new(Name);

    private static Meter Meter { get; } = new(Name);

    /// <summary>Articles that were delivered, by outcome.</summary>
    internal static Counter<long> Articles { get; } = Meter.CreateCounter<long>("newsextraction.merge.articles");

    /// <summary>Entries that were put on pages.</summary>
    internal static Counter<long> Entries { get; } = Meter.CreateCounter<long>("newsextraction.merge.entries");

    /// <summary>Writes of pages: fewer than entries where one write serves many.</summary>
    internal static Counter<long> PageWrites { get; } = Meter.CreateCounter<long>("newsextraction.merge.page_writes");

    /// <summary>Merged events that were written to the store.</summary>
    internal static Counter<long> Published { get; } = Meter.CreateCounter<long>("newsextraction.merge.events_written");

    /// <summary>Deliveries that were refused because too much waited to be written.</summary>
    internal static Counter<long> Refused { get; } = Meter.CreateCounter<long>("newsextraction.merge.refused");
}
