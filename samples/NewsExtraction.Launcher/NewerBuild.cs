using System.Runtime.InteropServices;

namespace NewsExtraction.Launcher;

/// <summary>
/// Native code uses the instructions that it is compiled for and no others, and the networks run three times as fast with the newest. So
/// builds for several processors lie side by side, and this program, which is small and starts in a few milliseconds, becomes the one for
/// the processor at hand.
/// </summary>
internal static partial class NewerBuild
{
    /// <summary>Names the build to use, <c>base</c> for the one that runs everywhere; for tests, and for a processor that reports
    /// wrongly.</summary>
    public const string Variable = "NEWSEXTRACT_BUILD";

    private const int Failed = 1;
    private const string Base = "base";
    private const string Everywhere = "x86-64";
    private const string Third = "x86-64-v3";
    private const string Fourth = "x86-64-v4";

    // What Linux calls the instructions of each level.
    private static readonly string[] ThirdNeeds = ["avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"];
    private static readonly string[] FourthNeeds = ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"];

    /// <summary>Becomes the best build beside this program; returns only where there is none.</summary>
    public static int Start(string[] arguments)
    {
        var self = Environment.ProcessPath ?? "newsextract";
        var level = Environment.GetEnvironmentVariable(Variable) ?? Level(Flags("/proc/cpuinfo"));
        if (level is Third or Fourth) Become($"{self}-{level}", arguments);
        Become($"{self}-{Everywhere}", arguments);
        Console.Error.WriteLine($"newsextract: cannot start '{self}-{Everywhere}'. It belongs beside '{self}'; copy the whole folder.");
        return Failed;
    }

    /// <summary>The newest level of instructions that a processor with these flags has; <c>base</c> where it has neither.</summary>
    internal static string Level(IReadOnlySet<string> flags) =>
        !flags.IsSupersetOf(ThirdNeeds) ? Base : flags.IsSupersetOf(FourthNeeds) ? Fourth : Third;

    /// <summary>What the system says of the first processor; empty where it says nothing.</summary>
    internal static IReadOnlySet<string> Flags(string path)
    {
        try
        {
            foreach (var line in File.ReadLines(path))
                if (line.StartsWith("flags", StringComparison.Ordinal))
                    return new HashSet<string>(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then it gets the build that runs everywhere.
        }

        return new HashSet<string>();
    }

    private static void Become(string build, string[] arguments) => _ = Replace(build, [build, .. arguments, null]);

    // Returns only where it fails.
    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Replace(string path, string?[] arguments);
}
