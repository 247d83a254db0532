using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsExtraction.Console.Native;

/// <summary>
/// Native code uses the instructions that it is compiled for and no others, and the networks run three times as fast with the newest. A
/// native program that finds a build for this processor in its folder hands the process over to it before anything else.
/// </summary>
internal static partial class NewerBuild
{
    /// <summary>Names the build to use, <c>base</c> for the one that runs everywhere; for
    /// tests, and for a processor that reports wrongly.</summary>
    public const string Variable = "NEWSEXTRACT_BUILD";

    private const string Third = "x86-64-v3";
    private const string Fourth = "x86-64-v4";

    // What Linux calls the instructions of each level.
    private static readonly string[] ThirdNeeds = ["avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"];
    private static readonly string[] FourthNeeds = ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"];

    /// <summary>Hands over where there is a better build; returns where there is none.</summary>
    public static void HandOver(string[] arguments)
    {
        if (RuntimeFeature.IsDynamicCodeSupported || !OperatingSystem.IsLinux()
            || RuntimeInformation.ProcessArchitecture != Architecture.X64)
            return;
        if (Environment.ProcessPath is not { } self || self.EndsWith(Third, StringComparison.Ordinal)
            || self.EndsWith(Fourth, StringComparison.Ordinal)) return;
        var level = Environment.GetEnvironmentVariable(Variable) ?? Level(Flags("/proc/cpuinfo"));
        var build = $"{self}-{level}";
        if (level is Third or Fourth && File.Exists(build)) Replace(build, [build, .. arguments, null]);
    }

    /// <summary>The newest level of instructions that a processor with these flags has; <c>base</c> where it has neither.</summary>
    internal static string Level(IReadOnlySet<string> flags) =>
        !flags.IsSupersetOf(ThirdNeeds) ? "base" : flags.IsSupersetOf(FourthNeeds) ? Fourth : Third;

    /// <summary>What the system says of the first processor; empty where it says nothing.</summary>
    internal static IReadOnlySet<string> Flags(string path)
    {
        try
        {
            var line = File.ReadLines(path).FirstOrDefault(line => line.StartsWith("flags", StringComparison.Ordinal)) ?? string.Empty;
            return line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new HashSet<string>();
        }
    }

    // Returns only where it fails; this build then goes on itself.
    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Replace(string path, string?[] arguments);
}
