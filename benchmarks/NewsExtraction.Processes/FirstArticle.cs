using System.Diagnostics;
using System.Globalization;

namespace NewsExtraction.Processes;

/// <summary>What a program of a user waits for: the extractor, its first article, and the same article again; each in milliseconds, by the
/// clock and of the processor.</summary>
internal static class FirstArticle
{
    private const int Later = 100;

    public static int Print(string file)
    {
        var text = File.ReadAllText(file);
        var (ready, extractor) = Timed(() => NewsExtractor.Default);
        var (first, events) = Timed(() => extractor.Extract(text).Events.Count);
        var (second, _) = Timed(() => extractor.Extract(text).Events.Count);
        for (var i = 0; i < Later; i++) extractor.Extract(text);
        var (later, _) = Timed(() => extractor.Extract(text).Events.Count);
        if (events == 0) throw new InvalidOperationException("The article has no events; nothing was timed.");
        Console.WriteLine(string.Join(' ', ready, first, second, later));
        return 0;
    }

    private static (string Figures, T Result) Timed<T>(Func<T> work)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = work();
        var (wall, cpu) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - used);
        return (string.Create(CultureInfo.InvariantCulture, $"{wall.TotalMilliseconds:F1} {cpu.TotalMilliseconds:F1}"), result);
    }
}
