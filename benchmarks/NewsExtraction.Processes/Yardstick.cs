using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NewsExtraction.Processes;

/// <summary>Splitting on white space: what a time is compared with, so that figures of
/// different machines and days can be compared.</summary>
internal static class Yardstick
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(300);

    /// <summary>Prints words and nanoseconds of the processor for a word, without the start
    /// of the process and the reading of the file.</summary>
    public static int Print(string file)
    {
        var texts = Texts(file);
        NanosecondsPerWord(texts);
        var words = texts.Sum(Words);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words} {NanosecondsPerWord(texts):F2}"));
        return 0;
    }

    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Splits for a while and takes the mean; the first call in a process has the
    /// runtime compile, so its result is of no use.</summary>
    public static double NanosecondsPerWord(IReadOnlyList<string> texts)
    {
        var (start, used, words) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0L);
        do
        {
            foreach (var text in texts) words += Words(text);
        }
        while (Stopwatch.GetElapsedTime(start) < LongEnough);
        return (Environment.CpuUsage.TotalTime - used).TotalNanoseconds / words;
    }

    private static string[] Texts(string file) => Path.GetExtension(file) != ".ndjson" ? [File.ReadAllText(file)]
        : [.. File.ReadLines(file).Select(Text)];

    private static string Text(string line)
    {
        using var article = JsonDocument.Parse(line);
        return article.RootElement.GetProperty("text").GetString()!;
    }
}
