using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsExtraction.Processes;

/// <summary>
/// What counting and tracing cost for an article. An empty text is read, with all the calls that a long one has and nothing else to do: so
/// its time is more than theirs. What a listener adds is the difference.
/// </summary>
internal static class TelemetryCost
{
    private const int Repetitions = 50_000;
    private const int Rounds = 5;

    /// <summary>Nanoseconds to read an empty text where nobody listens.</summary>
    public static double Unheard()
    {
        Empty();
        return Enumerable.Range(0, Rounds).Select(_ => Empty()).Order().ElementAt(Rounds / 2);
    }

    /// <summary>The same with a listener to all instruments and activities.</summary>
    public static double Heard()
    {
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == NewsExtractor.TelemetryName) listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((_, _, _, _) => { });
        meters.SetMeasurementEventCallback<double>((_, _, _, _) => { });
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == NewsExtractor.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(activities);
        return Unheard();
    }

    private static double Empty()
    {
        var used = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Repetitions; i++) NewsExtractor.Default.Extract(string.Empty);
        return (Environment.CpuUsage.TotalTime - used).TotalNanoseconds / Repetitions;
    }
}
