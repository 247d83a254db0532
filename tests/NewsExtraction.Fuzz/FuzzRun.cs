using System.Diagnostics;

namespace NewsExtraction.Fuzz;

/// <summary>Tries inputs for a time, or so many. An input follows from the seed and its number alone, so each can be tried again.</summary>
internal sealed class FuzzRun(string name, Target target, int seed)
{
    // Of the processor, for a machine may be busy with other things; and of the wall, for what waits for ever.
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);
    private readonly Stopwatch _time = new();
    private TimeSpan _used;
    private long _number;

    /// <summary>What an input is made of.</summary>
    public static Random Chance(int seed, long number) => new(unchecked((seed * 1_000_003) + (int)number));

    /// <summary>Tries inputs from a number on; the count of faults.</summary>
    public int Run(long from, long inputs, TimeSpan time)
    {
        using var watch = new Timer(_ => EndIfStuck(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        var (faults, total) = (0, Stopwatch.StartNew());
        for (_number = from; _number - from < inputs && total.Elapsed < time; _number++)
        {
            _time.Restart();
            _used = Environment.CpuUsage.TotalTime;
            if (Fault(_number) is not { } fault) continue;
            Console.WriteLine($"FAULT {name} --seed {seed} --from {_number} --inputs 1: {fault}");
            if (++faults == 20) break;
        }

        Console.WriteLine($"{name}: {_number - from} inputs in {total.Elapsed.TotalSeconds:0} s, {faults} faults (seed {seed})");
        return faults;
    }

    private string? Fault(long number)
    {
        // What is tried last is on the disk before it is tried: a process that dies tells nothing.
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "newsextract-fuzz-last.txt"),
            $"{name} --seed {seed} --from {number} --inputs 1\n");
        try
        {
            return target.Try(Chance(seed, number).Next);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private void EndIfStuck()
    {
        if (_time.Elapsed < LongestWait && (_time.Elapsed < LongestInput || Environment.CpuUsage.TotalTime - _used < LongestInput)) return;
        Console.WriteLine($"STUCK {name} --seed {seed} --from {_number} --inputs 1");
        Environment.Exit(3);
    }
}
