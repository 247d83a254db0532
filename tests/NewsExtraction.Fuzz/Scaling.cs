using System.Globalization;
using NewsExtraction.Diagnostics;
using NewsExtraction.Fuzz.Hostile;

namespace NewsExtraction.Fuzz;

/// <summary>Measures what a family of hostile texts costs at one, four and sixteen times a length.</summary>
internal static class Scaling
{
    private static readonly DateOnly Published = new(2026, 2, 18);

    public static int Run(int characters, string? only, int largest)
    {
        for (var i = 0; i < 3; i++) NewsExtractor.Default.Extract(Families.All[0].Make(20_000), Published);
        Console.WriteLine($"{"family",-34} {"KB",6} {"ms/KB",8} {"growth",7} {"KB/KB",8} {"growth",7} {"steps",8} {"growth",7}");
        foreach (var (name, make) in Families.All)
        {
            if (only is not null && !name.Contains(only, StringComparison.Ordinal)) continue;
            var before = (Time: 0.0, Memory: 0.0, Steps: 0.0);
            for (var times = 1; times <= largest; times *= 4)
            {
                var text = make(characters * times);
                var now = Measure(text);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name,-34} {text.Length / 1000.0,6:0} {now.Time,8:0.000} {Growth(now.Time, before.Time),7:0.0} ")
                    + string.Create(CultureInfo.InvariantCulture, $"{now.Memory,8:0.0} {Growth(now.Memory, before.Memory),7:0.0} ")
                    + string.Create(CultureInfo.InvariantCulture, $"{now.Steps,8:0.0} {Growth(now.Steps, before.Steps),7:0.0}"));
                before = now;
            }
        }

        return 0;
    }

    private static double Growth(double now, double before) => before > 0 ? now / before : 0;

    private static (double Time, double Memory, double Steps) Measure(string text)
    {
        // Steps of the loops that could take long: they are the same on every machine.
        using var meter = Work.Over(CancellationToken.None);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        // Of the process, not of the wall: other programs may run beside it.
        var before = Environment.CpuUsage.TotalTime;
        NewsExtractor.Default.Extract(text, Published);
        var time = Environment.CpuUsage.TotalTime - before;
        return (time.TotalMilliseconds * 1000 / text.Length,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)text.Length, meter.Steps / (double)text.Length);
    }
}
