using System.CommandLine;
using System.Diagnostics;

namespace NewsExtraction.Training.Merging;

/// <summary><c>evaluate merging-scale</c>: how time and memory grow with the number of events.</summary>
internal static class MergingScaleCommand
{
    private const double Megabyte = 1024 * 1024;

    public static Command Create()
    {
        var events = new Option<int[]>("--events")
        {
            Description = "Numbers of events.",
            DefaultValueFactory = _ => [10_000, 100_000, 1_000_000],
            AllowMultipleArgumentsPerToken = true,
        };
        var perDay = new Option<int>("--per-day") { Description = "Events of a day.", DefaultValueFactory = _ => 5000 };
        var command = new Command("merging-scale", "Merges made-up news, each day closed when its window is over.") { events, perDay };
        command.SetAction(p =>
        {
            Console.WriteLine("events  merged  microseconds an event  most articles held  most memory held, MB");
            Run(4 * p.GetValue(perDay), p.GetValue(perDay), isShown: false);
            foreach (var number in p.GetValue(events)!) Run(number, p.GetValue(perDay), isShown: true);
        });
        return command;
    }

    private static void Run(int number, int perDay, bool isShown)
    {
        var (stories, merger, time) = (new MadeStories(perDay), new EventMerger(), TimeSpan.Zero);
        using var process = Process.GetCurrentProcess();
        var (events, merged, mostArticles, mostMemory) = (0, 0, 0, 0L);
        var every = Math.Max(1, number / perDay / 10);
        for (var day = 0; events < number; day++)
        {
            var articles = stories.Articles(day);
            var start = Used(process);
            foreach (var article in articles) merger.Add(article);
            merged += merger.Close(MadeStories.Day(day)).Count;
            time += Used(process) - start;
            events += articles.Sum(a => a.EventCount);
            mostArticles = Math.Max(mostArticles, merger.ArticleCount);
            if (day % every == 0) mostMemory = Math.Max(mostMemory, GC.GetTotalMemory(forceFullCollection: true));
        }

        var last = Used(process);
        merged += merger.CloseAll().Count;
        time += Used(process) - last;
        if (!isShown) return;
        Console.WriteLine(FormattableString.Invariant(
            $"{events,9} {merged,9} {time.TotalMicroseconds / events,9:F1} {mostArticles,9} {mostMemory / Megabyte,9:F1}"));
    }

    // Of the processor, so that other work on the machine makes no difference; with what collecting garbage takes.
    private static TimeSpan Used(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }
}
