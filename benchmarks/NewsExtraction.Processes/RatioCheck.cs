using System.Globalization;
using System.Runtime.Intrinsics.X86;
using NewsExtraction.Benchmarks;

namespace NewsExtraction.Processes;

/// <summary>
/// The time from text to records as a multiple of splitting the same text, beside the figures recorded for such a processor. It prints and
/// does not judge: a busy machine is no fault of the code. It fails where nothing is found.
/// </summary>
internal static class RatioCheck
{
    private const int Rounds = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <param name="recorded">A file of lines: instructions, ratio, bytes allocated for a word.</param>
    public static int Print(string recorded)
    {
        var events = 0;
        for (var used = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - used < WarmUp;) events = Extract();
        if (events == 0) throw new InvalidOperationException("Nothing was found in the articles; nothing was timed.");
        Yardstick.NanosecondsPerWord(VariedNews.Articles);

        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round()).ToArray();
        var (ratio, bytes) = (Median(rounds.Select(r => r.Ratio)), Median(rounds.Select(r => r.Bytes)));
        var speed = 1e9 / Median(rounds.Select(r => r.Nanoseconds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"text to records with {Instructions}: {speed:N0} words/s, "
            + $"{ratio:N0} times the splitting on white space, {bytes:N0} bytes allocated for a word"));
        var before = File.ReadLines(recorded).Select(line => line.Split('\t')).FirstOrDefault(fields => fields[0] == Instructions);
        Console.WriteLine(before is null ? $"nothing is recorded for {Instructions}"
            : "recorded: " + Compared(ratio, before[1], "times") + ", " + Compared(bytes, before[2], "bytes"));
        PrintTelemetry(1e9 / speed * VariedNews.Words / VariedNews.Articles.Count);
        return 0;
    }

    // Far below what two runs of the same work differ by, so it is timed without the work.
    private static void PrintTelemetry(double nanosecondsPerArticle)
    {
        var (unheard, heard) = (TelemetryCost.Unheard(), TelemetryCost.Heard());
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"telemetry of an article: below {unheard:N0} ns where nobody listens, "
            + $"{100 * unheard / nanosecondsPerArticle:F3} % of reading one; with a listener {heard - unheard:N0} ns more, "
            + $"{100 * (heard - unheard) / nanosecondsPerArticle:F3} %"));
    }

    private static string Instructions => Avx512BW.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : "base";

    private static (double Nanoseconds, double Ratio, double Bytes) Round()
    {
        var yardstick = Yardstick.NanosecondsPerWord(VariedNews.Articles);
        var (used, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        Extract();
        var nanoseconds = (Environment.CpuUsage.TotalTime - used).TotalNanoseconds / VariedNews.Words;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)VariedNews.Words;
        return (nanoseconds, nanoseconds / yardstick, bytes);
    }

    private static int Extract() =>
        VariedNews.Articles.Sum(article => NewsExtractor.Default.Extract(article, SampleNews.Published).Events.Count);

    private static double Median(IEnumerable<double> figures) => figures.Order().ElementAt(Rounds / 2);

    private static string Compared(double now, string recorded, string unit)
    {
        var before = double.Parse(recorded, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{before:N0} {unit} ({100 * (now - before) / before:+0;-0;+0} %)");
    }
}
